package org.focale.change;

import java.util.UUID;
import org.focale.domain.site.SiteId;

/// Names incarnations by their own ids: what a test needs to read a state anywhere.
final class PlainNames implements StateJson.Names {

    @Override
    public String of(Incarnation incarnation) {
        return incarnation.site().value() + "/" + incarnation.id();
    }

    @Override
    public Incarnation named(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("No incarnation has this name");
        }
        return new Incarnation(new SiteId(UUID.fromString(name.substring(0, slash))), UUID.fromString(name.substring(slash + 1)));
    }
}
