/// The people of a spreadsheet on their way in; and two files that are of one person, side by side.
@NullMarked
package org.focale.desktop.importing;

import org.jspecify.annotations.NullMarked;
