/// The trade in records and rules, by feature. Knows nothing of disks, files or screens.
@NullMarked
package org.focale.domain;

import org.jspecify.annotations.NullMarked;
