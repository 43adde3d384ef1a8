/// The fields that an association adds to its files: which they are, and what files say in them.
@NullMarked
package org.focale.app.own;

import org.jspecify.annotations.NullMarked;
