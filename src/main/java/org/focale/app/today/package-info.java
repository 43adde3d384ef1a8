/// What is to be done today, and where.
@NullMarked
package org.focale.app.today;

import org.jspecify.annotations.NullMarked;
