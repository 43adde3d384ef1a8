package org.focale.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.change.share.Party;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;

/// Who takes part in a simulated year: a lead, and twelve associations of which three have two sites. Each follows one person from the
/// beginning.
final class Consortium {

    static final int ASSOCIATIONS = 12;
    static final int LEAD = 0;
    static final Party OF_LEAD = new Party(new OrganisationId(new UUID(6, 0)), Role.LEAD);
    /// The party of each site; the lead's is the first.
    static final List<Party> SITES = sites();
    static final List<PersonId> PEOPLE = IntStream.range(0, ASSOCIATIONS).mapToObj(number -> new PersonId(new UUID(7, number))).toList();

    /// A field that is written in a year.
    ///
    /// @param kind  tells the records of a file apart
    /// @param newer whether only a newer version knows it
    record Place(String type, int kind, String field, boolean newer) {
        RecordKey key(PersonId person) {
            return new RecordKey(type, kind == 0 ? person.value() : new UUID(10 + kind, person.value().getLeastSignificantBits()));
        }
    }

    static final Place PHONE = new Place("person", 0, "phone", false);
    static final Place SCOPE = new Place("consent", 1, "scope", false);
    static final Place LEADS_NOTE = new Place("note", 9, "text", false);
    static final List<Place> PLACES = List.of(PHONE, PHONE, new Place("person", 0, "gender", false), new Place("experience", 2, "role", false),
            new Place("experience", 2, "state", false), new Place("experience", 2, RecordState.DELETED, false),
            new Place("barrier", 3, "comment", false), new Place("note", 4, "text", false), new Place("note", 4, "sharing", false),
            new Place("person", 0, "ofANewerVersion", true), new Place("hologram", 5, "mood", true));

    private Consortium() {}

    private static List<Party> sites() {
        var sites = new ArrayList<Party>();
        sites.add(OF_LEAD);
        for (int number = 0; number < ASSOCIATIONS; number++) {
            var party = new Party(new OrganisationId(new UUID(6, number + 1)), Role.REFERENT);
            for (int site = 0; site < (number < 3 ? 2 : 1); site++) {
                sites.add(party);
            }
        }
        return List.copyOf(sites);
    }

    static OrganisationId association(int number) {
        return new OrganisationId(new UUID(6, number % ASSOCIATIONS + 1));
    }

    static Home.OfPerson home(PersonId person) {
        return new Home.OfPerson(person);
    }

    /// What stands in a file when it is begun.
    static Map<Place, Map<String, Value>> begun() {
        var begun = new LinkedHashMap<Place, Map<String, Value>>();
        begun.put(PHONE, Map.of("firstName", text("Aïcha"), "gender", text("F")));
        begun.put(SCOPE, Map.of("scope", text(SharedScope.FOLLOW_UP.name())));
        begun.put(PLACES.get(3), Map.of("role", text("Jardinière"), "state", text("AGREED")));
        begun.put(PLACES.get(6), Map.of("comment", text("permis")));
        begun.put(PLACES.get(7), Map.of("text", text("bonjour"), "sharing", text(Sharing.LEAD.name())));
        return begun;
    }

    static Value value(Place place, int value) {
        return switch (place.field()) {
            case RecordState.DELETED -> new Value.Flag(value % 2 == 0);
            case "sharing" -> text(sharing(value).name());
            case "scope" -> text(SharedScope.values()[value % SharedScope.values().length].name());
            case "ofANewerVersion" -> new Value.Group(new TreeMap<>(Map.of("a", new Value.Whole(value))));
            default -> text(place.field() + " " + value);
        };
    }

    static Sharing sharing(int value) {
        return Sharing.values()[value % Sharing.values().length];
    }

    static Value text(String text) {
        return new Value.Text(text);
    }
}
