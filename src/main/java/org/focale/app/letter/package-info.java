/// Letters and short messages: how the association words them, what fills them, and the page or the text that leaves. Nothing is sent.
@NullMarked
package org.focale.app.letter;

import org.jspecify.annotations.NullMarked;
