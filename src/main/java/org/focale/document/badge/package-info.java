/// Open Badges as files: what they say, the picture they travel in, the seal on a whole CV, and what can be told of all that offline.
@NullMarked
package org.focale.document.badge;

import org.jspecify.annotations.NullMarked;
