/// The first screen: what is due, who was not heard of, which pathways end, what waits to be entered.
@NullMarked
package org.focale.desktop.today;

import org.jspecify.annotations.NullMarked;
