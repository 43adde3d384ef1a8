/// The workspace on disk: encrypted database, keys, migrations. The only room that knows jOOQ and H2.
@NullMarked
package org.focale.store;

import org.jspecify.annotations.NullMarked;
