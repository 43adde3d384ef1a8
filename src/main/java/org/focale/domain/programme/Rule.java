package org.focale.domain.programme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.pathway.ExitCategory;
import org.jspecify.annotations.Nullable;

/// A [Predicate] with its parameters; each uses those that its words name, the others are empty.
///
/// @param least a number of things, hours, months or years
/// @param most  a number of years
public record Rule(
        Predicate predicate,
        @Nullable Integer least,
        @Nullable Integer most,
        List<ExitCategory> exits,
        List<ActivityKind> activities,
        List<String> words) {

    public static final Rule NOT_SAID = of(Predicate.NOT_SAID);

    /// One that needs no parameter.
    public static Rule of(Predicate predicate) {
        return new Rule(predicate, null, null, List.of(), List.of(), List.of());
    }

    /// At least so many.
    public static Rule of(Predicate predicate, int least) {
        return new Rule(predicate, least, null, List.of(), List.of(), List.of());
    }

    /// Whether nobody said yet what it counts by.
    public boolean isOpen() {
        return switch (predicate) {
            case NOT_SAID -> true;
            case EXIT_OF_KIND -> exits.isEmpty();
            case ACTIVITIES -> activities.isEmpty();
            case IN_BRANCH, LIVES_IN, TAGGED -> words.isEmpty();
            case AGED -> least == null && most == null;
            case FAR_FROM_WORK, POSITIVE_AT_FOLLOW_UP -> least == null;
            case ENTERED, LEFT, POSITIVE_EXIT, MONTHS_IN_GROUP, EXPERIENCES, VALIDATED_SKILLS, WOMAN, DISABLED_WORKER, HOURS_ATTENDED, OFFERED,
                    NEVER_RECORDED -> false;
        };
    }

    /// "Voie suivie : Emploi"; empty when nothing is said.
    public String inWords(Texts texts) {
        if (predicate == Predicate.NOT_SAID) {
            return "";
        }
        String details = Stream.of(numbers(texts), joined(exits.stream().map(texts::of)), joined(activities.stream().map(texts::of)),
                joined(words.stream())).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        return details.isEmpty() ? texts.of(predicate) : texts.get("domain.rule.with", texts.of(predicate), details);
    }

    private String numbers(Texts texts) {
        if (least == null) {
            return most == null ? "" : texts.get("domain.rule.most-years", most);
        }
        return switch (predicate) {
            case MONTHS_IN_GROUP, FAR_FROM_WORK, POSITIVE_AT_FOLLOW_UP -> texts.count("domain.length.months", least);
            case HOURS_ATTENDED -> texts.get("domain.rule.hours", least);
            case AGED -> most == null ? texts.get("domain.rule.least-years", least) : texts.get("domain.rule.years", least, most);
            default -> texts.get("domain.target.at-least", least);
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /// One of these words.
    public static Rule of(Predicate predicate, String... words) {
        return new Rule(predicate, null, null, List.of(), List.of(), List.of(words));
    }
}
