/// What an association adds by itself: fields, views, decisions about its lists.
@NullMarked
package org.focale.domain.own;

import org.jspecify.annotations.NullMarked;
