/// What changed: the state of a record, its codec, and the merge. Pure.
@NullMarked
package org.focale.change;

import org.jspecify.annotations.NullMarked;
