/// Use cases, by feature; transactions start and end here.
@NullMarked
package org.focale.app;

import org.jspecify.annotations.NullMarked;
