/// Finding people and reading their files.
@NullMarked
package org.focale.app.person;

import org.jspecify.annotations.NullMarked;
