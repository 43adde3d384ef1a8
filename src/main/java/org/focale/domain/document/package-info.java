/// Files kept inside the encrypted store.
@NullMarked
package org.focale.domain.document;

import org.jspecify.annotations.NullMarked;
