/// Before a workspace is open: recent ones, making one, its passphrase, the sheet that saves it.
@NullMarked
package org.focale.desktop.opening;

import org.jspecify.annotations.NullMarked;
