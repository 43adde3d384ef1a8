package org.focale.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.focale.app.UseCases;
import org.focale.base.PartialDate;
import org.focale.base.Progress;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.Period;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.note.Medium;
import org.focale.domain.note.Note;
import org.focale.domain.note.NoteId;
import org.focale.domain.note.Sharing;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.BarrierId;
import org.focale.domain.pathway.BarrierLevel;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.ChangeKind;
import org.focale.store.PersonRow;

/// Many invented people, always the same ones.
final class Crowd {

    private static final List<String> FIRST = List.of("Aïcha", "Yanis", "Élodie", "Goran", "Noé", "Zoé", "Mehmet", "Chloé", "Inès", "Jean-Éric",
            "Fatou", "Loïc");
    private static final List<String> START = List.of("Bel", "Tra", "Sch", "Kél", "Mül", "Dia", "Hadd", "Wolf", "Nik", "Œst", "Ehr", "Pop", "Ngu",
            "Aydı");
    private static final List<String> END = List.of("kacem", "oré", "mitt", "ler", "ra", "ad", "f", "olić", "hardt", "escu", "yen", "n");

    private static final List<String> SAID = List.of("dossier", "de", "la", "le", "crèche", "permis", "formation", "rendez-vous", "logement",
            "entreprise", "chantier", "nettoyage", "matin", "école", "demain", "avec", "pour", "elle", "préparer", "candidature");

    private final SplittableRandom random = new SplittableRandom(400);
    private final UseCases cases;

    Crowd(UseCases cases) {
        this.cases = cases;
    }

    /// People with a pathway each, by the ordinary save.
    void join(int people) {
        save(people, false);
    }

    /// People whose CV fills a page.
    void joinWithCv(int people) {
        save(people, true);
    }

    /// Notes of about three hundred letters, and two tasks, for everybody who is there.
    void write(int notes) {
        var today = cases.session().today();
        var records = new ArrayList<Kept>();
        for (PersonRow row : cases.people().all()) {
            var ids = cases.session().ids();
            for (int i = 0; i < notes; i++) {
                records.add(new Note(new NoteId(ids.next()), row.id(), Medium.CALL, today.minusDays(random.nextInt(10, 300)), 20, "Nadia Keller",
                        "Parle de son projet et de ses horaires. ".repeat(8), Sharing.ASSOCIATION));
            }
            for (int i = 0; i < 2; i++) {
                var due = today.minusDays(random.nextInt(-60, 60));
                records.add(new Task(new TaskId(ids.next()), row.id(), "Rappeler", due, "", i == 0 ? today : null));
            }
            if (records.size() > 5_000) {
                cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
                records.clear();
            }
        }
        cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
    }

    /// People with a pathway, notes, something to do and themes that were talked about.
    void joinWithWork(int people) {
        for (int done = 0; done < people; done += 1000) {
            var records = new ArrayList<Kept>();
            for (int i = done; i < Math.min(people, done + 1000); i++) {
                int from = records.size();
                add(records, false);
                work(records, ((Person) records.get(from)).id());
            }
            cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
        }
        cases.people().reload();
    }

    private void work(List<Kept> records, PersonId person) {
        var ids = cases.session().ids();
        for (int i = 0; i < 3; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 25; word++) {
                text.append(word % 3 == 0 ? one(START) + one(END) : one(SAID)).append(' ');
            }
            records.add(new Note(new NoteId(ids.next()), person, Medium.INTERVIEW, LocalDate.of(2026, 6, 1).plusDays(random.nextInt(170)), 30,
                    "Nadia Keller", text.toString(), Sharing.ASSOCIATION));
        }
        records.add(new Task(new TaskId(ids.next()), person, "Rappeler " + one(FIRST), LocalDate.of(2026, 12, 1).plusDays(random.nextInt(40)), "",
                null));
        for (String theme : List.of("Mobilité", "Logement")) {
            records.add(new Barrier(new BarrierId(ids.next()), person, Coded.free(theme),
                    BarrierLevel.values()[random.nextInt(BarrierLevel.values().length)], LocalDate.of(2026, 9, 1), ""));
        }
    }

    private void save(int people, boolean withCv) {
        for (int done = 0; done < people; done += 1000) {
            var records = new ArrayList<Kept>();
            for (int i = done; i < Math.min(people, done + 1000); i++) {
                add(records, withCv);
            }
            cases.saves().createAll(records, ChangeKind.SAMPLE, Progress.NONE);
        }
        cases.people().reload();
    }

    private void add(List<Kept> records, boolean withCv) {
        var ids = cases.session().ids();
        var person = Person.named(new PersonId(ids.next()), one(FIRST), one(START) + one(END) + " " + one(START) + one(END));
        records.add(person);
        var start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        records.add(new Pathway(new PathwayId(ids.next()), person.id(), "focale", "Nadia Keller", start, start.plusMonths(15), null));
        if (withCv) {
            for (int i = 0; i < 4; i++) {
                var year = PartialDate.ofYear(2010 + i * 3);
                records.add(new Experience(new ExperienceId(ids.next()), person.id(), null, "Agente d’entretien " + i, "Entreprise " + one(START),
                        "Strasbourg", new Period(year, year),
                        "Nettoyer les bureaux et les escaliers, suivre le plan de nettoyage, signaler ce qui manque.", LineState.AGREED));
            }
            for (String skill : List.of("Sauveteur secouriste du travail", "CléA, domaine 4")) {
                records.add(new SkillValidation(new SkillValidationId(ids.next()), person.id(), Coded.free(skill), "Organisme", start, "",
                        LineState.AGREED));
            }
            for (String skill : List.of("Travailler en équipe", "Faire preuve de rigueur", "Respecter ses engagements", "Être à l’écoute")) {
                records.add(new Diagnosis(new DiagnosisId(ids.next()), person.id(), null, "Chantier", Coded.free(skill), Level.ON_ONES_OWN, start,
                        "M. Weber", "encadrant", "A préparé le sol et rangé les outils.", LineState.AGREED));
            }
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
