/// The plan of a person in the words of a page: to be signed, or easy to read.
@NullMarked
package org.focale.document.plan;

import org.jspecify.annotations.NullMarked;
