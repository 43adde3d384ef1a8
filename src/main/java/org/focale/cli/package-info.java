/// The command line: the same use cases as the window, without one.
@NullMarked
package org.focale.cli;

import org.jspecify.annotations.NullMarked;
