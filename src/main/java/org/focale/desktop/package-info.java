/// The window: one package for each family of screens, all on the kit, all shown by the shell.
@NullMarked
package org.focale.desktop;

import org.jspecify.annotations.NullMarked;
