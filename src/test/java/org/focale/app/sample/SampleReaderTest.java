package org.focale.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.base.PartialDate;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.Experience;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Role;
import org.focale.domain.site.Worker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The format of the samples, on small files.
class SampleReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String WORKSPACE = """
            organisation: Les Essais
            city: Strasbourg
            role: REFERENT
            site: Accueil
            programme: focale
            workers: [{name: Ada, job: référente}]
            organisations: [{key: terres, name: Les Terres}]
            people: [people.yaml]
            """;

    private static final String FRAMEWORK = """
            key: essai
            version: "3"
            label: Essai
            entries: [{code: equipe, label: Travailler en équipe}]
            """;

    private static final String PERSON = """
            - firstName: Léa
              lastName: Roth
              birthDate: -20y
              placements: [{key: jardin, kind: WORKSITE, title: Chantier, host: terres, tutor: Yan, tutorRole: encadrant, start: -2m}]
              diagnoses: [{placement: jardin, date: -1m, skill: {framework: essai, code: equipe}, level: SOME_HELP, state: AGREED}]
              experiences: [{key: serveuse, role: Serveuse, period: {from: -3y~year, to: -8m~month}, state: AGREED}]
              cvs: [{title: CV, hidden: [serveuse, essai/equipe], showPhone: true}]
            """;

    @Test
    void aSampleIsReadWithItsOrganisationsFirst() {
        var sample = read(WORKSPACE, PERSON);

        assertEquals("Les Essais", sample.organisationName());
        assertEquals(Role.REFERENT, sample.role());
        assertEquals(List.of(Organisation.class, Worker.class, Person.class, Placement.class, Diagnosis.class, Experience.class,
                Cv.class), sample.records().stream().map(Object::getClass).toList());
    }

    @Test
    void aDiagnosisTakesItsSituationAndObserverFromItsPlacement() {
        var sample = read(WORKSPACE, PERSON);
        var placement = only(sample, Placement.class);
        var diagnosis = only(sample, Diagnosis.class);

        assertEquals(placement.id(), diagnosis.placement());
        assertEquals(only(sample, Organisation.class).id(), placement.host());
        assertEquals("Chantier, Les Terres", diagnosis.situation());
        assertEquals("Yan", diagnosis.observer());
        assertEquals("encadrant", diagnosis.observerRole());
        assertEquals(new Coded("essai", "equipe", "3", "Travailler en équipe"), diagnosis.skill());
    }

    @Test
    void datesAreToldFromToday() {
        var sample = read(WORKSPACE, PERSON);

        assertEquals(LocalDate.of(2006, 11, 23), only(sample, Person.class).birthDate());
        assertEquals(new Period(PartialDate.parse("2023"), PartialDate.parse("2026-03")), only(sample, Experience.class).period());
    }

    @Test
    void aCvHidesByTheKeysOfItsLines() {
        var sample = read(WORKSPACE, PERSON);

        assertEquals(List.of(only(sample, Experience.class).id().value().toString(), "essai/equipe"),
                only(sample, Cv.class).hidden());
    }

    @Test
    void theSameIdsAndDayGiveTheSameRecords() {
        assertEquals(read(WORKSPACE, PERSON), read(WORKSPACE, PERSON));
    }

    @Test
    void aDiagnosisOutsideAnyPlacementSaysItsOwnSituation() {
        var elsewhere = PERSON.replace("{key: jardin, kind", "{kind")
                .replace("{placement: jardin, date", "{situation: Repas, observer: Ada, date");
        var diagnosis = only(read(WORKSPACE, elsewhere), Diagnosis.class);

        assertEquals("Repas", diagnosis.situation());
        assertEquals("", diagnosis.observerRole());
    }

    @ParameterizedTest
    @CsvSource({
        "-8m, 2026-02-28, 2025-06-28", "-20d, 2026-01-10, 2025-12-21", "-41y-3m, 2028-02-29, 1986-11-28", "-8m+3d, 2026-12-31, 2026-05-03",
        "+10d, 2026-12-31, 2027-01-10", "-8m~month, 2026-12-31, 2026-04", "-4y~year, 2028-02-29, 2024", "-1y, 2028-02-29, 2027-02-28"})
    void aRelativeDateIsCountedFromLeftToRight(String text, LocalDate today, String expected) {
        assertEquals(Optional.of(expected), RelativeDate.iso(text, today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-01", "-8", "m", "-8m~day", "+33 6", "", "-8w", "avril", "-8m ", "- 8m"})
    void otherWordsAreNoRelativeDate(String text) {
        assertEquals(Optional.empty(), RelativeDate.iso(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "firstName: Léa      | prenom: Léa                   | person 1, prenom: a person has no such field",
        "firstName: Léa      | firstName: 12                 | person 1, firstName: the person would not keep this",
        "birthDate: -20y     | birthDate: le 3 mai           | person 1, birthDate: the person would not keep this",
        "birthDate: -20y     | birthDate: -20y~year          | person 1, birthDate: the person would not keep this",
        "birthDate: -20y     | gender: FEMME                 | person 1, gender: the person would not keep this",
        "birthDate: -20y     | address: {rue: Grande}        | person 1, address: the person would not keep this",
        "birthDate: -20y     | tags: QPV                     | person 1, tags: the person would not keep this",
        "birthDate: -20y     | tags: [1.5]                   | person 1, tags: words, a whole number",
        "birthDate: -20y     | phone:                        | person 1, phone: words, a whole number",
        "birthDate: -20y     | pathways: {start: -1m}        | person 1, pathways: a list is expected here",
        "host: terres        | host: lune                    | person 1, placements[1], host: nothing has this key",
        "kind: WORKSITE      | genre: WORKSITE               | person 1, placements[1], genre: a placement has no such field",
        "kind: WORKSITE      | hours: dix                    | person 1, placements[1], hours: the placement would not keep this",
        "key: serveuse       | bornOf: soleil                | person 1, experiences[1], bornOf: nothing has this key",
        "from: -3y~year      | depuis: -3y~year              | person 1, experiences[1], period: the experience would not keep this",
        "code: equipe        | code: chant                   | person 1, diagnoses[1], skill, code: the framework essai has no chant",
        "{framework: essai, code: equipe} | {code: equipe}   | person 1, diagnoses[1], skill: a skill is",
        "framework: essai    | framework: autre              | frameworks/autre.yaml: there is no such file",
        "[serveuse           | [danseuse                     | person 1, cvs[1], hidden: nothing has the key danseuse",
        "lastName: Roth      | lastName: [                   | while parsing"})
    void aWrongFileIsToldByFilePersonAndKey(String right, String wrong, String told) {
        assertTrue(PERSON.contains(right), right);
        var refused = assertThrows(WrongSample.class, () -> read(WORKSPACE, PERSON.replace(right, wrong)));

        assertTrue(told.startsWith("frameworks/") || refused.getMessage().contains("essai/people.yaml"), refused.getMessage());
        assertTrue(refused.getMessage().contains(told), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "city: Strasbourg    | ville: Strasbourg             | ville: a workspace has no such key",
        "role: REFERENT      | role: CHEF                    | role: REFERENT or LEAD is expected here",
        "key: terres         | name: terres                  | Duplicate",
        "[people.yaml]       | [personnes.yaml]              | samples/essai/personnes.yaml: there is no such file",
        "job: référente      | travail: référente            | workers[1], travail: a worker has no such field",
        "site: Accueil       | site: 3                       | site: words are expected here"})
    void aWrongWorkspaceIsToldByFileAndKey(String right, String wrong, String told) {
        assertTrue(WORKSPACE.contains(right), right);
        var refused = assertThrows(WrongSample.class, () -> read(WORKSPACE.replace(right, wrong), PERSON));

        assertTrue(refused.getMessage().contains(told), refused.getMessage());
    }

    @Test
    void theSecondPersonIsCounted() {
        var refused = assertThrows(WrongSample.class, () -> read(WORKSPACE, PERSON + "- {nom: Roth}\n"));

        assertEquals("essai/people.yaml, person 2, nom: a person has no such field", refused.getMessage());
    }

    @Test
    void twoEntriesWithOneKeyAreRefused() {
        var twice = PERSON.replace("experiences: [", "experiences: [{key: serveuse, role: Cuisinière, state: AGREED}, ");
        var refused = assertThrows(WrongSample.class, () -> read(WORKSPACE, twice));

        assertEquals("essai/people.yaml, person 1, experiences[2], key: two entries have this key", refused.getMessage());
    }

    @Test
    void aSampleThatDoesNotExistIsRefused() {
        assertThrows(WrongSample.class, () -> new SampleReader(SampleFiles.shipped()).read("nulle-part", TODAY, SamplePeople.ids()));
    }

    private static <R> R only(Sample sample, Class<R> type) {
        var found = sample.records().stream().filter(type::isInstance).map(type::cast).toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static Sample read(String workspace, String people) {
        var files = Map.of("samples/essai/workspace.yaml", workspace, "samples/essai/people.yaml", people,
                "frameworks/essai.yaml", FRAMEWORK);
        return new SampleReader(path -> Optional.ofNullable(files.get(path))).read("essai", TODAY, SamplePeople.ids());
    }
}
