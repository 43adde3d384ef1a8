/// What a CV says, word for word, before it is a page or a file. Knows neither HTML nor PDF.
@NullMarked
package org.focale.document.cv;

import org.jspecify.annotations.NullMarked;
