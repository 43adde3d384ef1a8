package org.focale.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.focale.app.record.FieldHistory;
import org.focale.change.Codecs;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.desktop.Office;
import org.focale.desktop.kit.HandHeld;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.Answer;
import org.focale.domain.Coded;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a person, on a real workspace and without a window.
class PersonViewModelTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 13);

    @TempDir
    Path folder;
    private Office office;
    private PersonId mirela;
    private PersonViewModel file;

    @BeforeEach
    void open() {
        office = Office.created(folder);
        mirela = office.cases.addPerson().add("Mirela", "Popescu", APRIL);
        file = opened();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// The same file where work is done when the test says so.
    private PersonViewModel slow(HandHeld held) {
        var slow = new PersonViewModel(office.cases, file.id(), held.jobs, held.dialogs, office.words, office.drafts);
        slow.listen();
        held.finish();
        return slow;
    }

    private PersonViewModel opened() {
        var opened = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
        opened.listen();
        return opened;
    }

    @Test
    void aFieldThatIsLeftIsSavedAndShown() {
        person().set("phone", "06 39 98 10 12");

        assertEquals("06 39 98 10 12", read().person().phone());
        assertEquals("06 39 98 10 12", person().value("phone"));
        assertEquals("06 39 98 10 12", person().record().get().phone());
    }

    @Test
    void whatIsNotOtherwiseIsNotSaved() {
        long before = changes();
        person().set("firstName", "Mirela");
        assertEquals(before, changes());
    }

    @Test
    void whatIsRefusedStaysTypedWithWhatIsWrong() {
        person().set("lastName", "");
        person().set("firstName", "");

        assertEquals("", person().value("firstName"));
        assertTrue(person().complaints().get("firstName").startsWith("Il manque un nom"));
        assertEquals("Mirela", read().person().firstName());
        person().set("lastName", "Popescu");
        assertEquals("", read().person().firstName());
        assertTrue(person().complaints().isEmpty());
    }

    @Test
    void twoDatesInTheWrongOrderAreMendedInEither() {
        var pathway = present(file.pathway().get());
        pathway.set("start", LocalDate.of(2027, 9, 1));
        assertEquals(APRIL, read().pathways().getFirst().start());
        assertFalse(pathway.complaints().isEmpty());

        pathway.set("plannedEnd", LocalDate.of(2028, 12, 1));
        assertEquals(LocalDate.of(2027, 9, 1), read().pathways().getFirst().start());
        assertEquals(LocalDate.of(2028, 12, 1), read().pathways().getFirst().plannedEnd());
    }

    @Test
    void theSituationAtEntryIsBroughtIntoBeingByItsFirstField() {
        var entry = present(file.entry().get());
        assertEquals(List.of(), read().situations());
        entry.set("minimumIncome", Answer.YES);
        entry.set("housing", "locataire");

        var situation = read().situations().getFirst();
        assertEquals(Answer.YES, situation.minimumIncome());
        assertEquals("locataire", situation.housing());
        assertEquals(1, read().situations().size());
        assertSame(entry, file.entry().get());
    }

    @Test
    void whatWasWrittenElsewhereUnseenStaysBeside() {
        var seen = read().person();
        var other = Codecs.of(seen).with(seen, "phone", "06 00 00 00 01");
        office.cases.saves().change(seen, other);
        office.cases.saves().change(seen, Codecs.of(seen).with(seen, "phone", "06 00 00 00 02"));

        assertEquals(List.of("phone"), person().inTwoVersions().get());
        assertEquals(seen.id(), file.waiting().orElseThrow().id());
        var versions = new ArrayList<Version>();
        person().versions("phone", versions::addAll);
        person().decide("phone", versions.getFirst().value());

        assertEquals(List.of(), person().inTwoVersions().get());
        assertEquals("06 00 00 00 01", read().person().phone());
        assertTrue(file.waiting().isEmpty());
    }

    @Test
    void anOlderValueIsBroughtBack() {
        person().set("phone", "06 00 00 00 01");
        person().set("phone", "06 00 00 00 02");
        var said = new ArrayList<FieldHistory.Said>();
        person().history("phone", said::addAll);
        assertEquals(List.of(new Value.Text("06 00 00 00 02"), new Value.Text("06 00 00 00 01")),
                said.stream().map(FieldHistory.Said::value).toList());

        person().decide("phone", said.getLast().value());
        assertEquals("06 00 00 00 01", person().value("phone"));
    }

    @Test
    void aDraftIsSavedByItsVerbOnly() {
        file.addExperience();
        var draft = present(file.panel().get());
        draft.set("role", "Employée de maison");
        assertEquals(List.of(), read().experiences());

        file.createDraft();
        assertNull(file.panel().get());
        assertEquals("Employée de maison", read().experiences().getFirst().role());
        assertEquals(LineState.PROPOSED, read().experiences().getFirst().state());
    }

    @Test
    void aDraftIsSavedOnceWithWhatWasTypedMeanwhile() {
        var held = new HandHeld();
        var slow = slow(held);
        slow.addExperience();
        var draft = present(slow.panel().get());
        draft.set("role", "Employée de maison");
        slow.createDraft();
        slow.createDraft();
        draft.set("place", "Strasbourg");
        held.finish();

        assertEquals(1, read().experiences().size());
        assertEquals("Strasbourg", read().experiences().getFirst().place());
        assertNull(slow.panel().get());
    }

    @Test
    void whatWasTypedMeanwhileAndCannotBeIsTold() {
        var held = new HandHeld();
        var slow = slow(held);
        slow.addExperience();
        var draft = present(slow.panel().get());
        draft.set("role", "Employée de maison");
        slow.createDraft();
        draft.set("role", "");
        held.finish();

        assertEquals("Employée de maison", read().experiences().getFirst().role());
        assertEquals(List.of("app.record.experience.role"), held.dialogs.refusals.stream().map(refused -> refused.key()).toList());
    }

    @Test
    void aRefusedDraftStaysOpen() {
        file.addExperience();
        present(file.panel().get()).set("place", "Strasbourg");
        file.createDraft();

        assertEquals("app.record.experience.role", office.dialogs.refusals.getFirst().key());
        assertEquals("Strasbourg", present(file.panel().get()).value("place"));
    }

    @Test
    void aDraftLeftHalfWayIsFoundAgainInAnotherWindow() {
        file.addExperience();
        present(file.panel().get()).set("role", "Couturière");
        file.closePanel();
        var later = opened();

        later.addExperience();
        assertEquals("Couturière", present(later.panel().get()).value("role"));
        later.dropDraft();
        later.addExperience();
        assertEquals("", present(later.panel().get()).value("role"));
    }

    @Test
    void aPlacementBecomesAnExperienceInItsWords() {
        var placement = placement("Immersion en boulangerie");
        file.addExperience(placement);
        file.createDraft();

        Experience born = read().experiences().getFirst();
        assertEquals(placement.id(), born.bornOf());
        assertEquals("Immersion en boulangerie", born.role());
    }

    @Test
    void whatWasDeletedComesBack() {
        var placement = placement("Immersion en boulangerie");
        file.edit(placement);
        file.delete(placement, "Supprimé.");
        assertEquals(List.of(), read().placements());
        assertNull(file.panel().get());

        person().set("phone", "06 39 98 10 12");
        Objects.requireNonNull(office.dialogs.toasts.getFirst().action()).run();
        assertEquals(List.of(placement), read().placements());
        assertEquals("06 39 98 10 12", read().person().phone());
    }

    @Test
    void theRecordThatIsOpenFollowsWhatIsSaved() {
        var placement = placement("Immersion en boulangerie");
        file.edit(placement);
        present(file.panel().get()).set("tutor", "Anne Litzler");

        assertEquals("Anne Litzler", read().placements().getFirst().tutor());
        office.cases.takeBack().last();
        assertEquals("", present(file.panel().get()).value("tutor"));
    }

    @Test
    void aPathwayIsBegunForSomeoneWhoWasSpotted() {
        mirela = office.cases.addPerson().add("Brandon", "Hoffmann", null);
        file = opened();
        assertNull(file.pathway().get());
        assertNull(file.entry().get());

        file.addPathway();
        file.createDraft();
        assertEquals("focale", present(file.pathway().get()).record().get().programme());
        assertEquals(LocalDate.of(2026, 11, 23), read().pathways().getFirst().start());
    }

    @Test
    void aLineIsAgreedToInOnePress() {
        file.addValidation();
        present(file.panel().get()).set("skill", Coded.free("SST"));
        file.createDraft();

        file.agree(read().validations(), LineState.AGREED);
        assertEquals(LineState.AGREED, read().validations().getFirst().state());
    }

    @Test
    void aFileThatWasTakenAwaySaysSo() {
        office.cases.saves().delete(read().person());
        assertTrue(file.gone().get());
    }

    @Test
    void aFileLeftBehindListensNoMore() {
        var left = new PersonViewModel(office.cases, mirela, office.jobs, office.dialogs, office.words, office.drafts);
        left.listen().run();
        person().set("phone", "06 39 98 10 12");

        assertEquals("", present(left.person().get()).value("phone"));
        left.listen();
        assertEquals("06 39 98 10 12", present(left.person().get()).value("phone"));
    }

    private Placement placement(String title) {
        file.addPlacement();
        present(file.panel().get()).set("title", title);
        file.createDraft();
        return assertInstanceOf(Placement.class, read().placements().getFirst());
    }

    private RecordEditor<Person> person() {
        return present(file.person().get());
    }

    private PersonFile read() {
        return office.cases.files().read(mirela).orElseThrow();
    }

    private long changes() {
        return office.cases.takeBack().own().orElseThrow();
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(value);
    }
}
