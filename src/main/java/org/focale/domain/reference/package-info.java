/// Lists that records choose from: what an association adds to those that ship, and the jobs of the ROME.
@NullMarked
package org.focale.domain.reference;

import org.jspecify.annotations.NullMarked;
