package org.focale.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.people.Condition;
import org.focale.app.people.FilterKind;
import org.focale.app.people.Filters;
import org.focale.app.people.PeopleColumns;
import org.focale.app.people.PeopleOrder;
import org.focale.app.reference.Choice;
import org.focale.desktop.Office;
import org.focale.domain.Kept;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.store.PersonRow;

/// Notes, tasks, barriers, files and views in the sample association, for pictures of the list and of the search.
public final class LivelyList {

    private static final List<String> NOTES = List.of(
            "Contente de son chantier. Voudrait essayer le nettoyage industriel, horaires du matin impossibles (école).",
            "A rappelé la crèche : une place en janvier. On prépare le dossier ensemble mardi.",
            "Premier atelier numérique : crée sa boîte de courriel, revient jeudi pour la messagerie.",
            "Visite de l’entreprise de nettoyage. Le tuteur propose deux semaines en décembre.");
    private static final List<String> TASKS = List.of("Signer le plan", "Rappeler la crèche", "Bilan d’immersion", "Trouver une attestation");

    private LivelyList() {}

    public static void fill(Office office) {
        office.cases.people().reload();
        var ids = office.session().ids();
        var today = office.words.today();
        var themes = office.cases.lists().choices("barrier-themes").stream().map(Choice::coded).limit(5).toList();
        var records = new ArrayList<Kept>();
        int i = 0;
        for (PersonRow row : office.cases.people().all()) {
            LocalDate day = today.minusDays(i * 17L % 46);
            records.add(new Note(new NoteId(ids.next()), row.id(), Medium.INTERVIEW, day, 40, "Nadia Keller", NOTES.get(i % NOTES.size()),
                    Sharing.ASSOCIATION));
            if (i % 3 != 0) {
                records.add(new Task(new TaskId(ids.next()), row.id(), TASKS.get(i % TASKS.size()), today.plusDays(i % 9), "", null));
            }
            for (int theme = 0; theme < themes.size() && i % 4 != 3; theme++) {
                records.add(new Barrier(new BarrierId(ids.next()), row.id(), themes.get(theme),
                        BarrierLevel.values()[(i + theme) % BarrierLevel.values().length], day, ""));
            }
            if (i % 7 == 0) {
                records.add(new Attachment(new AttachmentId(ids.next()), row.id(), "Attestation nettoyage " + i + ".pdf", "attestation",
                        "application/pdf", 1000, "00", day, null, false, "", null, null));
            }
            i++;
        }
        office.save(records.toArray(Kept[]::new));
        var views = office.cases.peopleCases().views();
        views.create("Jeunes du quartier", Filters.of(new Condition(FilterKind.AGE, "16..25"), new Condition(FilterKind.NEIGHBOURHOOD, "YES")),
                PeopleColumns.STANDARD, PeopleOrder.BY_NAME);
        views.create("Téléphones", Filters.NONE, List.of(PeopleColumns.NAME, "phone", "town", "referent"), PeopleOrder.BY_NAME);
    }
}
