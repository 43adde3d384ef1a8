/// What the person agreed to and was told.
@NullMarked
package org.focale.domain.rights;

import org.jspecify.annotations.NullMarked;
