/// Partners: who they are, whom one knows there, what they offer, what was said with them, and whom they took in.
@NullMarked
package org.focale.app.directory;

import org.jspecify.annotations.NullMarked;
