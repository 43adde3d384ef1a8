/// Bundles and contact cards as files: what they hold, how they are proved. Knows neither the store nor any screen.
@NullMarked
package org.focale.exchange;

import org.jspecify.annotations.NullMarked;
