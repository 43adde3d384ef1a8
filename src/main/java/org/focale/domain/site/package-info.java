/// Organisations, their workers, and the sites that exchange.
@NullMarked
package org.focale.domain.site;

import org.jspecify.annotations.NullMarked;
