/// Letters to a person, ready to copy or to print, and how the association words them.
@NullMarked
package org.focale.desktop.letter;

import org.jspecify.annotations.NullMarked;
