/// Letters and short messages, as the association words them.
@NullMarked
package org.focale.domain.letter;

import org.jspecify.annotations.NullMarked;
