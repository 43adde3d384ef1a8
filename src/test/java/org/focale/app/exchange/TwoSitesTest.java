package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.focale.base.Progress;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.Person;
import org.focale.store.BundleEntry;
import org.focale.store.ChangeKind;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Two PCs of one organisation that know each other, on real encrypted workspaces: what one saves, the other has.
@Execution(ExecutionMode.CONCURRENT)
class TwoSitesTest {

    @TempDir
    Path folder;

    private Post desk;
    private Post garden;

    @BeforeEach
    void open() {
        desk = Post.association(folder);
        garden = desk.second(folder);
        desk.trust(garden);
        garden.trust(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        garden.close();
    }

    private static Experience experience(Person person, String role) {
        return new Experience(new ExperienceId(UUID.randomUUID()), person.id(), null, role, "Jardins du Heyritz", "Strasbourg", null, "",
                LineState.AGREED);
    }

    @Test
    void aFileArrivesWhole() {
        var amina = desk.add("Amina", "Diallo");
        desk.saves.create(experience(amina, "Jardinière"));

        var opened = garden.open(desk.sendTo(garden));

        assertEquals(desk.states(), garden.states().stream().filter(state -> desk.states().contains(state)).toList());
        assertEquals(amina, garden.person(amina));
        assertEquals(1, opened.report().newPeople());
        assertEquals(1, opened.report().newCvLines());
        assertEquals("Amina Diallo", opened.report().files().getFirst().name());
        assertTrue(garden.session.workspace().check().isWell());
    }

    @Test
    void thePreviewIsWhatIsAppliedAndChangesNothing() {
        var amina = desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));
        desk.phone(amina, "06 00 00 00 12");
        garden.phone(amina, "06 00 00 00 99");
        desk.add("Yann", "Muller");
        var before = garden.states();
        var bundle = desk.sendTo(garden);

        var preview = garden.preview(bundle);

        assertEquals(before, garden.states());
        assertEquals(1, garden.session.read(Reading::bundles).size());
        var applied = garden.open(bundle);
        assertEquals(preview.report(), applied.report());
        assertEquals(1, applied.report().newPeople());
        assertEquals(1, applied.report().updatedFiles());
        assertEquals(1, applied.report().twoVersions());
    }

    @Test
    void theSameBundleTwiceChangesNothing() {
        desk.add("Amina", "Diallo");
        var bundle = desk.sendTo(garden);
        garden.open(bundle);
        var before = garden.states();
        var changes = garden.session.read(reading -> reading.changes(10));

        assertInstanceOf(Received.Already.class, garden.receive.preview(bundle, Progress.NONE));
        var again = assertInstanceOf(Received.Already.class, garden.receive.apply(bundle, Progress.NONE));

        assertEquals(1, again.number());
        assertEquals(before, garden.states());
        assertEquals(changes, garden.session.read(reading -> reading.changes(10)));
    }

    @Test
    void anotherBundleOfTheSameStatesChangesNothing() {
        desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));
        var before = garden.states();

        assertTrue(garden.open(desk.sendTo(garden)).report().changesNothing());
        assertEquals(before, garden.states());
    }

    @Test
    void bothValuesOfAFieldChangedOnBothSidesAreKeptAndShown() {
        var amina = desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));
        desk.phone(amina, "06 00 00 00 12");
        garden.phone(amina, "06 00 00 00 99");

        var report = garden.open(desk.sendTo(garden)).report();

        var two = report.files().getFirst().twoVersions().getFirst();
        assertEquals("phone", two.field());
        assertEquals(List.of("Ali Demir", "Nadia Keller"), two.versions().stream().map(version -> version.stamp().author()).sorted().toList());
        assertEquals(List.of("06 00 00 00 12", "06 00 00 00 99"), garden.phones(amina).stream().sorted().toList());
        assertEquals(List.of("phone"), garden.history.inTwoVersions(amina));
        assertEquals(1, garden.session.read(Reading::inTwoVersions).size());
        desk.open(garden.sendTo(desk));
        assertEquals(garden.phones(amina), desk.phones(amina));
        assertEquals(garden.person(amina), desk.person(amina));
    }

    @Test
    void aDecisionTravelsAndSettlesBothSides() {
        var amina = desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));
        desk.phone(amina, "06 00 00 00 12");
        garden.phone(amina, "06 00 00 00 99");
        garden.open(desk.sendTo(garden));
        desk.open(garden.sendTo(desk));

        garden.phone(amina, "06 00 00 00 12");
        var report = desk.open(garden.sendTo(desk)).report();

        assertEquals(List.of("06 00 00 00 12"), garden.phones(amina));
        assertEquals(List.of("06 00 00 00 12"), desk.phones(amina));
        assertEquals(List.of(), desk.session.read(Reading::inTwoVersions));
        assertEquals(0, report.twoVersions());
        garden.open(desk.sendTo(garden));
        assertEquals(desk.states(), garden.states());
    }

    @Test
    void oneChangeOfTwoFieldsByTwoHandsNeedsNoDecision() {
        var amina = desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));
        desk.phone(amina, "06 00 00 00 12");
        garden.saves.decide(Codecs.of(amina).key(amina),
                Map.of("targetJob", new Value.Text("Jardinière")));

        var report = garden.open(desk.sendTo(garden)).report();

        assertEquals(0, report.twoVersions());
        assertEquals("06 00 00 00 12", garden.person(amina).phone());
        assertEquals("Jardinière", garden.person(amina).targetJob());
    }

    @Test
    void aDeletionArrivesAndWhatWasDeletedBeforeIsNotCounted() {
        var amina = desk.add("Amina", "Diallo");
        var yann = desk.add("Yann", "Muller");
        desk.saves.delete(yann);
        assertEquals(1, garden.open(desk.sendTo(garden)).report().newPeople());

        desk.saves.delete(amina);
        var report = garden.open(desk.sendTo(garden)).report();

        assertEquals(1, report.updatedFiles());
        assertEquals(List.of(), garden.session.read(Reading::people));
    }

    @Test
    void whatArrivedIsAChangeOfItsOwnAndTheBundleIsNoted() {
        desk.add("Amina", "Diallo");
        garden.open(desk.sendTo(garden));

        assertEquals(ChangeKind.IMPORT, garden.session.read(reading -> reading.changes(1)).getFirst().kind());
        var entry = garden.session.read(Reading::bundles).getFirst();
        assertEquals(new BundleEntry(entry.id(), false, desk.session.site().id(), "Les Jardins de l’Ill", 1, Post.CLOCK.instant(), 2,
                entry.carried()), entry);
    }

    @Test
    void severalFilesAreOpenedOneByOneInAnyOrder() {
        var amina = desk.add("Amina", "Diallo");
        var first = desk.sendTo(garden);
        desk.phone(amina, "06 00 00 00 12");
        var second = desk.sendTo(garden);

        garden.open(second);
        var late = garden.open(first);

        assertTrue(late.report().changesNothing());
        assertEquals("06 00 00 00 12", garden.person(amina).phone());
    }

    @Test
    void aLostBundleIsMadeGoodByTheNext() {
        desk.add("Amina", "Diallo");
        desk.sendTo(garden);
        desk.add("Yann", "Muller");

        assertEquals(2, garden.open(desk.sendTo(garden)).report().newPeople());
    }

    @Test
    void ownBundlesAreNotOpened() {
        var bundle = desk.sendTo(garden);

        assertThrows(OwnBundle.class, () -> desk.preview(bundle));
        assertThrows(OwnBundle.class, () -> desk.open(bundle));
    }

    @Test
    void cancellingHalfWayChangesNothing() {
        desk.add("Amina", "Diallo");
        desk.add("Yann", "Muller");
        var bundle = desk.sendTo(garden);
        var before = garden.states();

        assertThrows(CancellationException.class, () -> garden.receive.apply(bundle, (done, total) -> {
            if (total < 10 && done == 2) { // records, no longer bytes
                throw new CancellationException();
            }
        }));

        assertEquals(before, garden.states());
        assertEquals(2, garden.open(bundle).report().newPeople());
    }
}
