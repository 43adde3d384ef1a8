/// The programmes of a workspace, their groups, and the people reached before entry.
@NullMarked
package org.focale.app.programme;

import org.jspecify.annotations.NullMarked;
