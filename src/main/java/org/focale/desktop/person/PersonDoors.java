package org.focale.desktop.person;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.site.Contact;

/// Where the file of a person leads to, beside itself.
///
/// @param diagnose  to the grid, for one placement or for a situation to be chosen
/// @param placement to the page of one placement
/// @param compare   to two moments at which the person was observed
/// @param join      to another file of the same person
/// @param proposed  makes the card of the lines that wait for the person's word
/// @param prepare   to what leaves with the next bundle for a partner, where it is sealed
public record PersonDoors(Consumer<Optional<PlacementId>> diagnose, Consumer<PlacementId> placement, Runnable compare, Runnable join,
        Supplier<Node> proposed, Consumer<Contact> prepare) {}
