/// Documents of a person: attached, found once, looked at, copied out, taken away.
@NullMarked
package org.focale.app.documents;

import org.jspecify.annotations.NullMarked;
