package org.focale.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.document.cv.PlainText;
import org.focale.document.handover.RecordWords;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnFieldKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/// The fields in two versions as `focale review` writes them: to be read, or to be completed and given back.
record ReviewList(Texts texts, ZoneId zone) {

    private static final int UUID_LENGTH = 36;

    String table(List<Undecided> undecided) {
        if (undecided.isEmpty()) {
            return texts.get("cli.review.none") + "\n";
        }
        var text = new StringBuilder();
        for (Undecided each : undecided) {
            text.append(title(each)).append('\n');
            var before = each.before();
            if (before != null) {
                line(text, " ", texts.get("cli.review.before"), words(each, before.value()), "");
            }
            int number = 0;
            for (Hand hand : each.ordered()) {
                var stamp = hand.version().stamp();
                line(text, String.valueOf(++number), site(hand), words(each, hand.version().value()),
                        " (" + texts.get("cli.review.by", PlainText.line(stamp.author()), day(stamp.at())) + ")");
            }
        }
        return text + texts.count("cli.review.count", undecided.size()) + "\n";
    }

    private static void line(StringBuilder text, String number, String where, String value, String by) {
        text.append("  %s %-24s %s%s%n".formatted(number, where, value, by));
    }

    private String title(Undecided each) {
        return Stream.of(each.who(), each.what(), each.about().day() == null ? "" : day(each.about().day()), fieldName(each))
                .map(PlainText::line).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String fieldName(Undecided each) {
        return fieldName(each, each.field());
    }

    private String fieldName(Undecided each, String field) {
        if (field.equals(RecordState.DELETED)) {
            return texts.get("domain.field.deleted");
        }
        boolean known = Codecs.of(each.record().type()).filter(it -> it.fieldNames().contains(field)).isPresent();
        return known ? texts.get("domain.field." + each.record().type() + "." + field) : texts.get("domain.field.unknown");
    }

    private static @Nullable RecordCodec<?> codec(Undecided each) {
        return Codecs.of(each.record().type()).<RecordCodec<?>>map(it -> it).filter(it -> it.fieldNames().contains(each.field())).orElse(null);
    }

    private String words(Undecided each, Value value) {
        var codec = codec(each);
        String said = switch (value) {
            case Value.Flag(boolean on) when !on && !each.unseen().isEmpty() -> texts.get("cli.review.unseen", each.unseen().stream()
                    .map(name -> fieldName(each, name)).distinct().collect(Collectors.joining(", ")));
            case Value.Flag(boolean on) when each.field().equals(RecordState.DELETED) -> texts.get(on ? "domain.value.deleted" : "domain.value.kept");
            case Value.Text(String text) when each.own() != null -> own(each.own(), text);
            default -> codec == null ? "" : names(each).say(each.field(), codec.part(each.field(), value));
        };
        return said.isEmpty() ? texts.get(value.equals(Value.NOTHING) ? "domain.value.nothing" : "domain.value.unknown") : said;
    }

    private String own(OwnFieldKind kind, String text) {
        return switch (OwnAnswer.of(kind, text)) {
            case OwnAnswer.Day(LocalDate day) -> day(day);
            case OwnAnswer.YesNo(boolean yes) -> texts.get(yes ? "domain.answer.YES" : "domain.answer.NO");
            case OwnAnswer.Nothing _, OwnAnswer.Words _, OwnAnswer.Number _ -> PlainText.line(text);
        };
    }

    private RecordWords names(Undecided each) {
        var records = new HashMap<UUID, String>();
        var programmes = new HashMap<String, String>();
        each.about().names().forEach((key, name) -> {
            programmes.put(key, name);
            if (key.length() == UUID_LENGTH) {
                records.put(UUID.fromString(key), name);
            }
        });
        return new RecordWords(records, programmes, texts);
    }

    private String site(Hand hand) {
        return hand.here() ? texts.get("cli.review.here") : hand.site().isEmpty() ? texts.get("cli.review.elsewhere") : PlainText.line(hand.site());
    }

    private String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day);
    }

    String json(List<Undecided> undecided) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(undecided.stream().map(this::entry).toList()) + "\n";
    }

    private Map<String, @Nullable Object> entry(Undecided each) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("type", each.record().type());
        entry.put("id", each.record().id().toString());
        entry.put("field", each.field());
        entry.put("person", each.person() == null ? null : each.person().value().toString());
        entry.put("title", title(each));
        var before = each.before();
        if (before != null) {
            var was = value(each, before.value());
            was.put("until", before.until().toString());
            entry.put("before", was);
        }
        var versions = new ArrayList<Object>();
        for (Hand hand : each.ordered()) {
            var version = new LinkedHashMap<String, @Nullable Object>();
            version.put("number", versions.size() + 1);
            version.putAll(value(each, hand.version().value()));
            version.put("author", hand.version().stamp().author());
            version.put("at", hand.version().stamp().at().toString());
            version.put("here", hand.here());
            version.put("site", hand.site());
            versions.add(version);
        }
        entry.put("versions", versions);
        if (!each.unseen().isEmpty()) {
            entry.put("unseen", each.unseen());
        }
        return entry;
    }

    private Map<String, @Nullable Object> value(Undecided each, Value value) {
        var both = new LinkedHashMap<String, @Nullable Object>();
        both.put("value", new RawValue(StateJson.write(value)));
        both.put("words", words(each, value));
        return both;
    }
}
