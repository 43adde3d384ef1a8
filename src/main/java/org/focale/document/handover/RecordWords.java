package org.focale.document.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.PartialDate;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.document.cv.PlainText;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.Period;
import org.focale.domain.RecordId;
import org.focale.domain.pathway.Exit;
import org.focale.domain.person.Address;
import org.focale.domain.person.Language;
import org.jspecify.annotations.Nullable;

/// Any record in the words of the trade: what each of its fields is called and says. New fields and new records are told without a change here.
public final class RecordWords {

    /// How a constant that says nothing is called.
    private static final Set<String> UNSAID = Set.of("NOT_SAID", "NOT_DISCUSSED");

    private final Map<UUID, String> names;
    private final Map<String, String> programmes;
    private final Texts texts;

    RecordWords(HandedFile file, Texts texts) {
        this(file.names(), file.programmes(), texts);
    }

    /// @param names      what records refer to, in words
    /// @param programmes names by their keys
    public RecordWords(Map<UUID, String> names, Map<String, String> programmes, Texts texts) {
        this.names = names;
        this.programmes = programmes;
        this.texts = texts;
    }

    /// What is said, field by field, in the order of the record; what is empty is left out.
    ///
    /// @param told fields that were told in another place
    List<HandoverContent.Fact> facts(Kept record, Set<String> told) {
        return facts(Codecs.of(record), record, told);
    }

    private <R extends Kept> List<HandoverContent.Fact> facts(RecordCodec<R> codec, R record, Set<String> told) {
        var facts = new ArrayList<HandoverContent.Fact>();
        for (String field : codec.fieldNames()) {
            String words = told.contains(field) ? "" : say(field, codec.part(record, field));
            if (!words.isEmpty()) {
                facts.add(new HandoverContent.Fact(texts.get("domain.field." + codec.type() + "." + field), words));
            }
        }
        return facts;
    }

    /// What a component of a record says; empty when that is nothing.
    public String say(String field, @Nullable Object value) {
        if (value instanceof String key && field.equals("programme")) {
            return line(programmes.getOrDefault(key, key));
        }
        return value == null ? "" : say(value);
    }

    String say(Object value) {
        return switch (value) {
            case String words -> line(words);
            case LocalDate day -> day(day);
            case PartialDate date -> partial(date);
            case Period(PartialDate from, var to) -> to == null ? texts.get("handover.since", partial(from)) : partial(from) + " – " + partial(to);
            case Enum<?> constant -> UNSAID.contains(constant.name()) ? "" : texts.of(constant);
            case Boolean on -> on ? texts.get("domain.answer.YES") : "";
            case RecordId id -> line(names.getOrDefault(id.value(), ""));
            case Coded coded -> line(coded.label());
            case Exit exit -> joined(", ", exit.words(texts), day(exit.date()));
            case Address(String street, String postcode, String city) -> joined(", ", street, (postcode + " " + city).strip());
            case Language(String name, String level) -> level.isEmpty() ? line(name) : line(name) + " (" + line(level) + ")";
            case List<?> several -> several.stream().map(Objects::requireNonNull).map(this::say).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            default -> line(value.toString());
        };
    }

    String day(LocalDate day) {
        String words = DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day);
        return day.getDayOfMonth() == 1 && texts.locale().getLanguage().equals(Locale.FRENCH.getLanguage()) ? words.replaceFirst("^1 ", "1er ")
                : words;
    }

    private String partial(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        return date.day() == null ? DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(date.earliest()) : day(date.earliest());
    }

    String joined(String between, String... parts) {
        return Stream.of(parts).map(RecordWords::line).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    static String line(String words) {
        return PlainText.line(words);
    }
}
