/// Placements: one with its agreement, hours and assessment; all of them as a list; what is printed for the host and the tutor.
@NullMarked
package org.focale.app.placement;

import org.jspecify.annotations.NullMarked;
