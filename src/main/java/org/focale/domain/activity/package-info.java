/// What a person takes part in, and what was observed there.
@NullMarked
package org.focale.domain.activity;

import org.jspecify.annotations.NullMarked;
