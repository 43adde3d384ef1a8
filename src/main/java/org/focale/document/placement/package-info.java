/// What is printed for a placement: the data of its agreement, and the grid that a tutor ticks.
@NullMarked
package org.focale.document.placement;

import org.jspecify.annotations.NullMarked;
