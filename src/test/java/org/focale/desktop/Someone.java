package org.focale.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.focale.base.PartialDate;
import org.focale.desktop.person.PersonDoors;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.Period;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Contact;
import org.focale.store.Workspaces;
import org.jspecify.annotations.Nullable;

/// Builds one invented person's file, line by line.
public final class Someone {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// A file from which no way leads elsewhere.
    public static final PersonDoors NO_DOORS = new PersonDoors(_ -> { }, _ -> { }, () -> { }, () -> { }, Region::new, _ -> { });

    private final PersonId id;
    private final List<Kept> records = new ArrayList<>();
    private LineState state = LineState.AGREED;

    private Someone(PersonId id) {
        this.id = id;
    }

    /// A file from which one way leads: to what leaves with the next bundle.
    public static PersonDoors toPrepare(Consumer<Contact> prepare) {
        return new PersonDoors(_ -> { }, _ -> { }, () -> { }, () -> { }, Region::new, prepare);
    }

    /// More lines for someone whose file is there.
    public static Someone of(PersonId id) {
        return new Someone(id);
    }

    /// Of whom only the name is known.
    public static Someone named(String firstName, String lastName) {
        var someone = new Someone(new PersonId(Workspaces.id()));
        someone.records.add(Person.named(someone.id, firstName, lastName));
        return someone;
    }

    /// With particulars.
    public static Someone known(String firstName, String lastName, String phone, String targetJob) {
        var someone = named(firstName, lastName);
        someone.records.set(0, new Person(someone.id, firstName, lastName, LocalDate.of(1985, 3, 2), Gender.NOT_SAID, phone,
                firstName.toLowerCase(Locale.ROOT) + "@exemple.fr", new Address("12 rue du Canal", "67100", "Strasbourg"), "",
                List.of(new Language("roumain", "langue maternelle"), new Language("français", "A2")), List.of("B en cours"),
                "tramway et vélo", "après-midi et soirée", targetJob, List.of()));
        return someone;
    }

    /// Eight months on her way: something in every block, the goals of Focale nearly reached.
    public static Someone mirela() {
        var mirela = known("Mirela", "Popescu", "06 00 00 00 12", "Agente de propreté");
        PlacementId worksite = mirela.placed(ActivityKind.WORKSITE, "Chantier éducatif « Jardins du Canal »", "Les Mains vertes", "M. Weber",
                "2026-11-02", "2026-11-13", 63);
        PlacementId bakery = mirela.placed(ActivityKind.IMMERSION, "Immersion en boulangerie", "Au Fournil de l’Ill", "Mme Klein", "2026-06-08",
                "2026-06-19", null);
        mirela.born(worksite, "Chantier éducatif « Jardins du Canal »", "Les Mains vertes", "2026-11", "2026-11",
                "Préparer le sol, planter, entretenir les outils.\nRespecter les consignes de sécurité, en équipe de six.");
        mirela.born(bakery, "Immersion en boulangerie", "Au Fournil de l’Ill", "2026-06", "2026-06",
                "Accueillir la clientèle, tenir la caisse accompagnée.");
        mirela.lived("Employée de maison", "", "Timișoara", "2009", "2016", "Entretenir le logement, cuisiner, garder deux enfants.");
        mirela.validated("Sauveteur secouriste du travail", "Secours Rhin", LocalDate.of(2026, 10, 28), "certificat n° 26-1184");
        mirela.seen("Travailler en équipe", Level.SOME_HELP, bakery, "Mme Klein", "2026-06-12");
        mirela.seen("Travailler en équipe", Level.ON_ONES_OWN, worksite, "M. Weber", "2026-11-06");
        mirela.seen("Travailler en équipe", Level.ON_ONES_OWN, worksite, "M. Weber", "2026-11-13");
        mirela.seen("Respecter ses engagements", Level.ON_ONES_OWN, worksite, "M. Weber", "2026-11-13");
        mirela.seen("Respecter ses engagements", Level.ON_ONES_OWN, bakery, "Mme Klein", "2026-06-19");
        mirela.proposed().seen("Faire preuve de rigueur", Level.SOME_HELP, worksite, "M. Weber", "2026-11-13");
        return mirela;
    }

    /// Lines after this wait for the person's answer.
    public Someone proposed() {
        state = LineState.PROPOSED;
        return this;
    }

    public Someone agreed() {
        state = LineState.AGREED;
        return this;
    }

    public PlacementId placed(ActivityKind kind, String title, String host, String tutor, String start, String end, @Nullable Integer hours) {
        var placement = new PlacementId(Workspaces.id());
        records.add(new Placement(placement, id, kind, title, null, host, tutor, "", LocalDate.parse(start), LocalDate.parse(end), hours, ""));
        return placement;
    }

    public Someone born(@Nullable PlacementId of, String role, String organisation, String from, String to, String tasks) {
        records.add(new Experience(new ExperienceId(Workspaces.id()), id, of, role, organisation, "",
                new Period(PartialDate.parse(from), PartialDate.parse(to)), tasks, state));
        return this;
    }

    public Someone lived(String role, String organisation, String place, String from, String to, String tasks) {
        records.add(new Experience(new ExperienceId(Workspaces.id()), id, null, role, organisation, place,
                new Period(PartialDate.parse(from), PartialDate.parse(to)), tasks, state));
        return this;
    }

    public Someone validated(String label, String body, LocalDate date, String certificate) {
        records.add(new SkillValidation(new SkillValidationId(Workspaces.id()), id, Coded.free(label), body, date, certificate, state));
        return this;
    }

    public Someone seen(String skill, Level level, @Nullable PlacementId where, String observer, String date) {
        records.add(new Diagnosis(new DiagnosisId(Workspaces.id()), id, where, "En activité", Coded.free(skill), level, LocalDate.parse(date),
                observer, "encadrant technique", "", state));
        return this;
    }

    public PersonId id() {
        return id;
    }

    public Person person() {
        return (Person) records.getFirst();
    }

    public Kept[] records() {
        return records.toArray(Kept[]::new);
    }
}
