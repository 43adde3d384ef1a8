package org.focale.base;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the program in one language. Every sentence a user reads comes from here.
///
/// Sentences are `org/focale/texts/ROOM.properties` (French) and `ROOM_en.properties`; `{0}` is the first argument.
/// Apostrophes are ordinary characters: this is not `MessageFormat`. French sentences are written with ordinary spaces; here those that
/// stand before `:` or inside `« »` become spaces at which no line breaks.
public final class Texts {

    /// The words of a CV: on their own, because they are in its language and not in the window's.
    private static final String CV = "document-cv";

    /// The rooms that have words, and each family of screens. One file each, so that a room's words are found beside its name.
    private static final Set<String> ROOMS = Set.of(
            "domain", "seal", "store", "exchange", "document", CV, "cv-files", "app", "cli", "activity", "agenda", "badge", "directory", "documents",
            "erasure", "import",
            "letter", "lists", "pathway", "placement", "review", "timeline", "today", "transfer",
            "desktop", "desktop-cv", "desktop-exchange", "desktop-fields", "desktop-opening", "desktop-people", "desktop-person",
            "desktop-settings", "desktop-tour");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern BREAKABLE = Pattern.compile(" (?=[:;!?%»])|(?<=«) ");

    private final Locale locale;
    private final Map<String, String> sentences;

    private Texts(Locale locale, Map<String, String> sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /// French for every language that the window does not speak.
    public static Texts in(Locale locale) {
        return of(ofWindow(locale), ROOMS);
    }

    /// The words of a CV alone, which speaks German too; French for every other language.
    public static Texts ofCv(Locale locale) {
        return of(locale.getLanguage().equals("de") ? Locale.GERMANY : ofWindow(locale), Set.of(CV));
    }

    private static Texts of(Locale locale, Set<String> rooms) {
        var sentences = new LinkedHashMap<String, String>();
        for (String room : rooms) {
            var bundle = ResourceBundle.getBundle("org/focale/texts/" + room, locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
        if (locale.equals(Locale.FRANCE)) {
            sentences.replaceAll((_, sentence) -> BREAKABLE.matcher(sentence).replaceAll("\u00a0"));
        }
        return new Texts(locale, Map.copyOf(sentences));
    }

    private static Locale ofWindow(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
    }

    /// For dates and numbers beside these sentences.
    public Locale locale() {
        return locale;
    }

    /// The sentence of `key`, its `{0}`, `{1}`… filled.
    ///
    /// @throws IllegalArgumentException when no sentence has this key: a bug, found by the test of texts
    public String get(String key, Object... args) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        // In one pass: a `{1}` that someone typed is a word like any other.
        return PLACE.matcher(sentence).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < args.length ? String.valueOf(args[number]) : found.group());
        });
    }

    /// The sentence for a number: `key.one` or `key.many`, whose `{0}` is the number. French says "0 personne".
    public String count(String key, long number, Object... more) {
        boolean one = locale.equals(Locale.FRANCE) ? Math.abs(number) < 2 : number == 1;
        var args = new Object[more.length + 1];
        args[0] = String.format(locale, "%,d", number);
        System.arraycopy(more, 0, args, 1, more.length);
        return get(key + (one ? ".one" : ".many"), args);
    }

    /// The word for a constant: `domain.type.CONSTANT`, for example `domain.level.ON_ONES_OWN`.
    public String of(Enum<?> constant) {
        return get("domain." + kebab(constant.getDeclaringClass().getSimpleName()) + "." + constant.name());
    }

    /// The sentence of a refusal.
    public String get(Refused refused) {
        return get(refused.key(), refused.args().stream().map(arg -> arg instanceof Enum<?> word ? of(word) : arg).toArray());
    }

    /// `ActivityKind` is written `activity-kind`.
    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
