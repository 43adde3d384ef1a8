/// How the window looks, who works here, and the keys of this workspace.
@NullMarked
package org.focale.desktop.settings;

import org.jspecify.annotations.NullMarked;
