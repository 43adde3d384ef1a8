/// The badges of one person: shown with what can be told of each, issued for an agreed line, taken in from a file.
@NullMarked
package org.focale.desktop.badge;

import org.jspecify.annotations.NullMarked;
