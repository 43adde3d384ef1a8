package org.focale.change.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Role;
import org.focale.domain.site.SiteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may write what, and whose word on who follows a person counts, as tables.
class RightsTest {

    private static final PersonId PERSON = new PersonId(new UUID(7, 1));

    private static Party party(String name) {
        return switch (name) {
            case "own" -> new Party(new OrganisationId(new UUID(6, 5)), Role.REFERENT);
            case "lead" -> new Party(new OrganisationId(new UUID(6, 0)), Role.LEAD);
            case "other" -> new Party(new OrganisationId(new UUID(6, 7)), Role.REFERENT);
            default -> new Party(new OrganisationId(new UUID(6, 9)), Role.REFERENT);
        };
    }

    private static @Nullable OrganisationId organisation(@Nullable String name) {
        return name == null ? null : party(name).organisation();
    }

    private static RecordState record(String type, Home home, UUID id) {
        return RecordState.empty(new RecordKey(type, id), home).with(Map.of("text", new Value.Text("x")),
                new Dot(new Incarnation(new SiteId(new UUID(1, 1)), new UUID(2, 1)), 1), new Stamp("Nadia Keller", Instant.EPOCH));
    }

    @ParameterizedTest(name = "{0}: {2} from {1}, file of {3}, begun by {4}, here {5}: {6}")
    @CsvSource({
        "R01, own,   note,    own,   own,   true,  TAKEN",
        "R02, own,   note,    other, other, true,  TAKEN",
        "R03, other, note,    other, other, false, TAKEN",
        "R04, other, note,    own,   own,   true,  NOT_THEIR_FILE",
        "R05, other, note,    own,   other, false, NOT_THEIR_FILE",
        "R06, other, note,    ,      other, false, OWNER_NOT_KNOWN",
        "R07, lead,  note,    own,   own,   true,  PROPOSED",
        "R08, lead,  note,    own,   own,   false, NOT_THEIR_FILE",
        "R09, lead,  note,    own,   lead,  false, TAKEN",
        "R10, lead,  note,    own,   lead,  true,  TAKEN",
        "R11, lead,  note,    other, lead,  true,  NOT_THEIR_FILE",
        "R12, lead,  consent, own,   lead,  false, NOT_THEIR_FILE",
        "R13, lead,  consent, own,   own,   true,  PROPOSED",
        "R14, lead,  note,    lead,  own,   true,  TAKEN",
        "R15, third, note,    other, own,   true,  NOT_THEIR_FILE"})
    void aRecordOfAFile(String row, String from, String type, @Nullable String owner, String begun, boolean here, Rights.Verdict verdict) {
        var state = record(type, new Home.OfPerson(PERSON), new UUID(9, 1));
        var claim = owner == null ? null : Claim.first(party(owner).organisation());

        assertEquals(verdict, new Rights(party("own"), party(from)).of(state, here ? state : null, claim, organisation(begun)), row);
    }

    @ParameterizedTest(name = "{0}: {2} of {3} from {1}: {4}")
    @CsvSource({
        "R21, lead,  activity, lead,  TAKEN",
        "R22, lead,  activity, own,   NOT_THEIR_ORGANISATION",
        "R23, other, activity, lead,  NOT_THEIR_ORGANISATION",
        "R24, own,   activity, own,   TAKEN",
        "R25, other, person,   other, NOT_AT_HOME",
        "R26, own,   person,   own,   NOT_AT_HOME"})
    void aRecordOfAnOrganisation(String row, String from, String type, String of, Rights.Verdict verdict) {
        var state = record(type, new Home.OfOrganisation(party(of).organisation()), new UUID(9, 1));

        assertEquals(verdict, new Rights(party("own"), party(from)).of(state, null, null, null), row);
    }

    @ParameterizedTest(name = "{0}: {1} says {2}/{3}; known {4}/{5}, handed by {6}: {7}")
    @CsvSource({
        "R31 its own file,                     other, other, 0, ,      0, ,      true",
        "R32 hands it to us,                   other, own,   1, ,      0, ,      true",
        "R33 a file of a third party,             third, other, 0, ,      0, ,      false",
        "R34 the lead tells of it,             lead,  other, 0, ,      0, ,      true",
        "R35 a third party takes ours,         third, third, 9, own,   0, ,      false",
        "R36 a third party gives us a strange file, third, own,   9, other, 0, ,      false",
        "R37 the owner hands it on,            other, third, 1, other, 0, ,      true",
        "R38 the owner with an older epoch,        other, third, 1, other, 2, ,      false",
        "R39 who handed it to us calls it off, other, other, 2, own,   1, other, true",
        "R40 the same too late by an epoch,   other, other, 1, own,   1, third, false",
        "R41 the lead settles one epoch,       lead,  other, 1, own,   1, ,      true",
        "R42 the lead says what we know,       lead,  own,   1, own,   1, ,      false",
        "R43 the lead with an older epoch,         lead,  other, 0, own,   1, ,      false",
        "R44 our other site with a later epoch,    own,   other, 1, own,   0, ,      true",
        "R45 our other site with an older epoch,   own,   own,   0, other, 1, ,      false"})
    void aClaim(String row, String from, String owner, long epoch, @Nullable String known, long knownEpoch, @Nullable String handedBy,
            boolean believed) {
        var stands = known == null ? null : new Claim(party(known).organisation(), knownEpoch);

        assertEquals(believed, new Rights(party("own"), party(from)).isBelieved(new Claim(party(owner).organisation(), epoch), stands,
                organisation(handedBy)), row);
    }
}
