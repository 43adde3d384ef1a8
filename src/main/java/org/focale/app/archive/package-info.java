/// The way out: everything of a workspace in files that open without Focale, and a workspace made again of them.
@NullMarked
package org.focale.app.archive;

import org.jspecify.annotations.NullMarked;
