package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What leaves for whom, as tables.
class ReachTest {

    private static Party party(String name) {
        return switch (name) {
            case "lead" -> new Party(new OrganisationId(new UUID(6, 0)), Role.LEAD);
            case "one" -> new Party(new OrganisationId(new UUID(6, 1)), Role.REFERENT);
            default -> new Party(new OrganisationId(new UUID(6, 2)), Role.REFERENT);
        };
    }

    private static RecordState record(String type, Home home, UUID id, Map<String, Value> values) {
        return RecordState.empty(new RecordKey(type, id), home).with(new TreeMap<>(values),
                new Dot(new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 1)), 1), new Stamp("Nadia Keller", Instant.EPOCH));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}, file of {3}, agreed {4}: {5}")
    @CsvSource({
        "H01, one,  one,   one,   NOTHING,    WHOLE_FILE",
        "H02, one,  lead,  one,   FOLLOW_UP,  FOLLOW_UP",
        "H03, one,  lead,  one,   NOTHING,    NOTHING",
        "H04, one,  other, one,   WHOLE_FILE, NOTHING",
        "H05, one,  other, other, NOTHING,    WHOLE_FILE",
        "H06, lead, one,   one,   NOTHING,    WHOLE_FILE",
        "H07, lead, other, one,   WHOLE_FILE, NOTHING",
        "H08, one,  lead,  other, WHOLE_FILE, NOTHING",
        "H09, one,  lead,  lead,  NOTHING,    WHOLE_FILE"})
    void aFile(String row, String own, String to, String owner, SharedScope agreed, SharedScope scope) {
        assertEquals(scope, new Reach(party(own), party(to)).scope(Claim.first(party(owner).organisation()), agreed), row);
    }

    @ParameterizedTest(name = "{0}: a note that is {3}, {1} to {2}: {4}")
    @CsvSource({
        "H11, one,  one,  MINE,        false",
        "H12, one,  one,  ASSOCIATION, true",
        "H13, one,  lead, ASSOCIATION, false",
        "H14, one,  lead, LEAD,        true",
        "H15, one,  one,  LEAD,        true"})
    void aNote(String row, String own, String to, String sharing, boolean leaves) {
        var note = record("note", new Home.OfPerson(new PersonId(new UUID(7, 1))), new UUID(9, 1),
                Map.of("text", new Value.Text("x"), "sharing", new Value.Text(sharing)));

        assertEquals(leaves, new Reach(party(own), party(to)).ofFile(note, SharedScope.WHOLE_FILE).isPresent(), row);
    }

    @ParameterizedTest(name = "{0}: {3} of {4}, {1} to {2}: {5}")
    @CsvSource({
        "H21, one,  one,   contact-person, one,  true",
        "H22, one,  lead,  contact-person, one,  false",
        "H23, one,  lead,  activity,       one,  true",
        "H24, one,  other, activity,       one,  false",
        "H25, lead, one,   list-value,     lead, true",
        "H26, one,  lead,  list-value,     one,  false",
        "H27, one,  other, list-value,     lead, false",
        "H28, lead, one,   worker,         lead, false",
        "H29, one,  lead,  partner-note,   one,  false",
        "H30, one,  one,   hologram,       one,  true",
        "H31, one,  lead,  hologram,       one,  false"})
    void aRecordOfAnOrganisation(String row, String own, String to, String type, String of, boolean leaves) {
        var record = record(type, new Home.OfOrganisation(party(of).organisation()), new UUID(9, 1), Map.of("name", new Value.Text("x")));

        assertEquals(leaves, new Reach(party(own), party(to)).ofOrganisation(record).isPresent(), row);
    }

    /// How an association judges its partners is its own affair.
    @ParameterizedTest(name = "an organisation, {0} to {1}: {2}")
    @CsvSource({"one, lead, name", "lead, one, name", "one, other, -", "one, one, deleted name notes"})
    void ofAnotherOrganisationWhatIsPublicLeaves(String own, String to, String fields) {
        var record = record("organisation", new Home.OfOrganisation(party(own).organisation()), new UUID(9, 1),
                Map.of("name", new Value.Text("x"), "notes", new Value.Text("x"), RecordState.DELETED, new Value.Flag(false)));
        String left = new Reach(party(own), party(to)).ofOrganisation(record).map(it -> String.join(" ", it.fields().keySet())).orElse("-");

        assertEquals(fields, left.replace("deleted name", own.equals(to) ? "deleted name" : "name"));
    }
}
