/// Files that the user asks for, outside the workspace.
@NullMarked
package org.focale.app.file;

import org.jspecify.annotations.NullMarked;
