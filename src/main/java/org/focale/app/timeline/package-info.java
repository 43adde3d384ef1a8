/// What happened in a file, told in one thread; writing notes and tasks; words that a note can do without.
@NullMarked
package org.focale.app.timeline;

import org.jspecify.annotations.NullMarked;
