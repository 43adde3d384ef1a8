package org.focale.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final String IDENTITY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    private static final String RECIPIENT = "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef";

    @Test
    void anIdentityIsReadWithItsRecipient() {
        var identity = AgeIdentity.parse(" " + IDENTITY + "\n");

        assertEquals(IDENTITY, identity.encoded());
        assertEquals(RECIPIENT, identity.recipient().text());
        assertFalse(identity.toString().contains(IDENTITY.substring(20, 40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "age1", "AGE1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4Q47RYEF",
        "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryey",
        "age1pq1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef",
        IDENTITY,
    })
    void whatIsNoRecipientIsRefused(String text) {
        assertThrows(UnreadableKey.class, () -> AgeRecipient.parse(text));
        assertThrows(UnreadableKey.class, () -> AgeIdentity.parse(text.replace(IDENTITY, RECIPIENT)));
    }

    @Test
    void aRecipientThatCannotKeepASecretIsRefused() {
        // the point zero in Bech32: everything sealed to it could be read by anybody
        assertThrows(UnreadableKey.class, () -> AgeRecipient.parse("age1" + "q".repeat(52) + "5cu47z"));
    }

    @Test
    void aFingerprintIsOfBothKeys() {
        var recipient = AgeRecipient.parse(RECIPIENT);
        var verifyKey = SigningKey.generate().verifyKey();
        var fingerprint = Fingerprint.of(recipient, verifyKey);

        assertTrue(fingerprint.text().matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"), fingerprint.text());
        assertEquals(fingerprint, Fingerprint.of(recipient, verifyKey));
        assertNotEquals(fingerprint, Fingerprint.of(AgeIdentity.generate().recipient(), verifyKey));
        assertNotEquals(fingerprint, Fingerprint.of(recipient, SigningKey.generate().verifyKey()));
    }

    /// Fixed for ever: two versions of the program must show the same sixteen characters. This one was computed apart, in another language.
    @Test
    void theFingerprintOfKnownKeysDoesNotChange() {
        var verifyKey = VerifyKey.parse("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

        assertEquals("QD9Q-4X1W-DC14-RJ0M", Fingerprint.of(AgeRecipient.parse(RECIPIENT), verifyKey).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2-M9XD-04T1-EZ3H", "7kq2m9xdo4tlez3h", " 7KQ2 M9XD\nO4TI ez3h ", "7KQ2–M9XD–04T1–EZ3H"})
    void aFingerprintIsReadAsPeopleWriteIt(String typed) {
        assertEquals("7KQ2-M9XD-04T1-EZ3H", Fingerprint.parse(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2-M9XD-04T1-EZ3", "7KQ2-M9XD-04T1-EZ3HH", "7KQ2-M9XD-04T1-EZ3U", "7KQ2-M9XD-04T1-EZ3É"})
    void whatIsNoFingerprintIsRefused(String typed) {
        assertThrows(UnreadableKey.class, () -> Fingerprint.parse(typed));
    }

    @Test
    void aRecoveryKeyIsReadFromItsSheet() {
        var key = new RecoveryKey(AgeIdentity.parse(IDENTITY));
        var groups = key.groups();

        assertEquals(15, groups.size());
        assertEquals("EGTZ", groups.getFirst());
        assertEquals("M0", groups.getLast());
        assertEquals(IDENTITY, RecoveryKey.parse(key.start() + "\n" + String.join(" ", groups)).identity().encoded());
        assertEquals(IDENTITY, RecoveryKey.parse(String.join("-\n", groups).toLowerCase(Locale.ROOT)).identity().encoded());
        assertEquals(IDENTITY, RecoveryKey.parse(String.join(" ", groups).replace('0', 'O').replace('L', '1')).identity().encoded());
        assertEquals(IDENTITY, RecoveryKey.parse("age-secret-key-l " + String.join("\t", groups).replace('L', 'i')).identity().encoded());
    }

    @Test
    void oneWrongCharacterOfARecoveryKeyIsFound() {
        String sheet = String.join(" ", new RecoveryKey(AgeIdentity.parse(IDENTITY)).groups());
        for (int i = 0; i < sheet.length(); i++) {
            if (sheet.charAt(i) != ' ') {
                String wrong = sheet.substring(0, i) + (sheet.charAt(i) == 'Q' ? 'P' : 'Q') + sheet.substring(i + 1);
                var refused = assertThrows(UnreadableKey.class, () -> RecoveryKey.parse(wrong));
                assertEquals("seal.recovery.unreadable", refused.key());
            }
        }
        assertThrows(UnreadableKey.class, () -> RecoveryKey.parse(sheet.substring(1)));
        assertThrows(UnreadableKey.class, () -> RecoveryKey.parse(""));
    }

    @Test
    void aNewRecoveryKeyOpensWhatIsSealedToIt() {
        byte[] note = "clés".getBytes(StandardCharsets.UTF_8);
        var key = RecoveryKey.generate();
        var typed = RecoveryKey.parse(String.join(" ", key.groups()));

        assertArrayEquals(note, Age.open(Age.seal(note, List.of(key.identity().recipient())), typed.identity()));
    }

    @Test
    void eightCharactersTypedBackProveThatTheSheetIsThere() {
        var key = RecoveryKey.generate();
        var asked = new HashSet<Integer>();
        for (int i = 0; i < 500; i++) {
            var check = key.check(new SecureRandom());
            assertTrue(1 <= check.first() && check.first() < check.second() && check.second() <= 14, check::toString);
            asked.add(check.first());
            asked.add(check.second());
            String first = key.groups().get(check.first() - 1);
            String second = key.groups().get(check.second() - 1);

            assertTrue(check.accepts(first.toLowerCase(Locale.ROOT) + " " + second));
            assertFalse(check.accepts(first));
            assertFalse(check.accepts(first + second.substring(0, 3)));
            assertEquals(first.equals(second), check.accepts(second + first));
            assertFalse(check.toString().contains(first));
        }
        assertEquals(14, asked.size(), "every full group is asked one day");
    }
}
