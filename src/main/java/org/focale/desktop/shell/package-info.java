/// The one window around the screens: rail, search, way back, "Enregistré", messages. Knows screens only as places to show.
@NullMarked
package org.focale.desktop.shell;

import org.jspecify.annotations.NullMarked;
