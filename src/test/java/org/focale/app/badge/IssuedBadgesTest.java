package org.focale.app.badge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.document.badge.Bakery;
import org.focale.domain.badge.BadgeCheck;
import org.focale.domain.badge.BadgeEdition;
import org.focale.domain.cv.CvLines;
import org.focale.store.Reading;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// From an agreed line to a badge, and to somebody who has only the contact card of its issuer.
@Execution(ExecutionMode.CONCURRENT)
class IssuedBadgesTest {

    @TempDir
    Path temp;

    private Brought brought;

    @BeforeEach
    void open() {
        brought = new Brought(temp);
    }

    @AfterEach
    void close() {
        brought.close();
    }

    /// The signed text inside a picture.
    private static String text(byte[] png) {
        String all = new String(png, StandardCharsets.ISO_8859_1);
        int from = all.indexOf("openbadgecredential") + "openbadgecredential".length() + 5;
        int payload = all.indexOf('.', from) + 1;
        int signature = all.indexOf('.', payload) + 1;
        return all.substring(from, signature + 86);
    }

    @Test
    void aBadgeIsProvedByTheCardAlone() {
        byte[] badge = brought.issued(brought.softSkill());
        Path card = brought.card();

        var checked = Brought.check(brought.put("b.png", badge), card);

        assertTrue(checked.holds(), () -> checked.verdict().toString());
        assertEquals(List.of("badge.told.signed", "badge.told.picture"), Brought.keys(checked));
        assertTrue(Brought.check(brought.put("b.jwt", text(badge)), card).holds());
    }

    @Test
    void withoutTheCardNobodyCanTell() {
        byte[] badge = brought.issued(brought.skill());

        var checked = Brought.check(brought.put("b.png", badge));

        assertFalse(checked.holds());
        assertEquals(BadgeCheck.UNKNOWN_ISSUER, checked.verdict().check());
    }

    @Test
    void itIsKeptWithItsBytesAndShown() {
        var kept = brought.issue(brought.skill());
        var shown = brought.badges().getFirst();

        assertEquals(kept.badge(), shown.badge());
        assertEquals(brought.skill().validation().id(), shown.badge().proves());
        assertEquals(BadgeEdition.THREE, shown.badge().edition());
        assertTrue(shown.verdict().holds(), () -> shown.verdict().toString());
        assertTrue(shown.verdict().told().stream().anyMatch(it -> it.key().equals("badge.told.person")));
        assertArrayEquals(shown.content(), shown.picture());
        assertEquals("Les Jardins de l’Ill", Objects.requireNonNull(shown.says()).issuerName());
    }

    @Test
    void theNameOfThePersonIsNotInIt() {
        byte[] badge = brought.issued(brought.softSkill());
        String payload = new String(Base64.getUrlDecoder().decode(text(badge).split("\\.", -1)[1]), StandardCharsets.UTF_8);
        String all = new String(badge, StandardCharsets.ISO_8859_1) + payload;

        assertTrue(payload.contains("\"hashed\":true"));
        for (String word : List.of("Mirela", "Popescu", brought.mirela.value().toString())) {
            assertFalse(all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), word);
        }
    }

    @Test
    void itIsOfTheNameThatIsAskedOrNot() {
        Path file = brought.put("b.png", brought.issued(brought.softSkill()));
        Path card = brought.card();

        assertTrue(Brought.check(file, Workspaces.NOW, "Mirela Popescu", card).holds());
        assertFalse(Brought.check(file, Workspaces.NOW, "Mirela Popesco", card).holds());
    }

    @Test
    void twoBadgesOfOnePersonDoNotShowThatTheyAre() {
        brought.issue(brought.softSkill());
        brought.issue(brought.skill());
        var identities = brought.badges().stream().map(it -> Objects.requireNonNull(it.says()).identities().getFirst()).toList();

        assertNotEquals(identities.get(0).hash(), identities.get(1).hash());
        assertNotEquals(identities.get(0).salt(), identities.get(1).salt());
    }

    @Test
    void oneChangedByteOfThePictureFails() {
        byte[] badge = brought.issued(brought.softSkill());
        Path card = brought.card();
        assertTrue(Brought.passes(badge, card));

        for (int at = 0; at < badge.length; at += at < 3_000 ? 13 : 911) {
            var changed = badge.clone();
            changed[at] ^= 1;
            assertFalse(Brought.passes(changed, card), "byte " + at);
        }
    }

    @Test
    void oneChangedLetterOfTheTextFails() {
        String badge = text(brought.issued(brought.softSkill()));
        Path card = brought.card();
        assertTrue(Brought.passes(badge.getBytes(StandardCharsets.UTF_8), card));

        for (int at = 0; at < badge.length(); at += 3) {
            char other = badge.charAt(at) == 'A' ? 'B' : 'A';
            String changed = badge.substring(0, at) + other + badge.substring(at + 1);
            assertFalse(Brought.passes(changed.getBytes(StandardCharsets.UTF_8), card), "letter " + at);
        }
        String last = badge.substring(badge.length() - 1);
        for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            boolean same = last.equals(String.valueOf(letter));
            assertEquals(same, Brought.passes((badge.substring(0, badge.length() - 1) + letter).getBytes(StandardCharsets.UTF_8), card));
        }
    }

    @Test
    void anotherPictureAroundTheSameBadgeFails() {
        byte[] one = brought.issued(brought.softSkill());
        byte[] other = brought.issued(brought.skill());
        Path card = brought.card();
        String text = text(one);
        String foreign = text(other);

        byte[] forged = Bakery.rebaked(other, text);

        assertNotEquals(text, foreign);
        var checked = Brought.check(brought.put("f.png", forged), card);
        assertFalse(checked.holds());
        assertTrue(Brought.keys(checked).contains("badge.told.other-picture"));
    }

    @Test
    void anExpiredBadgeIsNotGoodAnyMore() {
        var kept = brought.office.cases.badges().issue().issue(brought.file(), brought.skill(), LocalDate.of(2026, 12, 31), brought.office.texts);
        Path file = brought.put("b.png", brought.badges().getFirst().content());
        Path card = brought.card();

        assertEquals(LocalDate.of(2026, 12, 31), kept.badge().expires());
        assertTrue(Brought.check(file, Instant.parse("2026-12-31T12:00:00Z"), null, card).holds());
        assertFalse(Brought.check(file, Instant.parse("2027-01-01T00:00:00Z"), null, card).holds());
        assertFalse(Brought.check(file, Instant.parse("2026-11-22T00:00:00Z"), null, card).holds(), "not yet");
        assertThrows(BadgeNotIssued.class, () -> brought.office.cases.badges().issue()
                .issue(brought.file(), brought.skill(), LocalDate.of(2026, 11, 22), brought.office.texts));
    }

    @Test
    void onlyWhatThePersonAgreedToBecomesABadge() {
        var proposed = Someone.named("Aïcha", "Traoré").proposed().validated("Lire", "Greta", LocalDate.of(2026, 5, 1), "");
        brought.office.save(proposed.records());
        var file = brought.office.cases.files().read(proposed.id()).orElseThrow();
        var lines = CvLines.of(file);

        assertThrows(BadgeNotIssued.class,
                () -> brought.office.cases.badges().issue().issue(file, lines.skills().getFirst(), null, brought.office.texts));
        assertFalse(IssueBadge.mayIssue(CvLines.of(brought.file()).experiences().getFirst()));
    }

    @Test
    void aRenewedKeyKeepsOldBadgesGood() throws IOException {
        byte[] before = brought.issued(brought.skill());
        Path oldCard = Files.copy(brought.card(), temp.resolve("ancienne.json"));
        brought.office.cases.badges().keyring().renew();
        byte[] after = brought.issued(brought.softSkill());
        Path card = brought.card();

        var old = Brought.check(brought.put("b.png", before), card);
        assertTrue(old.holds());
        assertTrue(Brought.keys(old).contains("badge.told.earlier-key"));
        assertTrue(Brought.passes(after, card));
        assertTrue(Brought.passes(before, oldCard));
        assertFalse(Brought.passes(after, oldCard), "a card from before does not know the new key");
    }

    @Test
    void theKeyOutlivesTheProgram() {
        brought.issue(brought.skill());
        var key = brought.office.cases.badges().keyring().key().verifyKey();
        brought.office.cases.badges().keyring().renew();
        var renewed = brought.office.cases.badges().keyring().key().verifyKey();
        brought.close();

        Workspaces.in(temp.resolve("w"), workspace -> {
            var keys = workspace.read(Reading::badgeKeys).orElseThrow();
            assertEquals(renewed, keys.current().verifyKey());
            assertEquals(List.of(key), keys.earlier());
        });
    }

    @Test
    void aPartnerSeesTheBadgeByTheCardItTookIn() {
        byte[] badge = brought.issued(brought.softSkill());
        Path card = brought.card();
        try (var lead = Office.lead(temp.resolve("lead"))) {
            var someone = Someone.mirela();
            lead.save(someone.records());
            var file = lead.cases.files().read(someone.id()).orElseThrow();
            var badges = lead.cases.badges();
            Path png = brought.put("b.png", badge);

            var unknown = badges.importBadge().take(file, png, lead.texts);
            assertEquals(BadgeCheck.UNKNOWN_ISSUER, unknown.badge().check());
            lead.cases.trust().keep(lead.cases.trust().read(card));

            var shown = badges.read().of(file.person(), lead.texts).getFirst();
            assertTrue(shown.verdict().holds(), () -> shown.verdict().toString());
            assertTrue(shown.verdict().told().stream().anyMatch(it -> it.key().equals("badge.told.compare")));
            assertArrayEquals(badge, shown.content());
            assertThrows(BadgeNotIssued.class, () -> badges.importBadge().take(file, png, lead.texts), "twice");
        }
    }

    @Test
    void whatIsTakenAwayComesBack() {
        var kept = brought.issue(brought.skill());
        long change = brought.office.cases.badges().drop().drop(kept.badge());
        assertEquals(List.of(), brought.badges());

        brought.office.cases.takeBack().only(change);

        assertTrue(brought.badges().getFirst().verdict().holds());
    }
}
