/// The river of saves: every write of the program is one of these.
@NullMarked
package org.focale.app.record;

import org.jspecify.annotations.NullMarked;
