/// Making a workspace: its encrypted store, who works there, its programme, and the sheet that saves it.
@NullMarked
package org.focale.app.creation;

import org.jspecify.annotations.NullMarked;
