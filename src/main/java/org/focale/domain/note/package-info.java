/// What was said and is to be done: notes, contacts and tasks of a file.
@NullMarked
package org.focale.domain.note;

import org.jspecify.annotations.NullMarked;
