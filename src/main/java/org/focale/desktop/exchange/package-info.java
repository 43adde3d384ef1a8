/// Exchanges with partners: their cards, what leaves, what came, and what waits for a decision.
@NullMarked
package org.focale.desktop.exchange;

import org.jspecify.annotations.NullMarked;
