/// What a letter says, word for word, before it is a page.
@NullMarked
package org.focale.document.letter;

import org.jspecify.annotations.NullMarked;
