package org.focale.desktop.person;

import javafx.geometry.Insets;

/// Where a scroll pane stands in a card: what it holds is in line with the title, its bar at the edge of the card.
final class Scrolls {

    static final Insets IN_CARD = new Insets(0, -12, 0, -8);

    private Scrolls() {}
}
