package org.focale.app.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.Aliases;
import org.focale.domain.Kept;
import org.focale.domain.activity.Placement;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.PartnerNote;
import org.focale.domain.site.SameOrganisation;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Reads all partners with what makes them stand out. The organisation whose workspace it is stands among them nowhere.
public final class ReadDirectory {

    /// What nobody made sure of for so long may have changed.
    public static final Period CHECKED_AGAIN_AFTER = Period.ofYears(1);
    /// So long before its end a delegation is told of: renewing it takes a meeting.
    public static final Period DELEGATION_AHEAD = Period.ofMonths(2);

    private final Session session;

    ReadDirectory(Session session) {
        this.session = session;
    }

    public Directory read() {
        return session.read(reading -> read(reading, session.organisation(), session.today()));
    }

    static Directory read(Reading reading, OrganisationId own, LocalDate today) {
        var organisations = reading.all(Organisation.class);
        var aliases = aliases(reading, organisations);
        var contacts = byPartner(reading.all(ContactPerson.class), ContactPerson::organisation, aliases);
        var offers = byPartner(reading.all(Offer.class), Offer::organisation, aliases);
        var notes = byPartner(reading.all(PartnerNote.class), PartnerNote::organisation, aliases);
        Map<OrganisationId, Integer> placements = new HashMap<>();
        reading.each(Placement.class, placement -> {
            if (placement.host() != null) {
                placements.merge(aliases.shown(placement.host()), 1, Integer::sum);
            }
        });
        Map<OrganisationId, Organisation> byId = organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var rows = new ArrayList<PartnerRow>();
        for (Organisation each : organisations) {
            var id = each.id();
            if (!id.equals(own) && !aliases.isHidden(id)) {
                var words = aliases.all(id).stream().map(byId::get).map(other -> other.name() + " " + other.city())
                        .collect(Collectors.joining(" "));
                rows.add(row(each, words, contacts.getOrDefault(id, List.of()), offers.getOrDefault(id, List.of()),
                        notes.getOrDefault(id, List.of()), placements.getOrDefault(id, 0), today));
            }
        }
        rows.sort(Comparator.comparing((PartnerRow row) -> Folded.of(row.organisation().name()))
                .thenComparing(row -> row.organisation().id().value()));
        return new Directory(rows);
    }

    static Aliases<OrganisationId> aliases(Reading reading, Collection<Organisation> organisations) {
        return Aliases.of(reading.all(SameOrganisation.class), organisations.stream().map(Organisation::id).toList());
    }

    private static <R extends Kept> Map<OrganisationId, List<R>> byPartner(List<R> records, Function<R, @Nullable OrganisationId> of,
            Aliases<OrganisationId> aliases) {
        var found = new HashMap<OrganisationId, List<R>>();
        for (R record : records) {
            @Nullable OrganisationId id = of.apply(record);
            if (id != null) {
                found.computeIfAbsent(aliases.shown(id), _ -> new ArrayList<>()).add(record);
            }
        }
        return found;
    }

    private static PartnerRow row(Organisation each, String words, List<ContactPerson> people, List<Offer> offers, List<PartnerNote> notes,
            int placements, LocalDate today) {
        var there = people.stream().filter(person -> !person.left()).sorted(Comparator.comparing(person -> Folded.of(person.name()))).toList();
        var open = offers.stream().filter(offer -> offer.isOpenOn(today)).toList();
        var folded = Folded.of(Stream.concat(Stream.of(words, each.kind(), each.sector()), there.stream().map(ContactPerson::name))
                .collect(Collectors.joining(" ")));
        return new PartnerRow(each, there, open, last(notes.stream().filter(PartnerNote::request)), last(notes.stream()), placements,
                marks(each, open, today), folded);
    }

    private static @Nullable LocalDate last(Stream<PartnerNote> notes) {
        return notes.map(PartnerNote::date).filter(date -> date != null).max(Comparator.naturalOrder()).orElse(null);
    }

    /// What makes a partner stand out on a day.
    static Set<PartnerMark> marks(Organisation each, List<Offer> open, LocalDate today) {
        var marks = EnumSet.noneOf(PartnerMark.class);
        if (!open.isEmpty()) {
            marks.add(PartnerMark.OFFERS);
        }
        if (each.doNotAsk()) {
            marks.add(PartnerMark.DO_NOT_ASK);
        }
        if (each.checked() == null || each.checked().isBefore(today.minus(CHECKED_AGAIN_AFTER))) {
            marks.add(PartnerMark.NOT_CHECKED);
        }
        if (each.delegatedUntil() != null && !each.delegatedUntil().isAfter(today.plus(DELEGATION_AHEAD))) {
            marks.add(PartnerMark.DELEGATION_ENDING);
        }
        return marks;
    }
}
