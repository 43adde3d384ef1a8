package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focale.base.Refused;
import org.focale.change.Dot;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.InvitationKind;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.seal.Age;
import org.junit.jupiter.api.Test;

/// An invitation and its answer go by mail and by key: they say what they said, or they are refused with a sentence of their own.
class InvitationFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID ID = UUID.fromString("7a0c4b1e-9f0d-4f6c-8d6e-1f2a3b4c5d6e");
    private static final Party LEAD = Party.of("Cap Neuhof");
    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final Incarnation LIFE = new Incarnation(LEAD.card().site(), UUID.fromString("01939fa0-0000-7000-8000-0000000000e1"));
    private static final RecordState FIELD = state("own-field", new Home.OfOrganisation(LEAD.card().organisation()), "Numéro de bus");
    private static final Revocation REVOKED = new Revocation(new SiteId(UUID.fromString("01939fa0-0000-7000-8000-0000000000e2")),
            ASSOCIATION.card().verifyKey());
    private static final OpenedInvitation SAID = said(List.of(FIELD));
    private static final byte[] FILE = InvitationFile.write(SAID, LEAD.signing());

    private static OpenedInvitation said(List<RecordState> records) {
        return new OpenedInvitation(ID, InvitationKind.PARTNER, "Les Jardins de l’Ill", NOW, LEAD.card(), records, List.of(REVOKED));
    }

    private static RecordState state(String type, Home home, String label) {
        return RecordState.empty(new RecordKey(type, UUID.randomUUID()), home)
                .with(Map.of("label", new Value.Text(label)), new Dot(LIFE, 4), new Stamp("Paul Roth", NOW));
    }

    private static String text() {
        return new String(FILE, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Signed by the lead's own key, whatever it says.
    private static byte[] signed(String above) {
        return SignedText.write(above, "focale/invitation/v1", LEAD.signing());
    }

    private static String above() {
        return SignedText.of(FILE, InvitationFile.LARGEST, NotAnInvitation::new).above();
    }

    @Test
    void anInvitationIsReadAsItWasWritten() {
        assertEquals(SAID, InvitationFile.read(FILE));
    }

    @Test
    void lineEndsOfAMailChangeNothing() {
        assertEquals(SAID, InvitationFile.read(bytes("\ufeff" + text().replace("\n", "\r\n"))));
    }

    @Test
    void everyChangedByteIsRefused() {
        var random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] changed = FILE.clone();
            int at = random.nextInt(changed.length - 1); // the last line feed says nothing
            changed[at] ^= (byte) (1 << random.nextInt(7));
            if (changed[at] != '\r') {
                assertThrows(Refused.class, () -> InvitationFile.read(changed), () -> "byte " + at);
            }
        }
    }

    @Test
    void aSignatureOfSomebodyElseIsRefused() {
        byte[] other = SignedText.write(above(), "focale/invitation/v1", ASSOCIATION.signing());
        byte[] asCard = SignedText.write(above(), "focale/card/v1", LEAD.signing());

        assertThrows(InvitationDamaged.class, () -> InvitationFile.read(other));
        assertThrows(InvitationDamaged.class, () -> InvitationFile.read(asCard));
    }

    @Test
    void anotherCardUnderTheSameSignatureIsRefused() {
        String card = new String(CardFile.write(ASSOCIATION.card(), ASSOCIATION.signing()), StandardCharsets.UTF_8);
        String own = new String(CardFile.write(LEAD.card(), LEAD.signing()), StandardCharsets.UTF_8);
        String swapped = above().replace(Members.JSON.writeValueAsString(own), Members.JSON.writeValueAsString(card));

        assertTrue(swapped.contains("Jardins") && !swapped.equals(above()));
        assertThrows(InvitationDamaged.class, () -> InvitationFile.read(signed(swapped)));
    }

    @Test
    void onlyWhatAnInvitationBringsIsTaken() {
        var person = new PersonId(UUID.randomUUID());
        var records = List.of(FIELD,
                state("note", new Home.OfPerson(person), "Dit au téléphone"),
                state("worker", new Home.OfOrganisation(LEAD.card().organisation()), "Paul Roth"),
                state("own-field", new Home.OfOrganisation(new OrganisationId(UUID.randomUUID())), "D’une autre structure"),
                state("own-field", new Home.OfPerson(person), "Pas à sa place"));

        assertEquals(List.of(FIELD), InvitationFile.read(InvitationFile.write(said(records), LEAD.signing())).records());
    }

    @Test
    void aRecordThatStandsTwiceIsRefused() {
        byte[] twice = InvitationFile.write(said(List.of(FIELD, FIELD)), LEAD.signing());
        assertThrows(InvitationDamaged.class, () -> InvitationFile.read(twice));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        byte[] huge = Arrays.copyOf(FILE, InvitationFile.LARGEST + 1);
        assertThrows(InvitationTooLarge.class, () -> InvitationFile.read(huge));
        var many = IntStream.range(0, 20_001).mapToObj(_ -> FIELD).toList();
        assertThrows(InvitationTooLarge.class, () -> InvitationFile.write(said(many), LEAD.signing()));
        var endless = said(List.of(state("own-field", FIELD.home(), "x".repeat(5 << 20))));
        assertThrows(InvitationTooLarge.class, () -> InvitationFile.write(endless, LEAD.signing()));
    }

    @Test
    void oneFromTheFutureNamesTheVersionThatReadsIt() {
        var refused = assertThrows(InvitationTooNew.class, () -> InvitationFile.read(signed(above()
                .replaceFirst("\"oldestReader\":1", "\"oldestReader\":2").replaceFirst("\"program\":\"[^\"]*\"", "\"program\":\"4.2.0\""))));
        assertEquals(List.of("4.2.0"), refused.args());
        byte[] otherKind = signed(above().replaceFirst("\"kind\":\"partner\"", "\"kind\":\"guest\""));
        assertThrows(InvitationTooNew.class, () -> InvitationFile.read(otherKind));
    }

    @Test
    void whatIsAddedLaterIsPassedOver() {
        assertEquals(SAID, InvitationFile.read(signed(above().replaceFirst("\"format\":1", "\"format\":1,\"hint\":\"later\"")
                + "{\"greeting\":\"bienvenue\"}\n")));
    }

    @Test
    void otherFilesAreToldApart() {
        byte[] card = CardFile.write(LEAD.card(), LEAD.signing());
        for (byte[] other : List.of(card, bytes("bonjour"), new byte[0], new byte[] {(byte) 0xff, 0, 3})) {
            assertThrows(NotAnInvitation.class, () -> InvitationFile.read(other));
        }
        assertThrows(NotACard.class, () -> CardFile.read(FILE));
    }

    // revocations

    @Test
    void aRevocationIsALineOfItsOwn() {
        assertEquals(REVOKED, Revocation.read(REVOKED.line()).orElseThrow());
        assertTrue(Revocation.read("{\"record\":{}}").isEmpty());
        assertThrows(BundleMalformed.class, () -> Revocation.read("{\"revoked\":{\"site\":\"x\"}}"));
        assertThrows(BundleMalformed.class, () -> Revocation.read(REVOKED.line().replace(REVOKED.verifyKey(), "00")));
        assertThrows(BundleMalformed.class, () -> Revocation.read("revoked"));
    }

    // answers

    private static final AnswerFile.Answer ANSWER = new AnswerFile.Answer(ID, NOW, ASSOCIATION.card());
    private static final byte[] SEALED = AnswerFile.write(ANSWER, ASSOCIATION.signing(), LEAD.identity().recipient());

    @Test
    void anAnswerIsReadByWhomItIsForAndByNobodyElse() {
        assertEquals(ANSWER, AnswerFile.read(SEALED, LEAD.identity()));
        assertThrows(AnswerForOthers.class, () -> AnswerFile.read(SEALED, ASSOCIATION.identity()));
    }

    @Test
    void anAnswerSealedAgainToAnotherIsRefused() {
        var third = Party.of("Horizon Meinau");
        byte[] passedOn = Age.seal(Age.open(SEALED, LEAD.identity()), List.of(third.identity().recipient()));
        assertThrows(AnswerForOthers.class, () -> AnswerFile.read(passedOn, third.identity()));
    }

    @Test
    void aChangedAnswerIsRefused() {
        var random = new Random(6);
        for (int i = 0; i < 100; i++) {
            byte[] changed = SEALED.clone();
            changed[random.nextInt(changed.length)] ^= 4;
            assertThrows(Refused.class, () -> AnswerFile.read(changed, LEAD.identity()));
        }
        byte[] inside = Age.seal(bytes(new String(Age.open(SEALED, LEAD.identity()), StandardCharsets.UTF_8).replaceFirst("7a0c4b1e", "7a0c4b1f")),
                List.of(LEAD.identity().recipient()));
        assertThrows(AnswerDamaged.class, () -> AnswerFile.read(inside, LEAD.identity()));
    }

    @Test
    void whatIsNoAnswerIsToldApart() {
        byte[] sealed = Age.seal(bytes("bonjour\n"), List.of(LEAD.identity().recipient()));
        for (byte[] other : List.of(FILE, bytes("bonjour"), new byte[0], sealed, Arrays.copyOf(SEALED, AnswerFile.LARGEST + 1))) {
            assertInstanceOf(NotAnAnswer.class, assertThrows(Refused.class, () -> AnswerFile.read(other, LEAD.identity())));
        }
    }
}
