package org.focale.document.cv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// Puts a person's records into the words of one CV, in the language of that CV, as of one day.
///
/// A person may tell a line in their own words: those of an experience stand for its tasks; those of a skill or soft skill stand under its
/// label, and change neither the level nor who saw or validated it.
public final class CvWords {

    private static final Map<CvLanguage, Texts> TEXTS = Stream.of(CvLanguage.values())
            .collect(Collectors.toMap(language -> language, language -> Texts.ofCv(language.locale())));

    private final Texts texts;
    private final Cv cv;
    private final LocalDate today;
    private final DateWords dates;

    private CvWords(Cv cv, LocalDate today) {
        this.texts = Objects.requireNonNull(TEXTS.get(cv.language()));
        this.cv = cv;
        this.today = today;
        this.dates = new DateWords(texts);
    }

    /// @param file  of whom the CV is
    /// @param lines those that are on this CV: [CvLines#on]
    /// @param photo the picture that the CV names, null when there is none; left out when the CV does not show it
    /// @param today what ages are counted to
    public static CvContent of(PersonFile file, Cv cv, CvLines lines, CvContent.@Nullable Photo photo, LocalDate today) {
        return new CvWords(cv, today).content(file, lines, photo);
    }

    /// The name that the page bears.
    public static String name(Person person, Cv cv) {
        return cv.initials() ? initials(person) : PlainText.line(person.displayName());
    }

    private CvContent content(PersonFile file, CvLines lines, CvContent.@Nullable Photo photo) {
        Person person = file.person();
        Integer age = cv.showAge() ? person.ageOn(today) : null;
        String name = name(person, cv);
        String education = PlainText.line(person.education());
        List<Language> languages = languages(person);
        String mobility = mobility(person);
        String availability = PlainText.line(person.availability());
        return new CvContent(
                texts.locale().getLanguage(),
                texts.get("document.cv.title", name),
                texts.get("document.cv.description", name),
                cv.template(),
                0,
                headings(name, notesHeading(!education.isEmpty(), !languages.isEmpty(), !mobility.isEmpty(), !availability.isEmpty())),
                name,
                photo == null || !cv.showPhoto() ? null : told(photo, name),
                PlainText.line(cv.targetJob()),
                cv.showPhone() ? PlainText.line(person.phone()) : "",
                cv.showEmail() ? PlainText.line(person.email()) : "",
                cv.showAddress() ? home(person) : new CvContent.Home("", "", ""),
                age == null || age < 0 ? "" : texts.count("document.cv.age", age),
                PlainText.lines(cv.summary()),
                lines.experiences().stream().map(this::lived).filter(line -> !line.isEmpty()).toList(),
                lines.skills().stream().map(this::validated).filter(line -> !line.label().isEmpty()).toList(),
                lines.softSkills().stream().map(this::observed).filter(line -> !line.label().isEmpty()).toList(),
                education,
                languages,
                mobility,
                availability,
                notes(education, languages, mobility, availability),
                cv.annex() ? new AnnexWords(texts, dates).of(file, lines) : List.of());
    }

    private CvContent.Headings headings(String name, String notes) {
        return new CvContent.Headings(
                texts.get("document.cv.experiences"),
                texts.get("document.cv.skills"),
                texts.get("document.cv.soft-skills"),
                notes,
                texts.get("document.cv.annex"),
                texts.get("document.cv.annex.about", name));
    }

    /// "M. P.": nobody is known by them.
    private static String initials(Person person) {
        return Stream.of(person.firstName(), person.lastName())
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .map(name -> Character.toString(Character.toUpperCase(name.codePointAt(0))) + ".")
                .collect(Collectors.joining("\u00a0"));
    }

    private CvContent.Photo told(CvContent.Photo photo, String name) {
        return photo.words().isEmpty() ? new CvContent.Photo(photo.picture(), photo.mediaType(), texts.get("document.cv.photo", name)) : photo;
    }

    private List<String> own(String key) {
        return cv.wording(key).map(PlainText::lines).orElse(List.of());
    }

    private static List<Language> languages(Person person) {
        return person.languages().stream()
                .map(language -> new Language(PlainText.line(language.name()), PlainText.line(language.level())))
                .filter(language -> !language.name().isEmpty())
                .toList();
    }

    private String mobility(Person person) {
        String licences = String.join(", ", PlainText.each(person.drivingLicences()));
        String way = PlainText.line(person.mobility());
        if (licences.isEmpty()) {
            return way;
        }
        boolean named = licences.toLowerCase(texts.locale()).contains(texts.get("document.cv.licence"));
        String words = named ? licences : texts.get("document.cv.licences", licences);
        return way.isEmpty() ? words : words + " · " + way;
    }

    private List<CvContent.Note> notes(String education, List<Language> languages, String mobility, String availability) {
        String spoken = languages.stream()
                .map(language -> language.level().isEmpty() ? language.name() : language.name() + " (" + language.level() + ")")
                .collect(Collectors.joining(", "));
        return Stream.of(
                        new CvContent.Note(texts.get("document.cv.part.education"), education),
                        new CvContent.Note(texts.get("document.cv.part.languages"), spoken),
                        new CvContent.Note(texts.get("document.cv.part.mobility"), mobility),
                        new CvContent.Note(texts.get("document.cv.part.availability"), availability))
                .filter(note -> !note.text().isEmpty())
                .map(note -> new CvContent.Note(texts.get("document.cv.labelled", note.label()), note.text()))
                .toList();
    }

    /// "Formation, langues et mobilité": what is there, and no more. Availability needs no mention beside something else.
    private String notesHeading(boolean education, boolean languages, boolean mobility, boolean availability) {
        var parts = new ArrayList<String>();
        if (education) {
            parts.add(texts.get("document.cv.part.education"));
        }
        if (languages) {
            parts.add(texts.get("document.cv.part.languages"));
        }
        if (mobility) {
            parts.add(texts.get("document.cv.part.mobility"));
        }
        if (parts.isEmpty()) {
            return availability ? texts.get("document.cv.part.availability") : "";
        }
        for (int i = 1; i < parts.size() && cv.language() != CvLanguage.GERMAN; i++) {
            parts.set(i, parts.get(i).toLowerCase(texts.locale()));
        }
        String last = parts.removeLast();
        return parts.isEmpty() ? last : texts.get("document.cv.and", String.join(", ", parts), last);
    }

    private static CvContent.Home home(Person person) {
        var address = person.address();
        return new CvContent.Home(PlainText.line(address.street()), PlainText.line(address.postcode()), PlainText.line(address.city()));
    }

    private CvContent.Lived lived(CvLine.Lived line) {
        Experience experience = line.experience();
        var period = experience.period();
        String when = period == null ? "" : dates.of(period, today);
        Placement placement = line.placement();
        String length = placement == null ? "" : dates.length(placement.hours(), placement.start(), placement.end());
        return new CvContent.Lived(
                PlainText.line(experience.role()),
                PlainText.line(experience.organisation()),
                PlainText.line(experience.place()),
                when.isEmpty() || length.isEmpty() ? when + length : when + " · " + length,
                period == null ? null : DateWords.month(period.from()),
                period == null ? null : shown(period.to()),
                PlainText.lines(cv.wording(line.key()).orElse(experience.tasks())));
    }

    private static @Nullable PartialDate shown(@Nullable PartialDate date) {
        return date == null ? null : DateWords.month(date);
    }

    private CvContent.Validated validated(CvLine.Validated line) {
        var validation = line.validation();
        PartialDate date = validation.date() == null ? null : DateWords.month(PartialDate.of(validation.date()));
        return new CvContent.Validated(
                PlainText.line(validation.skill().label()),
                PlainText.line(validation.body()),
                date == null ? "" : dates.of(date),
                date,
                PlainText.line(validation.certificate()),
                own(line.key()));
    }

    private CvContent.Observed observed(CvLine.Observed line) {
        return new CvContent.Observed(
                PlainText.line(line.skill().label()), LevelWords.of(line.level(), texts), LevelWords.counted(line, texts), own(line.key()));
    }
}
