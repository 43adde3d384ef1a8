package org.focale.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.focale.app.AtOnce;
import org.focale.desktop.Office;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.store.Touched;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One search over everything, on a real workspace.
@Execution(ExecutionMode.CONCURRENT)
class SearchEverythingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;
    private Office office;
    private SearchEverything search;
    private PersonId mirela;

    @BeforeEach
    void open() {
        office = Office.created(folder);
        search = office.cases.peopleCases().search();
        mirela = office.cases.addPerson().add("Mirela", "Popescu", null);
        office.save(note("Contente de son chantier. Voudrait essayer le nettoyage industriel, horaires du matin impossibles (école).",
                        Sharing.ASSOCIATION, "Nadia Keller"),
                file("Attestation CléA domaine 4.pdf", false),
                new Organisation(new OrganisationId(office.session().ids().next()), "Régie des Écrivains", "entreprise", "Schiltigheim", "", ""));
        office.cases.people().reload();
        search.load();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Note note(String text, Sharing sharing, String author) {
        return new Note(new NoteId(office.session().ids().next()), mirela, Medium.INTERVIEW, DAY, 30, author, text, sharing);
    }

    private Attachment file(String name, boolean confidential) {
        return new Attachment(new AttachmentId(office.session().ids().next()), mirela, name, "", "application/pdf", 10, "00", DAY, null,
                confidential, "", null, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "S01, popes, 1 0 0 0", "S02, POP mir, 1 0 0 0", "S03, ecriv, 0 1 0 0", "S04, schilt regie, 0 1 0 0", "S05, industriel nett, 0 0 1 0",
        "S06, ÉCOLE mat, 0 0 1 0", "S07, clea, 0 0 0 1", "S08, pdf attest, 0 0 0 1", "S09, e, 0 1 1 0", "S10, ustriel, 0 0 0 0", "S11, '', 0 0 0 0",
        "S12, ' ;!', 0 0 0 0", "S13, nettoyage lune, 0 0 0 0"})
    void firstLettersOfWordsInAnyOrderAreEnough(String row, String typed, String found) {
        var hits = search.find(typed, 5);

        assertEquals(found, List.of(hits.people(), hits.organisations(), hits.notes(), hits.files()).stream()
                .map(group -> String.valueOf(group.all())).collect(Collectors.joining(" ")));
    }

    @Test
    void aHitShowsTheWordsThatWereLookedFor() {
        var hit = search.find("nett indus", 5).notes().best().getFirst();

        assertEquals("Mirela Popescu", hit.name());
        assertEquals(List.of("nettoyage", "industriel"), hit.text().parts().stream().filter(Marked.Part::found).map(Marked.Part::text).toList());
    }

    @Test
    void whatIsSavedDeletedOrTakenBackIsFoundAsItStands() {
        var note = note("Rendez-vous à la médiathèque.", Sharing.ASSOCIATION, "Nadia Keller");
        office.save(note);
        assertEquals(1, search.find("mediath", 5).notes().all());
        var changed = new Note(note.id(), mirela, note.medium(), note.date(), 30, note.author(), "Rendez-vous à la piscine.", note.sharing());
        office.cases.saves().change(note, changed);
        assertEquals(0, search.find("mediath", 5).notes().all());
        assertEquals(1, search.find("pisc", 5).notes().all());
        office.cases.saves().delete(changed);
        assertEquals(0, search.find("pisc", 5).notes().all());
        office.cases.takeBack().last();
        assertEquals(1, search.find("pisc", 5).notes().all());
        office.cases.takeBack().last();
        assertEquals(1, search.find("mediath", 5).notes().all());
    }

    /// A bundle may bring a million records: they are not told one by one.
    @Test
    void whatCameWithVeryManyOthersIsFound() {
        search.catchUp();
        Workspaces.add(office.session().workspace(), note("Rendez-vous à la médiathèque.", Sharing.ASSOCIATION, "Nadia Keller"),
                file("Bail.pdf", false), new Organisation(new OrganisationId(office.session().ids().next()), "Boulangerie Roth", "", "", "", ""));
        assertEquals(List.of(0, 0, 0), List.of(search.find("mediath", 5).notes().all(), search.find("bail", 5).files().all(),
                search.find("boul", 5).organisations().all()));

        search.touched(new Touched.Many());

        assertEquals(List.of(1, 1, 1), List.of(search.find("mediath", 5).notes().all(), search.find("bail", 5).files().all(),
                search.find("boul", 5).organisations().all()));
    }

    /// One of them reads what was changed; the others must not be told what stood there before.
    @Test
    void allWhoAskTogetherFindWhatWasSaved() throws Exception {
        for (int i = 1; i <= 25; i++) {
            office.save(note("Rendez-vous à la médiathèque.", Sharing.ASSOCIATION, "Nadia Keller"));
            assertEquals(List.of(i, i, i, i), AtOnce.ask(() -> search.find("mediath", 5).notes().all()));
            office.save(new Organisation(new OrganisationId(office.session().ids().next()), "Boulangerie " + i, "", "", "", ""));
            assertEquals(List.of(i, i, i, i), AtOnce.ask(() -> search.find("boul", 5).organisations().all()));
        }
    }

    @Test
    void anOrganisationJustAddedIsFound() {
        office.save(new Organisation(new OrganisationId(office.session().ids().next()), "Boulangerie Roth", "", "", "", ""));

        assertEquals("Boulangerie Roth", search.find("boul", 5).organisations().best().getFirst().name().text());
    }

    @Test
    void aNoteKeptForOneselfIsFoundByItsAuthorOnly() {
        office.save(note("Impression personnelle : kaléidoscope.", Sharing.MINE, "Nadia Keller"));
        assertEquals(1, search.find("kaleido", 5).notes().all());
        office.session().workAs("Samir Benali");

        assertEquals(0, search.find("kaleido", 5).notes().all());
        assertEquals(List.of(), search.find("kaleido", 5).notes().best());
    }

    @Test
    void theNameOfAConfidentialFileIsFoundByNobody() {
        office.save(file("Jugement.pdf", true));

        assertEquals(0, search.find("jugement", 5).files().all());
    }

    @Test
    void theNewestNotesComeFirstAndAllAreCounted() {
        for (int i = 0; i < 12; i++) {
            office.save(note("Atelier numéro " + i, Sharing.ASSOCIATION, "Nadia Keller"));
        }
        var found = search.find("atelier", 3).notes();

        assertEquals(12, found.all());
        assertEquals(List.of("Atelier numéro 11", "Atelier numéro 10", "Atelier numéro 9"),
                found.best().stream().map(hit -> hit.text().text()).toList());
    }

    @Test
    void beforeTheWordsAreReadPeopleAreFoundAlready() {
        var fresh = new SearchEverything(office.session(), office.cases.people());

        assertFalse(fresh.isReady());
        assertEquals(1, fresh.find("mirela", 5).people().all());
        assertEquals(0, fresh.find("nettoyage", 5).notes().all());
        office.save(note("Pendant la lecture.", Sharing.ASSOCIATION, "Nadia Keller"));
        fresh.load();
        assertTrue(fresh.isReady());
        assertEquals(1, fresh.find("lecture", 5).notes().all());
    }

    @Test
    void aFileThatWasTakenAwayLeavesNoHitBehind() {
        office.cases.saves().delete(office.cases.files().read(mirela).orElseThrow().person());

        assertEquals(0, search.find("mirela", 5).people().all());
        assertEquals(List.of(), search.find("nettoyage", 5).notes().best());
    }
}
