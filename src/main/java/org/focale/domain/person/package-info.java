/// The person who is followed, and their situation at entry and exit.
@NullMarked
package org.focale.domain.person;

import org.jspecify.annotations.NullMarked;
