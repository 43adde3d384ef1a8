/// What a person was told and agreed to, the copy of their file, and how long files are kept.
@NullMarked
package org.focale.app.rights;

import org.jspecify.annotations.NullMarked;
