package org.focale.desktop.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.domain.Coded;
import org.focale.domain.Hours;
import org.focale.domain.Period;
import org.focale.domain.RecordId;
import org.focale.domain.activity.DayHours;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.cv.CvWording;
import org.focale.domain.pathway.Exit;
import org.focale.domain.person.Address;
import org.focale.domain.person.Language;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Length;
import org.focale.domain.programme.Offered;
import org.focale.domain.programme.OwnWord;
import org.focale.domain.programme.Phase;
import org.focale.domain.programme.PositiveExit;
import org.focale.domain.programme.Target;

/// Fields and what they say, as users read them: "Téléphone", "14 novembre 2026". The one place that names fields, for
/// histories, previews and two versions of a field.
public final class FieldWords {

    private static final RecordCodec<Cv> CV = Codecs.of(Cv.class);

    private final Words words;
    private final Texts texts;
    private final Function<RecordId, String> names;

    public FieldWords(Words words) {
        this(words, _ -> "");
    }

    /// @param names how records that values refer to are called; empty where nobody knows
    public FieldWords(Words words, Function<RecordId, String> names) {
        this.words = words;
        this.texts = words.texts();
        this.names = names;
    }

    /// "Téléphone", for the field `phone` of a `person`. Fields of a newer version are called so.
    ///
    /// @param type  of the record, as [RecordCodec#type] says it
    /// @param field as [RecordCodec#fieldNames] says it
    public String name(String type, String field) {
        if (field.equals(RecordState.DELETED)) {
            return texts.get("domain.field.deleted");
        }
        return knowing(type, field).isPresent() ? texts.get("domain.field." + type + "." + field) : texts.get("domain.field.unknown");
    }

    /// "Expérience": what a record of this type is.
    public String noun(String type) {
        return texts.get("domain.record." + known(type));
    }

    /// "2 expériences": how many records of a type.
    public String count(String type, long number) {
        return texts.count("domain.record." + known(type), number);
    }

    /// What the field says, on one line where it can be.
    public String value(String type, String field, Value value) {
        if (field.equals(RecordState.DELETED)) {
            return texts.get(value.equals(new Value.Flag(true)) ? "domain.value.deleted" : "domain.value.kept");
        }
        if (value.equals(Value.NOTHING)) {
            return texts.get("domain.value.nothing");
        }
        return knowing(type, field).flatMap(codec -> Optional.ofNullable(codec.part(field, value)))
                .map(read -> type.equals(CV.type()) && read instanceof List<?> hidden ? texts.count("domain.value.lines", hidden.size()) : say(read))
                .orElseGet(() -> texts.get("domain.value.unknown"));
    }

    private static String known(String type) {
        return Codecs.of(type).isPresent() ? type : "unknown";
    }

    private static Optional<RecordCodec<?>> knowing(String type, String field) {
        return Codecs.of(type).filter(codec -> codec.fieldNames().contains(field));
    }

    private String say(Object read) {
        return switch (read) {
            case LocalDate day -> words.longDay(day);
            case PartialDate date -> words.partial(date);
            case Enum<?> constant -> texts.of(constant);
            case Boolean on -> texts.get(on ? "domain.answer.YES" : "domain.answer.NO");
            case RecordId id -> names.apply(id).isEmpty() ? texts.get("domain.value.record") : names.apply(id);
            case Coded(_, _, _, _, String label) -> label;
            case Period(PartialDate from, var to) -> words.between(from, to);
            case Hours(var from, var to) -> texts.get("domain.value.hours", from, to);
            case DayHours(var day, var spans) -> texts.get("domain.value.day-hours", words.longDay(day), say(spans));
            case Exit exit -> texts.get("domain.value.exit", exit.words(texts), words.longDay(exit.date()));
            case Length length -> filled(" – ", length.words(texts), length.note());
            case Phase phase -> phase.name();
            case Branch branch -> branch.name();
            case Offered offered -> offered.words();
            case PositiveExit counted -> counted.words();
            case Target target -> target.label();
            case OwnWord word -> word.words();
            case Address(String street, String postcode, String city) -> filled(", ", street, filled(" ", postcode, city));
            case Language(String name, String level) -> level.isEmpty() ? name : texts.get("domain.value.language", name, level);
            case CvWording wording -> wording.text();
            case CvGoals(int experiences, int skills, int softSkills) -> texts.get("domain.value.goals", experiences, skills, softSkills);
            case List<?> several -> several.stream().map(this::say).collect(Collectors.joining(", "));
            default -> read.toString();
        };
    }

    private static String filled(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
