/// The rules of the exchange, pure: who gets what of a file, who may write in it, and what two sites know of each other.
@NullMarked
package org.focale.change.share;

import org.jspecify.annotations.NullMarked;
