/// The stay of a person in a programme.
@NullMarked
package org.focale.domain.pathway;

import org.jspecify.annotations.NullMarked;
