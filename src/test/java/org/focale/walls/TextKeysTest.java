package org.focale.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordCodec;
import org.focale.domain.activity.ActivityKind;
import org.focale.store.CheckReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every key that the program asks for has its sentence, and every sentence is asked for.
@Execution(ExecutionMode.CONCURRENT)
class TextKeysTest {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(age|css|db|focale|html|json|md|pdf|png|properties|svg|ttf|txt|xml|yaml)");
    private static final Pattern IN_ANNOTATION = Pattern.compile("\\$\\{bundle:([^}]+)}");

    /// How keys begin: "kit", "people"…
    private static final Set<String> STARTS = Sentences.FRENCH.byKey().keySet().stream().filter(key -> key.contains("."))
            .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

    /// Keys that the program joins from two parts: what stands first in the code, and all that may follow.
    private static final Map<String, Collection<String>> JOINED = Map.of(
            "domain.", List.of(), // words()
            "store.check.", Arrays.stream(CheckReport.Kind.values()).map(kind -> kind.textKey().substring("store.check.".length())).toList(),
            "store.keys.", List.of("passphrase.missing", "passphrase.damaged", "recovery.missing", "recovery.damaged"),
            "cv.born.", Arrays.stream(ActivityKind.values()).map(Enum::name).toList(),
            "domain.field.", Codecs.all().stream().flatMap(codec -> codec.fieldNames().stream().map(field -> codec.type() + "." + field)).toList(),
            "domain.record.", Stream.concat(Stream.of("unknown"), Codecs.all().stream().map(RecordCodec::type))
                    .flatMap(type -> Stream.of(type, type + ".one", type + ".many")).toList(),
            "cli.today.kind.", List.of("session", "attendance", "task", "silent", "ending", "placement", "assessment", "feedback", "follow-up",
                    "consent", "document", "delegation"),
            "review.against.", List.of("BEFORE", "NOTHING", "OTHER"),
            "review.keep.", List.of("NEWEST", "OURS", "THEIRS"),
            "cli.people.column.", List.of("id", "name", "age", "programme", "month", "experiences", "skills", "soft-skills"));

    /// Asked for by picocli itself, for what every command has.
    private static final Set<String> PICOCLI = Set.of("help", "version");

    @Test
    void everyKeyAskedForHasASentence() {
        var lacking = asked();
        lacking.removeAll(Sentences.FRENCH.byKey().keySet());

        assertEquals(Set.of(), lacking, "asked for by the program, without a sentence");
    }

    @Test
    void everySentenceIsAskedFor() {
        var idle = new TreeSet<>(Sentences.FRENCH.byKey().keySet());
        idle.removeAll(asked());

        assertEquals(Set.of(), idle, "sentences that the program never asks for");
    }

    @Test
    void everyKeyThatIsJoinedIsKnownHere() {
        var unknown = Source.literals().stream().filter(it -> it.joined() && isKeyStart(it.value())).filter(it -> !JOINED.containsKey(it.value()))
                .map(it -> it.place() + ": \"" + it.value() + "\" + …").toList();

        assertEquals(List.of(), unknown, "add it to JOINED with all that may follow");
    }

    @Test
    void aSentenceTakesWhatItIsGiven() {
        var wrong = new ArrayList<String>();
        for (var it : Source.literals()) {
            String sentence = Sentences.FRENCH.byKey().get(it.value());
            if (sentence != null && Set.of("get", "say").contains(it.callee()) && it.more() >= 0
                    && it.more() != Sentences.placeholders(sentence).size()) {
                wrong.add(it.place() + " gives " + it.more() + " to " + it.value() + "=" + sentence);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aCountHasBothItsForms() {
        var lonely = Stream.of(Sentences.FRENCH, Sentences.ENGLISH).flatMap(language -> language.byKey().keySet().stream()
                .filter(key -> key.endsWith(".one") && !language.byKey().containsKey(key.replaceAll("one$", "many"))
                        || key.endsWith(".many") && !language.byKey().containsKey(key.replaceAll("many$", "one")))).toList();

        assertEquals(List.of(), lonely);
    }

    @Test
    void theProgramReadsEveryRoom() {
        var texts = Texts.in(Locale.FRENCH);
        var rooms = Sentences.rooms();

        assertTrue(Sentences.FRENCH.byKey().size() > 300, "the sentences must have been seen");
        Sentences.FRENCH.byKey().keySet().forEach(key -> assertTrue(!texts.get(key).isEmpty(), () -> key + " is not read, rooms: " + rooms));
    }

    /// Everything the code asks for, in whichever way.
    private static SortedSet<String> asked() {
        var keys = new TreeSet<>(PICOCLI);
        keys.addAll(words());
        JOINED.forEach((start, rest) -> rest.forEach(end -> keys.add(start + end)));
        for (var literal : Source.literals()) {
            IN_ANNOTATION.matcher(literal.value()).results().forEach(found -> keys.add(found.group(1)));
            if (isKey(literal.value()) && !literal.joined()) {
                keys.addAll(isCounted(literal) ? List.of(literal.value() + ".one", literal.value() + ".many") : List.of(literal.value()));
            }
        }
        return keys;
    }

    private static boolean isCounted(Source.Literal literal) {
        return literal.callee().equals("count") || Sentences.FRENCH.byKey().containsKey(literal.value() + ".many");
    }

    /// `domain.level.AUTONOMOUS` for each constant of the trade, as `Texts.of` asks for it; and of other enumerations that have words.
    private static SortedSet<String> words() {
        var keys = new TreeSet<String>();
        for (var type : House.CLASSES) {
            if (type.isEnum()) {
                String start = "domain." + type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".";
                boolean spoken = type.getPackageName().startsWith(House.DOMAIN.packageName())
                        || Sentences.FRENCH.byKey().keySet().stream().anyMatch(key -> key.startsWith(start));
                if (spoken) {
                    type.getFields().stream().filter(field -> field.getRawType().equals(type)).forEach(field -> keys.add(start + field.getName()));
                }
            }
        }
        return keys;
    }

    private static boolean isKey(String literal) {
        var known = Sentences.FRENCH.byKey();
        return known.containsKey(literal) || known.containsKey(literal + ".many")
                || KEY.matcher(literal).matches() && !FILE.matcher(literal).matches() && isKeyStart(literal);
    }

    /// Whether it begins as some key does.
    private static boolean isKeyStart(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0 && STARTS.contains(literal.substring(0, dot));
    }
}
