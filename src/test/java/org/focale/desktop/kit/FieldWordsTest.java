package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Kept;
import org.focale.domain.Period;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvId;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every field that the program keeps has a word, and what it says can be read.
class FieldWordsTest {

    private static final PersonId ID = new PersonId(new UUID(1, 2));

    @TestFactory
    Stream<DynamicTest> everyFieldHasAWordInBothLanguages() {
        return Stream.of(Locale.FRANCE, Locale.UK).flatMap(language -> Codecs.all().stream().map(codec ->
                DynamicTest.dynamicTest(language.getLanguage() + " " + codec.type(), () -> {
                    var words = in(language);
                    codec.fieldNames().forEach(field -> assertFalse(words.name(codec.type(), field).isBlank(), field));
                    assertFalse(words.name(codec.type(), RecordState.DELETED).isBlank());
                    assertFalse(words.noun(codec.type()).isBlank());
                    assertFalse(words.count(codec.type(), 1).isBlank());
                    assertFalse(words.count(codec.type(), 7).isBlank());
                })));
    }

    @Test
    void whatAPersonsFieldsSayIsReadAsWords() {
        var languages = List.of(new Language("roumain", "langue maternelle"), new Language("italien", ""));
        var person = new Person(ID, "Mirela", "Popescu", LocalDate.of(1985, 3, 1), Gender.WOMAN, "06 00 00 00 12", "",
                new Address("12 rue du Polygone", "67100", "Strasbourg"), "", languages, List.of("B"), "", "", "", List.of());
        assertEquals("1er mars 1985", said(person, "birthDate"));
        assertEquals("Femme", said(person, "gender"));
        assertEquals("06 00 00 00 12", said(person, "phone"));
        assertEquals("12 rue du Polygone, 67100 Strasbourg", said(person, "address"));
        assertEquals("roumain (langue maternelle), italien", said(person, "languages"));
        assertEquals("rien", said(person, "email"));
    }

    @Test
    void aPeriodAndAnAgreementAreReadAsWords() {
        var experience = new Experience(new ExperienceId(ID.value()), ID, null, "Employée de maison", "", "Timișoara",
                new Period(PartialDate.ofYear(2009), PartialDate.ofYear(2016)), "", LineState.AGREED);
        assertEquals("2009 – 2016", said(experience, "period"));
        assertEquals("Accepté", said(experience, "state"));
    }

    @Test
    void linesSwitchedOffAreCountedNotNamed() {
        var cv = Cv.first(new CvId(ID.value()), ID, "Mon CV", "").withLine("a", false).withLine("b", false);
        assertEquals("2 lignes", said(cv, "hidden"));
        assertEquals("Oui", said(cv, "showPhone"));
    }

    @Test
    void whatANewerVersionWroteIsCalledSo() {
        var words = in(Locale.FRANCE);
        assertEquals("Information d’une version plus récente", words.name("person", "shoeSize"));
        assertEquals("à lire avec une version plus récente de Focale", words.value("person", "shoeSize", new Value.Whole(39)));
        assertEquals("2 fiches d’une version plus récente", words.count("horoscope", 2));
    }

    private static <R extends Kept> String said(R record, String field) {
        var codec = Codecs.of(record);
        var value = codec.encode(record).getOrDefault(field, Value.NOTHING);
        return in(Locale.FRANCE).value(codec.type(), field, value);
    }

    private static FieldWords in(Locale language) {
        return new FieldWords(new Words(Texts.in(language), InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), ZoneId.of("Europe/Paris")));
    }
}
