/// Cards and bundles between sites.
@NullMarked
package org.focale.app.exchange;

import org.jspecify.annotations.NullMarked;
