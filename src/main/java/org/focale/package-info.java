/// Focale: follows people who are far from employment, up to a complete CV. `Main` is the only composition root.
@NullMarked
package org.focale;

import org.jspecify.annotations.NullMarked;
