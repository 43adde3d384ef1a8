/// One search over everything: people, organisations, notes, names of attached files.
@NullMarked
package org.focale.app.search;

import org.jspecify.annotations.NullMarked;
