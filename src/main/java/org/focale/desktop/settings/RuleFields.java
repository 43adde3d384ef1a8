package org.focale.desktop.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.programme.Predicate;
import org.focale.domain.programme.Rule;
import org.jspecify.annotations.Nullable;

/// Who counts: one of the closed predicates, and below it the parameters that it asks for.
final class RuleFields extends VBox {

    private static final int LARGEST = 100_000;
    private static final Set<Predicate> WITH_LEAST = EnumSet.of(Predicate.MONTHS_IN_GROUP, Predicate.ACTIVITIES, Predicate.EXPERIENCES,
            Predicate.VALIDATED_SKILLS, Predicate.AGED, Predicate.FAR_FROM_WORK, Predicate.HOURS_ATTENDED, Predicate.POSITIVE_AT_FOLLOW_UP);
    private static final Set<Predicate> WITH_WORDS = EnumSet.of(Predicate.LIVES_IN, Predicate.TAGGED, Predicate.HOURS_ATTENDED, Predicate.OFFERED);

    private final Texts texts;
    private final Field<@Nullable Predicate> predicate;
    private final Field<@Nullable Integer> least;
    private final Field<@Nullable Integer> most;
    private final Field<List<String>> words;
    private final Toggles<String> branches;
    private final Toggles<ExitCategory> exits;
    private final Toggles<ActivityKind> activities;

    /// @param id    of its parts: `target-who`
    /// @param label what is asked: who counts, or among whom
    /// @param known branches of the programme
    RuleFields(String id, String label, Rule now, List<String> known, Fields fields, Texts texts) {
        this.texts = texts;
        predicate = fields.choice(id, label, Arrays.stream(Predicate.values()).filter(each -> each != Predicate.NOT_SAID).toList(), texts::of);
        least = fields.number(id + "-least", texts.get("fields.rule.number"), 0, LARGEST);
        most = fields.number(id + "-most", texts.get("fields.rule.most"), 0, LARGEST);
        words = fields.list(id + "-words", texts.get("fields.rule.words"), texts.get("fields.rule.words.prompt"));
        branches = new Toggles<>(texts.get("fields.rule.branches"), Stream.concat(known.stream(), inBranch(now).stream()).distinct().toList(),
                branch -> id + "-branch-" + branch, branch -> branch, inBranch(now));
        exits = new Toggles<>(texts.get("fields.exit.kinds"),
                Arrays.stream(ExitCategory.values()).filter(each -> each != ExitCategory.NOT_SAID).toList(), each -> id + "-" + code(each), texts::of,
                now.exits());
        activities = new Toggles<>(texts.get("fields.rule.activities"), List.of(ActivityKind.values()), each -> id + "-" + code(each), texts::of,
                now.activities());
        predicate.value().set(now.predicate() == Predicate.NOT_SAID ? null : now.predicate());
        least.value().set(now.least());
        most.value().set(now.most());
        words.value().set(now.predicate() == Predicate.IN_BRANCH ? List.of() : now.words());
        getStyleClass().add("form");
        predicate.value().subscribe(this::ask);
        ask();
    }

    private static List<String> inBranch(Rule rule) {
        return rule.predicate() == Predicate.IN_BRANCH ? rule.words() : List.of();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Predicate chosen() {
        return Objects.requireNonNullElse(predicate.value().get(), Predicate.NOT_SAID);
    }

    /// Shows what this predicate is told by, and nothing else.
    private void ask() {
        Predicate now = chosen();
        var rows = new ArrayList<Node>(List.of(predicate));
        if (now == Predicate.AGED) {
            rows.add(new Equal(least, most));
        } else if (WITH_LEAST.contains(now)) {
            rows.add(least);
        }
        switch (now) {
            case EXIT_OF_KIND -> rows.add(exits);
            case ACTIVITIES -> rows.add(activities);
            case IN_BRANCH -> rows.add(branches);
            default -> { }
        }
        if (WITH_WORDS.contains(now)) {
            rows.add(words);
        }
        least.hint(hint(now));
        words.hint(now == Predicate.LIVES_IN ? texts.get("fields.rule.words.places") : "");
        getChildren().setAll(rows);
    }

    private String hint(Predicate now) {
        return switch (now) {
            case MONTHS_IN_GROUP, FAR_FROM_WORK -> texts.get("fields.rule.months");
            case POSITIVE_AT_FOLLOW_UP -> texts.get("fields.rule.months-after");
            case AGED -> texts.get("fields.rule.years");
            case HOURS_ATTENDED -> texts.get("fields.rule.hours");
            default -> "";
        };
    }

    /// Empty when something has to be put right first.
    Optional<Rule> rule() {
        Predicate now = chosen();
        boolean good = predicate.isGood() & least.isGood() & most.isGood() & words.isGood();
        @Nullable Integer from = WITH_LEAST.contains(now) ? least.value().get() : null;
        @Nullable Integer to = now == Predicate.AGED ? most.value().get() : null;
        if (good && from != null && to != null && from > to) {
            most.wrong(texts.get("fields.length.backwards"));
            return Optional.empty();
        }
        return !good ? Optional.empty() : Optional.of(new Rule(now, from, to,
                now == Predicate.EXIT_OF_KIND ? exits.chosen() : List.of(),
                now == Predicate.ACTIVITIES ? activities.chosen() : List.of(),
                now == Predicate.IN_BRANCH ? branches.chosen() : WITH_WORDS.contains(now) ? words.value().get() : List.of()));
    }
}
