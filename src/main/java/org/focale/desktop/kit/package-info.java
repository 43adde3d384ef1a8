/// What every screen is made of: jobs, dialogs, icons, theme, fields and small controls. Knows no screen.
@NullMarked
package org.focale.desktop.kit;

import org.jspecify.annotations.NullMarked;
