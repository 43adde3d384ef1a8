/// Files that people bring: what they are by their first bytes, pictures written anew without what a camera hid in them, and how each is shown.
@NullMarked
package org.focale.document.attached;

import org.jspecify.annotations.NullMarked;
