package org.focale.app.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.domain.Answer;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.GroupId;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// Fills what is empty in a person or a pathway from a row; what is said there already stays as it is.
final class Completing {

    private Completing() {}

    static Person person(Person person, ImportRow row) {
        return new Person(person.id(),
                or(person.firstName(), row.text(PersonField.FIRST_NAME)),
                or(person.lastName(), row.text(PersonField.LAST_NAME)),
                person.birthDate() == null ? day(row, PersonField.BIRTH_DATE) : person.birthDate(),
                person.gender() == Gender.NOT_SAID && row.values().get(PersonField.GENDER) instanceof Gender said ? said : person.gender(),
                or(person.phone(), row.text(PersonField.PHONE)),
                or(person.email(), row.text(PersonField.EMAIL)),
                person.address().isEmpty() ? address(row) : person.address(),
                or(person.education(), row.text(PersonField.EDUCATION)),
                person.languages().isEmpty() ? list(row, PersonField.LANGUAGES, Language.class) : person.languages(),
                person.drivingLicences().isEmpty() ? list(row, PersonField.LICENCES, String.class) : person.drivingLicences(),
                or(person.mobility(), row.text(PersonField.MOBILITY)),
                or(person.availability(), row.text(PersonField.AVAILABILITY)),
                or(person.targetJob(), row.text(PersonField.TARGET_JOB)),
                person.tags().isEmpty() ? list(row, PersonField.TAGS, String.class) : person.tags());
    }

    static boolean hasPathway(ImportRow row) {
        return row.values().keySet().stream().anyMatch(ImportField::isOfPathway);
    }

    /// Key of the programme, empty for none.
    static String programme(ImportRow row) {
        return row.values().get(PersonField.PROGRAMME) instanceof Programme programme ? programme.key() : "";
    }

    /// As the row tells it; its end as the programme plans it where the row says nothing.
    static Pathway pathway(PathwayId id, PersonId person, ImportRow row, @Nullable GroupId group) {
        var start = day(row, PersonField.START);
        var said = day(row, PersonField.PLANNED_END);
        var planned = said == null && start != null && row.values().get(PersonField.PROGRAMME) instanceof Programme programme
                ? programme.plannedEnd(start) : said;
        return new Pathway(id, person, programme(row), row.text(PersonField.REFERENT), start, planned, exit(row), "",
                row.text(PersonField.BRANCH), group);
    }

    static Pathway pathway(Pathway pathway, ImportRow row, @Nullable GroupId group) {
        return new Pathway(pathway.id(), pathway.person(), pathway.programme(),
                or(pathway.referent(), row.text(PersonField.REFERENT)),
                pathway.start() == null ? day(row, PersonField.START) : pathway.start(),
                pathway.plannedEnd() == null ? day(row, PersonField.PLANNED_END) : pathway.plannedEnd(),
                pathway.exit() == null ? exit(row) : pathway.exit(), pathway.exitReason(),
                or(pathway.branch(), row.text(PersonField.BRANCH)), pathway.group() == null ? group : pathway.group());
    }

    static boolean hasEntry(ImportRow row) {
        return row.values().keySet().stream().anyMatch(field -> field instanceof PersonField of && of.isOfEntry());
    }

    static Situation entry(Situation entry, ImportRow row) {
        return new Situation(entry.id(), entry.person(), entry.pathway(), entry.moment(), entry.date(),
                or(entry.employment(), row.text(PersonField.EMPLOYMENT)),
                or(entry.registeredJobSeeker(), row, PersonField.JOB_SEEKER),
                entry.monthsWithoutWork() == null && row.values().get(PersonField.MONTHS_WITHOUT_WORK) instanceof Integer months ? months
                        : entry.monthsWithoutWork(),
                or(entry.minimumIncome(), row, PersonField.MINIMUM_INCOME),
                or(entry.priorityNeighbourhood(), row, PersonField.NEIGHBOURHOOD),
                or(entry.housing(), row.text(PersonField.HOUSING)));
    }

    /// What the row says in the association's own fields, as files keep it.
    static Map<OwnField, String> own(ImportRow row) {
        var said = new LinkedHashMap<OwnField, String>();
        row.values().forEach((field, value) -> {
            if (field instanceof OwnColumn(var own)) {
                said.put(own, answer(value).value());
            }
        });
        return said;
    }

    private static OwnAnswer answer(Object value) {
        return switch (value) {
            case LocalDate day -> new OwnAnswer.Day(day);
            case Integer number -> new OwnAnswer.Number(number);
            case Answer answer -> new OwnAnswer.YesNo(answer == Answer.YES);
            default -> new OwnAnswer.Words(value.toString());
        };
    }

    private static Answer or(Answer said, ImportRow row, PersonField field) {
        return said == Answer.NOT_SAID && row.values().get(field) instanceof Answer more ? more : said;
    }

    private static @Nullable Exit exit(ImportRow row) {
        return Optional.ofNullable(day(row, PersonField.EXIT_DATE)).map(day -> new Exit(day, row.text(PersonField.EXIT_KIND))).orElse(null);
    }

    private static Address address(ImportRow row) {
        return new Address(row.text(PersonField.STREET), row.text(PersonField.POSTCODE), row.text(PersonField.CITY));
    }

    private static String or(String said, String more) {
        return said.isBlank() ? more : said;
    }

    private static @Nullable LocalDate day(ImportRow row, ImportField field) {
        return row.values().get(field) instanceof LocalDate day ? day : null;
    }

    private static <T> List<T> list(ImportRow row, ImportField field, Class<T> of) {
        return row.values().get(field) instanceof List<?> list ? list.stream().map(of::cast).toList() : List.of();
    }
}
