package org.focale.app.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.SiteId;
import org.focale.store.Erasure;
import org.focale.store.ErasureAsk;
import org.focale.store.Reading;

/// What was erased, and which partners have followed. It tells of days and numbers, never of a person.
public final class Erasures {

    private final Session session;

    Erasures(Session session) {
        this.session = session;
    }

    /// One erasure.
    ///
    /// @param files      erased together
    /// @param everywhere whether partners were to follow
    /// @param asked      sites that were asked: those that may have the files
    /// @param confirmed  how many of them have the files no more, as they said
    public record Done(Instant at, List<PersonId> files, boolean everywhere, int asked, int confirmed) {

        public boolean isComplete() {
            return confirmed == asked;
        }
    }

    /// The latest first.
    public List<Done> list() {
        return session.read(Erasures::list);
    }

    private static List<Done> list(Reading reading) {
        record Moment(long position, Instant at, boolean everywhere) {}
        var asks = reading.erasureAsks();
        var moments = new LinkedHashMap<Moment, List<PersonId>>();
        for (Erasure each : reading.erased().reversed()) {
            moments.computeIfAbsent(new Moment(each.position(), each.at(), each.everywhere()), _ -> new ArrayList<>()).add(each.person());
        }
        return moments.entrySet().stream().map(entry -> {
            var its = asks.stream().filter(ask -> entry.getValue().contains(ask.person())).toList();
            var asked = sites(its);
            var waiting = sites(its.stream().filter(ask -> !ask.confirmed()).toList());
            return new Done(entry.getKey().at(), List.copyOf(entry.getValue()), entry.getKey().everywhere(), asked.size(),
                    asked.size() - waiting.size());
        }).toList();
    }

    private static Set<SiteId> sites(List<ErasureAsk> asks) {
        return asks.stream().map(ErasureAsk::site).collect(Collectors.toSet());
    }
}
