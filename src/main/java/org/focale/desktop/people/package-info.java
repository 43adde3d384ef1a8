/// Everybody the association follows: found by first letters, filtered, looked at, added.
@NullMarked
package org.focale.desktop.people;

import org.jspecify.annotations.NullMarked;
