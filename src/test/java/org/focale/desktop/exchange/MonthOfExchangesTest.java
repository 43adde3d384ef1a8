package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.focale.app.exchange.AnswerProposal.Part;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.desktop.Office;
import org.focale.desktop.ShellPicture;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.Look;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.SharedScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One month between an association and its lead, in two windows side by side, with an accident: a key is lost, and the next one heals it.
class MonthOfExchangesTest {

    private static final int GAP = 16;

    @TempDir
    Path folder;

    private Office office;
    private Office lead;
    private ExchangeViewModel ours;
    private ExchangeViewModel theirs;
    private int step;

    @BeforeEach
    void twoWindows() {
        office = Office.association(folder.resolve("association"));
        lead = Office.lead(folder.resolve("lead"));
        office.trust(lead);
        lead.trust(office);
        ours = window(office);
        theirs = window(lead);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), office.dialogs.bugs);
        assertEquals(List.of(), lead.dialogs.bugs);
        office.close();
        lead.close();
    }

    private static ExchangeViewModel window(Office of) {
        var model = new ExchangeViewModel(of.cases, of.jobs, of.dialogs, of.words, _ -> { });
        model.watch();
        return model;
    }

    @Test
    void aMonthWithALostKeyEndsWithTheSameOnBothSides() throws Exception {
        var thomas = Someone.known("Thomas", "Wolff", "06 00 00 00 31", "Magasinier");
        office.save(thomas.records());
        office.save(Someone.mirela().records());
        office.save(new Consent(new ConsentId(UUID.randomUUID()), thomas.id(), SharedScope.FOLLOW_UP, "", LocalDate.of(2026, 9, 1), null, null, ""));

        // first week: all of it, shown before it is sealed
        prepare(ours);
        draw("what leaves");
        Path first = seal(office, ours);
        theirs.open(List.of(first));
        draw("what comes");
        take(theirs);
        assertEquals(2, lead.people());

        // second week: the key is lost; third week: the next one brings everything
        phone(office, thomas.id(), "06 00 00 00 32");
        prepare(ours);
        seal(office, ours);
        office.save(Someone.known("Goran", "Nikolić", "", "").records());
        prepare(ours);
        Path third = seal(office, ours);
        theirs.open(List.of(third));
        var told = assertInstanceOf(Parcel.Opened.class, arrived(theirs).parcels().getFirst()).bundle().report().told();
        assertEquals(List.of(2L), told.missed());
        draw("a lost one is made up for");
        take(theirs);
        assertEquals("06 00 00 00 32", phone(lead, thomas.id()));

        // the lead opened the wrong key and takes it back, then opens it again
        theirs.takeBack();
        assertEquals("06 00 00 00 31", phone(lead, thomas.id()));
        theirs.open(List.of(third));
        take(theirs);

        // fourth week: the lead proposes, the association answers
        phone(lead, thomas.id(), "06 00 00 00 48");
        prepare(theirs);
        ours.open(List.of(seal(lead, theirs)));
        take(ours);
        assertEquals("06 00 00 00 32", phone(office, thomas.id()));
        assertInstanceOf(ExchangePage.Waiting.class, ours.page().get());
        draw("a proposition");
        var pending = Objects.requireNonNull(ours.now().get()).pending();
        ours.answers().accept(pending.stream().map(each -> Part.whole(each.waiting())).toList());
        prepare(ours);
        theirs.open(List.of(seal(office, ours)));
        take(theirs);
        assertEquals("06 00 00 00 48", phone(office, thomas.id()));
        assertEquals("06 00 00 00 48", phone(lead, thomas.id()));
        assertEquals(List.of(), Objects.requireNonNull(theirs.now().get()).pending());

        ours.goHome();
        theirs.goHome();
        draw("at the end");
        assertTrue(Files.size(ShellPicture.FOLDER.resolve("month-5.png")) > 40_000);
    }

    private static void prepare(ExchangeViewModel window) {
        window.prepare(Objects.requireNonNull(window.now().get()).partners().getFirst().contact());
    }

    private Path seal(Office who, ExchangeViewModel window) {
        var leaving = assertInstanceOf(ExchangePage.Sending.class, window.page().get()).leaving();
        Path target = folder.resolve(leaving.fileName());
        who.dialogs.answer(target);
        window.seal(leaving);
        assertTrue(Files.exists(target));
        return target;
    }

    private static ExchangePage.Arrived arrived(ExchangeViewModel window) {
        return assertInstanceOf(ExchangePage.Arrived.class, window.page().get());
    }

    private static void take(ExchangeViewModel window) {
        window.take(arrived(window));
    }

    private static String phone(Office where, PersonId whose) {
        return where.cases.files().read(whose).orElseThrow().person().phone();
    }

    private static void phone(Office where, PersonId whose, String phone) {
        where.cases.saves().decide(Codecs.of(Person.class).key(whose.value()), Map.of("phone", new Value.Text(phone)));
    }

    /// Both windows as they are, side by side.
    private void draw(String what) throws Exception {
        step++;
        var pictures = new Path[2];
        Fx.run(() -> {
            pictures[0] = new ShellPicture(office, "exchange", Look.LIGHT, () -> new ExchangeView(ours, office.words)).draw("month-ours");
            pictures[1] = new ShellPicture(lead, "exchange", Look.LIGHT, () -> new ExchangeView(theirs, lead.words)).draw("month-theirs");
        });
        assertTrue(beside(pictures, ShellPicture.FOLDER.resolve("month-" + step + ".png")), what);
    }

    private static boolean beside(Path[] pictures, Path target) throws IOException {
        var left = ImageIO.read(pictures[0].toFile());
        var right = ImageIO.read(pictures[1].toFile());
        var both = new BufferedImage(left.getWidth() + GAP + right.getWidth(), left.getHeight(), BufferedImage.TYPE_INT_RGB);
        both.createGraphics().drawImage(left, 0, 0, null);
        both.createGraphics().drawImage(right, left.getWidth() + GAP, 0, null);
        return ImageIO.write(both, "png", target.toFile());
    }
}
