/// Opening a workspace, and what an open one knows: who is at work, and who listens.
@NullMarked
package org.focale.app.workspace;

import org.jspecify.annotations.NullMarked;
