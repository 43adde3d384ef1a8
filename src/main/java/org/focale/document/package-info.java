/// The room of what leaves on paper or as a file to read. `cv` says the words, `html` lays them out, `pdf` prints them.
@NullMarked
package org.focale.document;

import org.jspecify.annotations.NullMarked;
