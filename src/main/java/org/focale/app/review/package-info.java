/// Fields in two versions: compared word by word, and decided.
@NullMarked
package org.focale.app.review;

import org.jspecify.annotations.NullMarked;
