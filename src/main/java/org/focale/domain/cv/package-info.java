/// From what was lived, validated and observed to the lines of a CV, each with its source.
@NullMarked
package org.focale.domain.cv;

import org.jspecify.annotations.NullMarked;
