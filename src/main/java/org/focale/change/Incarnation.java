package org.focale.change;

import java.util.Comparator;
import java.util.UUID;
import org.focale.domain.site.SiteId;

/// One life of a site: new at installation and at every restore, so that a number is never given twice (exchange.md §1).
public record Incarnation(SiteId site, UUID id) implements Comparable<Incarnation> {

    private static final Comparator<Incarnation> ORDER = Comparator.comparing(Incarnation::id).thenComparing(it -> it.site().value());

    @Override
    public int compareTo(Incarnation other) {
        return ORDER.compare(this, other);
    }
}
