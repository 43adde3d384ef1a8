package org.focale.desktop.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.importing.ImportField;
import org.focale.app.importing.ImportRow;
import org.focale.app.importing.OwnColumn;
import org.focale.app.importing.PersonField;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Words;
import org.focale.document.office.Cell;
import org.focale.domain.Answer;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// How rows and people are told side by side.
record ImportWords(Words words) {

    Texts texts() {
        return words.texts();
    }

    /// A cell as a French spreadsheet shows it.
    String cell(Cell cell) {
        return switch (cell) {
            case Cell.Day(var date) -> day(date);
            case Cell.Moment(var at) -> day(at.toLocalDate());
            default -> cell.text();
        };
    }

    private String day(LocalDate date) {
        return texts().get("kit.date.typed", "%02d".formatted(date.getDayOfMonth()), "%02d".formatted(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /// A proposal: a day in full, so that nothing is left to guess.
    String proposal(Cell cell) {
        return cell instanceof Cell.Day(var date) ? words.longDay(date) : cell.text();
    }

    /// One line of two plates.
    record Said(ImportField field, String row, String there) {

        boolean differs() {
            return !row.isEmpty() && !there.isEmpty() && !row.equals(there);
        }
    }

    /// What a row says and what is known, field by field; what neither says is left out.
    List<Said> compared(ImportRow row, @Nullable Person person, @Nullable ImportRow earlier) {
        var lines = new ArrayList<Said>();
        var own = Stream.concat(row.values().keySet().stream(), earlier == null ? Stream.of() : earlier.values().keySet().stream())
                .filter(OwnColumn.class::isInstance).distinct();
        for (ImportField field : Stream.concat(Stream.of(PersonField.values()), own).toList()) {
            if (field != PersonField.FULL_NAME) {
                var line = new Said(field, value(row, field), person != null ? value(person, field) : earlier != null ? value(earlier, field) : "");
                if (!line.row().isEmpty() || !line.there().isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private String value(ImportRow row, ImportField field) {
        @Nullable Object value = row.values().get(field);
        return value == null ? "" : words(value);
    }

    private String words(Object value) {
        return switch (value) {
            case LocalDate day -> words.longDay(day);
            case Gender gender -> texts().of(gender);
            case Answer answer -> texts().of(answer);
            case Group group -> group.name();
            case Programme programme -> programme.calledShort();
            case Language(String name, String level) -> level.isEmpty() ? name : name + " (" + level + ")";
            case List<?> list -> list.stream().map(this::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// What a field of a person is called.
    String field(String field) {
        String name = Codecs.of(Person.class).type() + "." + field;
        return texts().get("domain.field." + name);
    }

    /// What a person's file says in one field, by the name of the field; empty for nothing.
    String fact(Person person, String field) {
        @Nullable Object part = Codecs.of(Person.class).part(person, field);
        return switch (part) {
            case null -> "";
            case Gender gender when gender == Gender.NOT_SAID -> "";
            case Address(String street, String postcode, String city) -> Stream.of(street, (postcode + " " + city).strip())
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            default -> words(part);
        };
    }

    private String value(Person person, ImportField field) {
        return field instanceof PersonField shipped ? value(person, shipped) : "";
    }

    private String value(Person person, PersonField field) {
        return switch (field) {
            case FIRST_NAME -> person.firstName();
            case LAST_NAME -> person.lastName();
            case BIRTH_DATE -> person.birthDate() == null ? "" : words.longDay(person.birthDate());
            case GENDER -> person.gender() == Gender.NOT_SAID ? "" : texts().of(person.gender());
            case PHONE -> person.phone();
            case EMAIL -> person.email();
            case STREET -> person.address().street();
            case POSTCODE -> person.address().postcode();
            case CITY -> person.address().city();
            case EDUCATION -> person.education();
            case LANGUAGES -> words(person.languages());
            case LICENCES -> words(person.drivingLicences());
            case MOBILITY -> person.mobility();
            case AVAILABILITY -> person.availability();
            case TARGET_JOB -> person.targetJob();
            case TAGS -> words(person.tags());
            case FULL_NAME, PROGRAMME, BRANCH, GROUP, REFERENT, START, PLANNED_END, EXIT_DATE, EXIT_KIND, EMPLOYMENT, JOB_SEEKER,
                    MONTHS_WITHOUT_WORK, MINIMUM_INCOME, NEIGHBOURHOOD, HOUSING -> "";
        };
    }
}
