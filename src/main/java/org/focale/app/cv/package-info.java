/// From a person's file to a CV on paper.
@NullMarked
package org.focale.app.cv;

import org.jspecify.annotations.NullMarked;
