/// The agenda of a week in the words of a page, to be printed and hung on a wall.
@NullMarked
package org.focale.document.agenda;

import org.jspecify.annotations.NullMarked;
