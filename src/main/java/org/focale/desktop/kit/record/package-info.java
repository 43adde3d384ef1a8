/// A kept record on a screen: its fields save when they are left, and know their history and their versions.
@NullMarked
package org.focale.desktop.kit.record;

import org.jspecify.annotations.NullMarked;
