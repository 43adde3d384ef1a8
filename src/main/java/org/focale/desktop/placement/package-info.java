/// Placements: all of them as a list, the page of one, and the lines that what was done proposes for a CV.
@NullMarked
package org.focale.desktop.placement;

import org.jspecify.annotations.NullMarked;
