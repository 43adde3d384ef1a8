package org.focale.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.base.Folded;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// The rules of immersions (PMSMP), as service-public F14102 and the official on-line service tell them (field-facts.md §4.1, 4.3). They warn
/// and explain; nothing is ever refused for them.
///
/// "One month from date to date" is computed as civil delays are (code de procédure civile, art. 641): it ends on the day of the next month that
/// bears the same number, and where there is none on the last day of that month. From 31 January: 28 February, or 29 in a leap year.
public final class ImmersionRules {

    public static final int MOST_AGREEMENTS = 2;
    public static final int MOST_DAYS_WITH_HOST = 60;
    public static final int MOST_DAYS_THERE = 30;
    public static final int MOST_HOURS_A_WEEK = 48;
    public static final int LEAST_AGE = 16;
    public static final int FULL_AGE = 18;
    private static final int MONTHS_WITH_HOST = 12;
    private static final int MINUTES = 60;

    private final Person person;
    private final WholePlacement it;
    /// Of the same person with the same host, this one too, in the order of their beginning.
    private final List<WholePlacement> withHost;
    private final List<Finding> findings = new ArrayList<>();

    private ImmersionRules(Person person, WholePlacement it, List<WholePlacement> all) {
        this.person = person;
        this.it = it;
        this.withHost = all.stream().filter(each -> each.placement().kind() == ActivityKind.IMMERSION && each.placement().start() != null)
                .filter(each -> isSameHost(each.placement(), it.placement()))
                .sorted(Comparator.comparing((WholePlacement each) -> start(each)).thenComparing(each -> each.placement().id().value())).toList();
    }

    /// What the rules say of one placement; nothing of what is no immersion.
    ///
    /// @param all every placement of the person, this one too
    public static List<Finding> of(Person person, WholePlacement it, List<WholePlacement> all) {
        return it.placement().kind() == ActivityKind.IMMERSION ? new ImmersionRules(person, it, all).all() : List.of();
    }

    /// The last day that an immersion which begins on that one may last.
    public static LocalDate latestEnd(LocalDate start) {
        return start.plusMonths(1);
    }

    private List<Finding> all() {
        @Nullable LocalDate start = it.placement().start();
        if (start != null) {
            length(start);
            times(start);
        }
        daysWithHost();
        presence();
        renewal();
        purpose(start);
        week();
        age(start);
        if (it.agreement().prescriber().isBlank()) {
            wrong(ImmersionRule.PRESCRIBER, RuleSource.PUBLIC_PAGE, "placement.rule.prescriber");
        }
        return List.copyOf(findings);
    }

    private void length(LocalDate start) {
        LocalDate latest = latestEnd(start);
        @Nullable LocalDate end = it.placement().end();
        if (end != null && end.isAfter(latest)) {
            wrong(ImmersionRule.LATEST_END, RuleSource.PUBLIC_PAGE_AND_CIVIL_DELAYS, "placement.rule.latest-end.after", latest, end);
        } else {
            right(ImmersionRule.LATEST_END, RuleSource.PUBLIC_PAGE_AND_CIVIL_DELAYS, "placement.rule.latest-end", latest);
        }
    }

    /// A renewal prolongs an agreement and is none of its own; its days count.
    private void times(LocalDate start) {
        if (renews() || isWithoutHost(it.placement())) {
            return;
        }
        LocalDate since = start.minusMonths(MONTHS_WITH_HOST);
        int number = 0;
        for (WholePlacement each : withHost) {
            if (each.agreement().renews() == null && start(each).isAfter(since)) {
                number++;
            }
            if (isIt(each)) {
                break;
            }
        }
        if (number <= 1) {
            right(ImmersionRule.TIMES, RuleSource.PUBLIC_PAGE, "placement.rule.times.first");
        } else if (number <= MOST_AGREEMENTS) {
            right(ImmersionRule.TIMES, RuleSource.PUBLIC_PAGE, "placement.rule.times", number);
        } else {
            wrong(ImmersionRule.TIMES, RuleSource.PUBLIC_PAGE, "placement.rule.times.too-many", number, MOST_AGREEMENTS);
        }
    }

    /// In the twelve months that end with this one.
    private void daysWithHost() {
        @Nullable LocalDate last = days(it).stream().max(Comparator.naturalOrder()).orElse(null);
        if (last == null || isWithoutHost(it.placement())) {
            return;
        }
        LocalDate since = last.minusMonths(MONTHS_WITH_HOST);
        long days = withHost.stream().flatMap(each -> days(each).stream()).filter(day -> day.isAfter(since) && !day.isAfter(last))
                .distinct().count();
        boolean wrong = days > MOST_DAYS_WITH_HOST;
        counted(ImmersionRule.DAYS, wrong, RuleSource.PUBLIC_PAGE, days, wrong ? "placement.rule.days.too-many" : "placement.rule.days",
                MOST_DAYS_WITH_HOST);
    }

    /// Days of presence where they are known day by day, else every day between the dates.
    private static Set<LocalDate> days(WholePlacement whole) {
        var placement = whole.placement();
        @Nullable LocalDate last = whole.lastDay();
        if (whole.assessment().ending() == Ending.NO_SHOW) {
            return Set.of();
        }
        if (!placement.days().isEmpty()) {
            return placement.days().stream().filter(each -> each.minutes() > 0).map(DayHours::day)
                    .filter(day -> whole.assessment().lastDay() == null || last == null || !day.isAfter(last)).collect(Collectors.toSet());
        }
        @Nullable LocalDate start = placement.start();
        return start == null || last == null || last.isBefore(start) ? Set.of() : start.datesUntil(last.plusDays(1)).collect(Collectors.toSet());
    }

    private void presence() {
        if (!it.placement().days().isEmpty()) {
            int days = days(it).size();
            boolean wrong = days > MOST_DAYS_THERE;
            counted(ImmersionRule.PRESENCE, wrong, RuleSource.ONLINE_SERVICE, days,
                    wrong ? "placement.rule.presence.too-many" : "placement.rule.presence", MOST_DAYS_THERE);
        }
    }

    private void renewal() {
        @Nullable WholePlacement before = renewed().orElse(null);
        if (before == null) {
            return;
        }
        boolean again = before.agreement().renews() != null || withHost.stream()
                .filter(each -> before.placement().id().equals(each.agreement().renews())).anyMatch(each -> isBefore(each, it));
        if (again) {
            wrong(ImmersionRule.RENEWAL, RuleSource.PUBLIC_PAGE, "placement.rule.renewal.again");
        } else if (before.agreement().purpose() != it.agreement().purpose()) {
            wrong(ImmersionRule.RENEWAL, RuleSource.PUBLIC_PAGE, "placement.rule.renewal.purpose", before.agreement().purpose());
        } else if (it.agreement().renewalReason().isBlank()) {
            wrong(ImmersionRule.RENEWAL, RuleSource.PUBLIC_PAGE, "placement.rule.renewal.reason");
        } else {
            right(ImmersionRule.RENEWAL, RuleSource.PUBLIC_PAGE, "placement.rule.renewal");
        }
    }

    /// One of three; and another one for a second agreement with the same host that is no renewal.
    private void purpose(@Nullable LocalDate start) {
        var purpose = it.agreement().purpose();
        if (purpose == Purpose.NOT_SAID) {
            wrong(ImmersionRule.PURPOSE, RuleSource.PUBLIC_PAGE, "placement.rule.purpose");
            return;
        }
        if (start == null || renews() || isWithoutHost(it.placement())) {
            return;
        }
        withHost.stream().filter(each -> isBefore(each, it) && each.agreement().renews() == null && each.agreement().purpose() == purpose)
                .filter(each -> start(each).isAfter(start.minusMonths(MONTHS_WITH_HOST))).findFirst()
                .ifPresent(each -> wrong(ImmersionRule.PURPOSE, RuleSource.PUBLIC_PAGE, "placement.rule.purpose.same", start(each)));
    }

    /// Weeks from Monday to Sunday.
    private void week() {
        var weeks = it.placement().days().stream().collect(Collectors.groupingBy(
                each -> each.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Collectors.summingInt(DayHours::minutes)));
        int most = weeks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return;
        }
        String hours = most % MINUTES == 0 ? "%d h".formatted(most / MINUTES) : "%d h %02d".formatted(most / MINUTES, most % MINUTES);
        if (most > MOST_HOURS_A_WEEK * MINUTES) {
            var monday = weeks.entrySet().stream().filter(each -> each.getValue() == most).findFirst().orElseThrow().getKey();
            wrong(ImmersionRule.WEEK, RuleSource.ONLINE_SERVICE, "placement.rule.week.too-many", hours, MOST_HOURS_A_WEEK, monday);
        } else {
            right(ImmersionRule.WEEK, RuleSource.ONLINE_SERVICE, "placement.rule.week", hours, MOST_HOURS_A_WEEK);
        }
    }

    /// As old as on the first day.
    private void age(@Nullable LocalDate start) {
        @Nullable Integer age = start == null ? null : person.ageOn(start);
        if (age == null) {
            return;
        }
        if (age < LEAST_AGE) {
            wrong(ImmersionRule.AGE, RuleSource.ONLINE_SERVICE, "placement.rule.age", age, LEAST_AGE);
        }
        if (age < FULL_AGE && it.agreement().guardian().isBlank()) {
            wrong(ImmersionRule.GUARDIAN, RuleSource.ONLINE_SERVICE, "placement.rule.guardian", age);
        } else if (age < FULL_AGE) {
            right(ImmersionRule.GUARDIAN, RuleSource.ONLINE_SERVICE, "placement.rule.guardian.named", age, it.agreement().guardian());
        }
    }

    private boolean renews() {
        return it.agreement().renews() != null;
    }

    private Optional<WholePlacement> renewed() {
        return withHost.stream().filter(each -> each.placement().id().equals(it.agreement().renews()) && !isIt(each)).findFirst();
    }

    private boolean isBefore(WholePlacement each, WholePlacement other) {
        return withHost.indexOf(each) >= 0 && withHost.indexOf(each) < withHost.indexOf(other);
    }

    private boolean isIt(WholePlacement each) {
        return each.placement().id().equals(it.placement().id());
    }

    private static LocalDate start(WholePlacement each) {
        return Objects.requireNonNull(each.placement().start());
    }

    private static boolean isWithoutHost(Placement placement) {
        return placement.host() == null && placement.hostName().isBlank();
    }

    /// The same entry of the directory; where one of them is in words only, the same name.
    private static boolean isSameHost(Placement one, Placement other) {
        return one.host() != null && other.host() != null ? one.host().equals(other.host())
                : !one.hostName().isBlank() && Folded.of(one.hostName()).equals(Folded.of(other.hostName())) || one.id().equals(other.id());
    }

    private void right(ImmersionRule rule, RuleSource source, String key, Object... args) {
        findings.add(new Finding(rule, false, source, 0, key, List.of(args)));
    }

    private void wrong(ImmersionRule rule, RuleSource source, String key, Object... args) {
        findings.add(new Finding(rule, true, source, 0, key, List.of(args)));
    }

    private void counted(ImmersionRule rule, boolean wrong, RuleSource source, long amount, String key, Object... more) {
        findings.add(new Finding(rule, wrong, source, amount, key, List.of(more)));
    }
}
