package org.focale.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.base.PartialDate;
import org.focale.document.cv.CvContent;
import org.focale.document.cv.CvWords;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.DiagnosisId;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Builds the invented people whose CVs the tests print.
public final class CvFile {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> SITUATIONS = List.of("Chantier éducatif « Jardins du Polygone », Scoprobat",
            "Immersion en boulangerie, Au Fournil du Neuhof", "Atelier mobilité", "Épicerie solidaire");
    private static final List<String> OBSERVERS = List.of("Karim Benali", "Sabine Weber", "Lucie Meyer", "Ahmet Yıldız");

    private long ids;
    private final PersonId id = new PersonId(nextId());
    private final List<CvLine.Lived> experiences = new ArrayList<>();
    private final List<CvLine.Validated> skills = new ArrayList<>();
    private final List<CvLine.Observed> softSkills = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private Person person;
    private Cv cv;
    private CvContent.@Nullable Photo photo;

    private CvFile(String firstName, String lastName) {
        person = Person.named(id, firstName, lastName);
        cv = Cv.first(new CvId(nextId()), id, "Mon CV", "");
    }

    /// Of whom only the name is known.
    public static CvFile named(String firstName, String lastName) {
        return new CvFile(firstName, lastName);
    }

    /// With something in every block.
    public static CvFile mirela() {
        return named("Mirela", "Popescu")
                .person("06 00 00 00 12", "mirela.p@exemple.fr", new Address("12 rue du Polygone", "67100", "Strasbourg"))
                .about("CAP obtenu en Roumanie",
                        List.of(new Language("Roumain", "langue maternelle"), new Language("français", "A2"),
                                new Language("italien", "notions")),
                        List.of("B en cours"), "tramway et vélo", "après-midi et soirée, dès maintenant")
                .cv("Agente de propreté · après-midi et soirée", true, true, false, false)
                .placed("Chantier éducatif « Jardins du Polygone »", "Scoprobat", "Strasbourg", "2026-11", "2026-11", 63,
                        "Préparer le sol, planter, entretenir les outils ; respecter les consignes de sécurité en équipe de six.")
                .placed("Immersion en boulangerie", "Au Fournil du Neuhof", "", "2026-06-08", "2026-06-19", null,
                        "Accueillir la clientèle, tenir la caisse accompagnée, nettoyer le laboratoire.")
                .lived("Bénévole à l’épicerie solidaire", "", "Neuhof", "2026-04", null,
                        "Ranger, peser, conseiller en roumain et en français.")
                .lived("Employée de maison", "", "Timișoara", "2009", "2016", "Entretenir le logement, cuisiner, garder deux enfants.")
                .validated("Sauveteur secouriste du travail", "CPCV-Est", LocalDate.of(2026, 10, 28), "certificat n° 26-1184")
                .validated("CléA, domaine 4 : travailler en équipe dans le cadre de règles", "évaluation", LocalDate.of(2026, 9, 4), "")
                .observed("Travailler en équipe", Level.ON_ONES_OWN, 3, 2, 2)
                .observed("Respecter ses engagements", Level.ON_ONES_OWN, 2, 2, 2)
                .observed("Faire preuve de rigueur", Level.SOME_HELP, 1, 1, 1);
    }

    public CvFile person(String phone, String email, Address address) {
        person = new Person(id, person.firstName(), person.lastName(), LocalDate.of(1985, 3, 2), Gender.WOMAN, phone, email, address,
                person.education(), person.languages(), person.drivingLicences(), person.mobility(), person.availability(), "", List.of());
        return this;
    }

    public CvFile about(String education, List<Language> languages, List<String> licences, String mobility, String availability) {
        person = new Person(id, person.firstName(), person.lastName(), person.birthDate(), person.gender(), person.phone(), person.email(),
                person.address(), education, languages, licences, mobility, availability, "", List.of());
        return this;
    }

    public CvFile cv(String targetJob, boolean phone, boolean email, boolean address, boolean age) {
        cv = cv.with(draft -> {
            draft.title = "Mon CV";
            draft.targetJob = targetJob;
            draft.showPhone = phone;
            draft.showEmail = email;
            draft.showAddress = address;
            draft.showAge = age;
        });
        return this;
    }

    public CvFile lived(String role, String organisation, String place, @Nullable String from, @Nullable String to, String tasks) {
        experiences.add(new CvLine.Lived(experience(null, role, organisation, place, from, to, tasks), null));
        return this;
    }

    public CvFile placed(
            String role, String organisation, String place, String from, String to, @Nullable Integer hours, String tasks) {
        var placement = new Placement(new PlacementId(nextId()), id, ActivityKind.WORKSITE, role, null, organisation, "", "",
                day(from), day(to), hours, tasks);
        experiences.add(new CvLine.Lived(experience(placement.id(), role, organisation, place, from, to, tasks), placement));
        return this;
    }

    private static @Nullable LocalDate day(String text) {
        return text.length() == 10 ? LocalDate.parse(text) : null;
    }

    private Experience experience(@Nullable PlacementId bornOf, String role, String organisation, String place,
            @Nullable String from, @Nullable String to, String tasks) {
        Period period = from == null ? null : new Period(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
        return new Experience(new ExperienceId(nextId()), id, bornOf, role, organisation, place, period, tasks, LineState.AGREED);
    }

    public CvFile validated(String label, String body, @Nullable LocalDate date, String certificate) {
        skills.add(new CvLine.Validated(new SkillValidation(
                new SkillValidationId(nextId()), id, Coded.free(label), body, date, certificate, LineState.AGREED)));
        return this;
    }

    /// Seen `times` times, each at this level: what is counted and what it is counted from say the same.
    public CvFile observed(String label, Level level, int times, int observers, int situations) {
        var skill = Coded.free(label);
        softSkills.add(new CvLine.Observed(skill, level, TODAY, times, observers, situations, LineState.AGREED));
        for (int i = 0; i < times; i++) {
            diagnoses.add(new Diagnosis(new DiagnosisId(nextId()), id, null, SITUATIONS.get(i % situations), skill, level,
                    TODAY.minusWeeks(i), OBSERVERS.get(i % observers), "encadrante technique", "", LineState.AGREED));
        }
        return this;
    }

    /// What the CV sets otherwise than a first one does.
    public CvFile set(Consumer<Cv.Draft> change) {
        cv = cv.with(change);
        return this;
    }

    /// The last line added, in the person's words.
    public CvFile worded(String words) {
        var last = softSkills.isEmpty() ? skills.isEmpty() ? experiences.getLast() : skills.getLast() : softSkills.getLast();
        cv = cv.withWording(last.key(), words);
        return this;
    }

    public CvFile photo(byte[] picture, String mediaType) {
        photo = new CvContent.Photo(picture, mediaType);
        return set(draft -> draft.showPhoto = true);
    }

    public PersonFile file() {
        return new PersonFile(person, List.of(), List.of(), List.of(), List.copyOf(diagnoses),
                experiences.stream().map(CvLine.Lived::experience).toList(), skills.stream().map(CvLine.Validated::validation).toList(),
                List.of(cv), List.of());
    }

    public CvContent content() {
        return CvWords.of(file(), cv, lines(), photo, TODAY);
    }

    public Person person() {
        return person;
    }

    public Cv cv() {
        return cv;
    }

    public CvLines lines() {
        return new CvLines(List.copyOf(experiences), List.copyOf(skills), List.copyOf(softSkills)).on(cv);
    }

    private UUID nextId() {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + ids++);
    }
}
