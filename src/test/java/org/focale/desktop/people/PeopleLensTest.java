package org.focale.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.FilterWords;
import org.focale.app.people.Filters;
import org.focale.app.people.GivenView;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.app.people.SavedViews;
import org.focale.app.settings.ListLookFile;
import org.focale.base.Progress;
import org.focale.desktop.Office;
import org.focale.document.office.TableReader;
import org.focale.domain.Coded;
import org.focale.domain.own.SavedView;
import org.focale.domain.own.SavedViewId;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, columns, order and views of the list, on a real workspace and without a window.
class PeopleLensTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 13);

    @TempDir
    Path folder;
    private Office office;
    private PeopleViewModel people;
    private PeopleLens lens;
    private PersonId aicha;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("w"));
        people = people();
        lens = people.lens();
        aicha = office.cases.addPerson().add("Aïcha", "Traoré", APRIL);
        office.cases.addPerson().add("Mirela", "Popescu", APRIL.minusMonths(3));
        office.cases.addPerson().add("Brandon", "Hoffmann", null);
        people.listen();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PeopleViewModel people() {
        return new PeopleViewModel(office.cases, office.jobs, office.dialogs, office.words, new ListLookFile(folder.resolve("lists.json")), _ -> {});
    }

    private List<String> names() {
        return people.rows().stream().map(PersonRow::firstName).toList();
    }

    private static <T> T present(T value) {
        return Objects.requireNonNull(value);
    }

    private Barrier barrier(BarrierLevel level, LocalDate day) {
        return new Barrier(new BarrierId(office.session().ids().next()), aicha, Coded.free("Mobilité"), level, day, "");
    }

    @Test
    void kindsCombineAndValuesOfOneKindAreAlternatives() {
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        lens.toggle(FilterKind.STAGE, "SPOTTED");
        assertEquals(List.of("Aïcha", "Brandon", "Mirela"), names());
        lens.set(FilterKind.MONTH, "1..9");
        assertEquals(List.of("Aïcha"), names());
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        assertEquals(List.of(), names());
        lens.remove(FilterKind.STAGE);
        lens.set(FilterKind.MONTH, "");
        assertEquals(3, names().size());
        assertTrue(lens.filters().get().isEmpty());
    }

    @Test
    void theLatestLevelOfAThemeCountsAndNotDiscussedIsNotNo() {
        office.save(barrier(BarrierLevel.NEED, APRIL), barrier(BarrierLevel.LIFTED, APRIL.plusMonths(2)));
        lens.toggle(FilterKind.BARRIER, "NEED mobilité");
        assertEquals(List.of(), names());
        lens.toggle(FilterKind.BARRIER, "LIFTED mobilité");
        assertEquals(List.of("Aïcha"), names());
        lens.filters().set(Filters.of(new Condition(FilterKind.BARRIER, "NOT_DISCUSSED mobilité")));
        assertEquals(List.of("Brandon", "Mirela"), names());
    }

    @Test
    void onlyWhatTellsPeopleApartIsOffered() {
        people.offers().offerKinds();
        assertTrue(people.offers().choices().get().kinds().contains(FilterKind.STAGE));
        assertFalse(people.offers().choices().get().kinds().contains(FilterKind.GROUP));
        assertFalse(people.offers().choices().get().kinds().contains(FilterKind.TAG));

        people.offers().open().set(FilterKind.STAGE);
        assertEquals(List.of("Sans parcours 1", "En parcours 2"), people.offers().choices().get().values().stream()
                .map(choice -> choice.words() + " " + choice.count()).toList());
    }

    @Test
    void countsOfAKindFollowTheOtherKinds() {
        people.offers().open().set(FilterKind.STAGE);
        lens.set(FilterKind.MONTH, "9..");
        assertEquals(List.of(1), people.offers().choices().get().values().stream().map(FilterWords.Choice::count).toList());
    }

    @Test
    void aChipSaysItsFilterInWords() {
        var words = lens.around().get().words();
        assertEquals("16 à 25 ans", words.of(new Condition(FilterKind.AGE, "16..25")));
        assertEquals("Sans contact depuis 30 jours", words.of(new Condition(FilterKind.NO_CONTACT, "30")));
        assertEquals("Suivi par : Nadia Keller ou Personne", Office.plain(words.of(new Condition(FilterKind.REFERENT, "Nadia Keller", ""))));
        assertEquals("QPV : Oui", Office.plain(words.of(new Condition(FilterKind.NEIGHBOURHOOD, "YES"))));
        assertEquals("Accueilli chez : pas un id", Office.plain(words.of(new Condition(FilterKind.HOST, "pas un id"))));
    }

    @Test
    void aViewKeepsFiltersColumnsAndOrderAndIsTakenBack() {
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        lens.show(List.of("name", "phone"));
        lens.orderBy(new PeopleOrder("name", true));
        lens.save(" Mes suivis ");
        assertEquals("Vue : Mes suivis", Office.plain(lens.title()));
        assertEquals(List.of("Mirela", "Aïcha"), names());

        lens.choose(GivenView.EVERYBODY);
        assertEquals(3, names().size());
        lens.choose(lens.views().get().getFirst());
        assertEquals(List.of("Mirela", "Aïcha"), names());
        assertEquals(List.of("name", "phone"), lens.columns().get());
        assertFalse(lens.isChanged());
        lens.toggleColumn("town");
        assertTrue(lens.isChanged());
        lens.update();
        assertFalse(lens.isChanged());
        assertEquals(List.of("name", "phone", "town"), lens.views().get().getFirst().columns());

        lens.delete(lens.views().get().getFirst());
        assertEquals(List.of(), lens.views().get());
        assertNull(lens.view().get());
        present(office.dialogs.toasts.getLast().action()).run();
        assertEquals(List.of("Mes suivis"), lens.views().get().stream().map(SavedView::name).toList());
    }

    @Test
    void twoViewsOfOneNameAreRefusedAndANameIsAsked() {
        lens.save("Suivis");
        lens.save("suivis");
        assertEquals("lists.view.already-here", office.dialogs.refusals.getLast().key());
        lens.save("  ");
        lens.save("x".repeat(61));
        assertEquals(List.of("app.record.saved-view.name", "app.record.saved-view.name"),
                office.dialogs.refusals.subList(1, 3).stream().map(refused -> refused.key()).toList());
        office.dialogs.answer("SUIVIS");
        lens.rename(lens.views().get().getFirst());
        office.dialogs.answer(Optional.empty());
        lens.rename(lens.views().get().getFirst());
        assertEquals(List.of("SUIVIS"), lens.views().get().stream().map(SavedView::name).toList());
    }

    @Test
    void aNameThatStaysOffersNothingToTakeBack() {
        lens.save("Suivis");
        office.dialogs.answer("Suivis");
        lens.rename(lens.views().get().getFirst());

        assertNull(office.dialogs.toasts.getLast().action(), "it would take the view itself away");
    }

    @Test
    void aFilterOfANewerVersionIsKeptAndTold() {
        office.save(new SavedView(new SavedViewId(office.session().ids().next()), SavedViews.PEOPLE, "D’ailleurs",
                List.of("moon=full", "stage=SPOTTED"), List.of("name", "horoscope"), "horoscope"));
        lens.choose(lens.views().get().getFirst());
        assertEquals(List.of("Brandon"), names());
        assertEquals(List.of("moon=full"), lens.filters().get().foreign());
        assertEquals(List.of("name"), lens.shownColumns().stream().map(column -> column.key()).toList());
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        lens.update();
        assertEquals(List.of("stage=SPOTTED|UNDER_WAY", "moon=full"), lens.views().get().getFirst().filters());
    }

    @Test
    void columnsAreRememberedAndFiltersAreNot() {
        lens.show(List.of("name", "town"));
        lens.move("town", -1);
        lens.orderBy(lens.order().get().by("age"));
        lens.orderBy(lens.order().get().by("age"));
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        var again = people().lens();

        assertEquals(List.of("town", "name"), again.columns().get());
        assertEquals(new PeopleOrder("age", true), again.order().get());
        assertTrue(again.filters().get().isEmpty());
        again.show(PeopleColumns.STANDARD);
        assertEquals(PeopleColumns.STANDARD, people().lens().columns().get());
    }

    @Test
    void theLastColumnStays() {
        lens.show(List.of("name"));
        lens.toggleColumn("name");
        assertEquals(List.of("name"), lens.columns().get());
    }

    @Test
    void whatIsShownIsExported() {
        lens.toggle(FilterKind.STAGE, "UNDER_WAY");
        lens.show(List.of("month", "name"));
        lens.orderBy(new PeopleOrder("name", true));
        Path file = folder.resolve("liste.xlsx");
        office.dialogs.answer(file);
        people.export();
        var table = TableReader.read(file, Progress.NONE);

        assertEquals(List.of("Mois", "Nom"), table.names());
        assertEquals(List.of("11 sur 15 Mirela Popescu", "8 sur 15 Aïcha Traoré"),
                table.rows().stream().map(row -> row.cell(0).text() + " " + row.cell(1).text()).toList());
        assertEquals("2 personnes exportées dans « liste.xlsx ».", Office.plain(office.dialogs.toasts.getLast().message()));
    }

    @Test
    void ofWhomNothingIsKnownComesLastEitherWay() {
        lens.orderBy(new PeopleOrder("start", false));
        assertEquals(List.of("Mirela", "Aïcha", "Brandon"), names());
        lens.orderBy(new PeopleOrder("start", true));
        assertEquals(List.of("Aïcha", "Mirela", "Brandon"), names());
    }
}
