/// The files that have been kept long enough: a list with its reasons, and the rule behind it.
@NullMarked
package org.focale.desktop.retention;

import org.jspecify.annotations.NullMarked;
