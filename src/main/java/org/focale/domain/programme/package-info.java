/// What differs between programmes: data, not code.
@NullMarked
package org.focale.domain.programme;

import org.jspecify.annotations.NullMarked;
