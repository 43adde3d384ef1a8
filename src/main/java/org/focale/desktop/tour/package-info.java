/// The tour: the whole program from end to end without a display, by its own code and screens.
@NullMarked
package org.focale.desktop.tour;

import org.jspecify.annotations.NullMarked;
