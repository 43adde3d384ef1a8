/// Lists that records choose from, jobs and programmes: what ships, and what the association says itself.
@NullMarked
package org.focale.app.reference;

import org.jspecify.annotations.NullMarked;
