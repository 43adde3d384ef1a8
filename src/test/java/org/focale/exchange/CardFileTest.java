package org.focale.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focale.base.Refused;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.Role;
import org.focale.seal.Age;
import org.focale.seal.SigningKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A card goes by mail, by key, through editors: it says what it said, or it is refused.
class CardFileTest {

    private static final Party ASSOCIATION = Party.of("Les Jardins de l’Ill");
    private static final byte[] FILE = CardFile.write(ASSOCIATION.card(), ASSOCIATION.signing());

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text() {
        return new String(FILE, StandardCharsets.UTF_8);
    }

    /// Signed by the site's own key, whatever it says.
    private static byte[] signed(String above) {
        String signature = HexFormat.of().formatHex(ASSOCIATION.signing().sign("focale/card/v1", bytes(above)));
        return bytes(above + "{\"signature\":\"" + signature + "\"}\n");
    }

    private static String above() {
        return text().substring(0, text().indexOf("{\"signature\""));
    }

    @Test
    void aCardIsReadAsItWasWritten() {
        assertEquals(ASSOCIATION.card(), CardFile.read(FILE));
    }

    @Test
    void theKeysOfItsBadgesAreSignedWithIt() {
        var keys = List.of(SigningKey.generate().verifyKey().toString(), SigningKey.generate().verifyKey().toString());
        byte[] file = CardFile.write(withBadgeKeys(keys), ASSOCIATION.signing());
        String text = new String(file, StandardCharsets.UTF_8);

        assertEquals(keys, CardFile.read(file).badgeKeys());
        assertEquals(List.of(), CardFile.read(FILE).badgeKeys());
        assertEquals(CardFile.fingerprint(ASSOCIATION.card()), CardFile.fingerprint(CardFile.read(file)));
        assertThrows(CardDamaged.class, () -> CardFile.read(bytes(text.replace(keys.getFirst(), SigningKey.generate().verifyKey().toString()))));
        String odd = text.substring(0, text.indexOf("{\"signature\"")).replace(keys.getFirst(), "zz");
        assertThrows(CardDamaged.class, () -> CardFile.read(signed(odd)));
    }

    @Test
    void aCardStaysSmallHoweverOftenItsKeyWasRenewed() {
        var keys = IntStream.range(0, 100).mapToObj(_ -> SigningKey.generate().verifyKey().toString()).toList();
        byte[] file = CardFile.write(withBadgeKeys(keys), ASSOCIATION.signing());

        assertTrue(file.length < CardFile.LARGEST, file.length + " bytes");
        assertEquals(keys.subList(0, 64), CardFile.read(file).badgeKeys());
    }

    private static ContactCard withBadgeKeys(List<String> keys) {
        var card = ASSOCIATION.card();
        return new ContactCard(card.site(), card.siteName(), card.organisation(), card.organisationName(), card.role(), card.recipient(),
                card.verifyKey(), keys);
    }

    @Test
    void aCardCanBeReadByEye() {
        assertTrue(text().contains("\"organisationName\" : \"Les Jardins de l’Ill\""), text());
        assertTrue(FILE.length < 1024, FILE.length + " bytes");
    }

    @Test
    void theDocumentedSignatureIsTheOneOfTheFile() {
        assertEquals(text(), new String(signed(above()), StandardCharsets.UTF_8));
    }

    @Test
    void otherLineEndsAndAMarkBeforeTheFirstLineDoNoHarm() {
        assertEquals(ASSOCIATION.card(), CardFile.read(bytes("\ufeff" + text().replace("\n", "\r\n") + "\r\n")));
        assertEquals(ASSOCIATION.card(), CardFile.read(bytes(text().stripTrailing())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour", "{}", "{\"focale\":\"bundle\"}\n{}", "[1]\n[2]", "\u0000"})
    void anythingElseIsNoCard(String content) {
        assertThrows(NotACard.class, () -> CardFile.read(bytes(content)));
    }

    @Test
    void aBundleAPictureOrAFileTooLongIsNoCard() {
        assertThrows(NotACard.class, () -> CardFile.read(Age.seal(FILE, List.of(ASSOCIATION.identity().recipient()))));
        assertThrows(NotACard.class, () -> CardFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}));
        assertThrows(NotACard.class, () -> CardFile.read(bytes(text() + " ".repeat(CardFile.LARGEST))));
    }

    @TestFactory
    Stream<DynamicTest> aChangedCardIsRefused() {
        return Stream.of(
                text().replace("Jardins", "Jasmins"),
                text().replace("REFERENT", "LEAD"),
                text().replace("\"format\" : 1", "\"format\" : 2"),
                text().replace("\"recipient\"", "\"destinataire\""),
                text().replace("  \"role\"", " \"role\""),
                text().replace("\"signature\":\"", "\"signature\":\"00"),
                text().replace("{\"signature\"", "{\"autre\""),
                above(),
                above() + above(),
                above().substring(0, above().length() - 10),
                above() + "{\"signature\":\"" + "00".repeat(64) + "\"}\n")
                .map(CardFileTest::bytes).map(CardFileTest::isDamaged);
    }

    @TestFactory
    Stream<DynamicTest> aCardThatSaysWhatNoCardSaysIsRefusedThoughSigned() {
        String site = ASSOCIATION.card().site().value().toString();
        return Stream.of(
                above().replace(site, "1-1-1-1-1"),
                above().replace(ASSOCIATION.card().recipient(), "age1" + "q".repeat(58)),
                above().replace("Les Jardins de l’Ill", ""),
                above().replace("Les Jardins de l’Ill", "l".repeat(201)),
                above().replace("Les Jardins de l’Ill", "\\u202ellI"),
                above().replace("\"role\"", "\"role\" : \"LEAD\", \"role\""),
                above().replace("\"siteName\"", "\"site name\""))
                .map(CardFileTest::signed).map(CardFileTest::isDamaged);
    }

    private static DynamicTest isDamaged(byte[] card) {
        return DynamicTest.dynamicTest(card.length + " bytes", () -> assertThrows(CardDamaged.class, () -> CardFile.read(card)));
    }

    @Test
    void aCardOfALaterFormatNamesTheVersionToInstall() {
        String later = above().replace("\"oldestReader\" : 1", "\"oldestReader\" : 2")
                .replaceAll("\"program\" : \"[^\"]*\"", "\"program\" : \"2.3.0\"");

        assertEquals(List.of("2.3.0"), assertThrows(CardTooNew.class, () -> CardFile.read(signed(later))).args());
        assertThrows(CardTooNew.class, () -> CardFile.read(signed(above().replace("REFERENT", "OBSERVER"))));
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        String later = above().replace("\"format\" : 1", "\"format\" : 2, \"telephone\" : \"03\"");

        assertEquals(ASSOCIATION.card(), CardFile.read(signed(later)));
    }

    @Test
    void aThousandChangedBitsAreAllRefused() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] changed = FILE.clone();
            int at = random.nextInt(changed.length - 1); // the line feed after the signature is nobody's
            changed[at] ^= (byte) (1 << random.nextInt(8));
            try {
                assertEquals(ASSOCIATION.card(), CardFile.read(changed), "at " + at);
            } catch (NotACard | CardDamaged | CardTooNew refused) {
                continue;
            } catch (Refused other) {
                throw new AssertionError("at " + at, other);
            }
        }
        for (int length = 0; length < FILE.length - 2; length++) {
            byte[] cut = Arrays.copyOf(FILE, length);
            assertThrows(Refused.class, () -> CardFile.read(cut));
        }
    }

    @Test
    void aNameThatNobodyCouldCompareIsMendedWhenItIsWritten() {
        var card = ASSOCIATION.card();
        var odd = new ContactCard(card.site(), "Poste\n1\u202e ", card.organisation(), "é".repeat(300), Role.LEAD,
                card.recipient(), card.verifyKey());

        var read = CardFile.read(CardFile.write(odd, ASSOCIATION.signing()));

        assertEquals("Poste 1", read.siteName());
        assertEquals("é".repeat(200), read.organisationName());
    }

    @Test
    void nobodySignsTheCardOfAnother() {
        assertThrows(IllegalArgumentException.class, () -> CardFile.write(ASSOCIATION.card(), Party.of("Un tiers").signing()));
    }

    @Test
    void theFingerprintIsThatOfBothKeys() {
        var fingerprint = CardFile.fingerprint(ASSOCIATION.card());

        assertEquals(fingerprint, CardFile.fingerprint(CardFile.read(FILE)));
        assertTrue(!fingerprint.equals(CardFile.fingerprint(ASSOCIATION.withNewSigningKey().card())));
    }
}
