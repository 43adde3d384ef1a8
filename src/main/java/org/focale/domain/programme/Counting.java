package org.focale.domain.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.focale.base.Folded;
import org.focale.domain.Answer;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Situation;
import org.jspecify.annotations.Nullable;

/// Says of a person whether they count for a target of a programme on a day, and why. Counted from the records, never typed.
public final class Counting {

    private final Programme programme;
    private final LocalDate today;

    public Counting(Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    /// Whether the person counts for the target; outside when they are not among those of whom it is counted.
    public Verdict of(Target target, PersonFile file) {
        if (target.subject() != Subject.PEOPLE) {
            return new Verdict(Standing.OUTSIDE, "domain.why.not-people", List.of());
        }
        var among = of(target.among().predicate() == Predicate.NOT_SAID ? Rule.of(Predicate.ENTERED) : target.among(), file);
        return switch (among.standing()) {
            case COUNTED -> of(target.who(), file);
            case NOT_COUNTED, OUTSIDE -> among.as(Standing.OUTSIDE);
            case NOT_KNOWN -> among;
        };
    }

    /// What the target has come to among these people; for targets about people.
    public Figure figure(Target target, Collection<PersonFile> files) {
        long counted = 0;
        long notCounted = 0;
        long notKnown = 0;
        for (PersonFile file : files) {
            switch (of(target, file).standing()) {
                case COUNTED -> counted++;
                case NOT_COUNTED -> notCounted++;
                case NOT_KNOWN -> notKnown++;
                case OUTSIDE -> { }
            }
        }
        return new Figure(counted, notCounted, notKnown);
    }

    /// How many people were reached before entry, for a target that counts them.
    public long reached(Target target, Collection<Reached> counts) {
        return counts.stream()
                .filter(count -> count.programme().equals(programme.key()))
                .filter(count -> target.counter().isEmpty() || count.counter().isEmpty() || same(target.counter(), count.counter()))
                .filter(count -> target.place().isEmpty() || same(target.place(), count.place()))
                .map(Reached::people).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
    }

    /// Whether the rule holds for the person: counted, not counted, or not known.
    public Verdict of(Rule rule, PersonFile file) {
        return switch (rule.predicate()) {
            case NOT_SAID -> Verdict.notKnown("domain.why.open");
            case ENTERED -> entered(file);
            case LEFT -> new CountingExits(today, List.of()).left(stays(file));
            case POSITIVE_EXIT -> new CountingExits(today, programme.positiveExits()).exit(stays(file));
            case EXIT_OF_KIND -> new CountingExits(today, rule.exits().isEmpty() ? List.of() : List.of(new PositiveExit("", rule.exits(), null)))
                    .exit(stays(file));
            case IN_BRANCH -> branch(rule, file);
            case MONTHS_IN_GROUP -> monthsInGroup(rule, file);
            case ACTIVITIES -> activities(rule, file);
            case EXPERIENCES -> enough("domain.why.experiences", gauge(file).experiences(), rule);
            case VALIDATED_SKILLS -> enough("domain.why.validated-skills", gauge(file).skills(), rule);
            case WOMAN -> woman(file);
            case AGED -> aged(rule, file);
            case LIVES_IN -> new CountingPlaces(rule.words()).lives(file.person().address());
            case TAGGED -> tagged(rule, file);
            case FAR_FROM_WORK -> farFromWork(rule, file);
            case DISABLED_WORKER -> Verdict.notKnown("domain.why.later.disabled-worker");
            case HOURS_ATTENDED -> Verdict.notKnown("domain.why.later.hours", least(rule), words(rule));
            case OFFERED -> Verdict.notKnown("domain.why.later.offered", words(rule));
            case POSITIVE_AT_FOLLOW_UP -> followedUp(rule, file);
            case NEVER_RECORDED -> Verdict.notKnown("domain.why.never");
        };
    }

    /// Whether the programme counts this exit as positive, and why.
    public Verdict positive(Exit exit) {
        return programme.positiveExits().isEmpty() ? Verdict.notKnown("domain.why.exit.open")
                : new CountingExits(today, programme.positiveExits()).judge(exit);
    }

    /// Whether the situation found some months after the exit is one that the programme counts as positive.
    public Verdict positive(FollowUp followUp) {
        return new CountingFollowUps(today, programme.positiveExits()).judge(followUp);
    }

    private List<Pathway> stays(PersonFile file) {
        return file.pathways().stream().filter(pathway -> pathway.programme().equals(programme.key())).toList();
    }

    private Optional<LocalDate> entry(PersonFile file) {
        return stays(file).stream().map(Pathway::start).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private Verdict entered(PersonFile file) {
        if (stays(file).isEmpty()) {
            return Verdict.notCounted("domain.why.entered.not");
        }
        return entry(file).map(start -> Verdict.when(!start.isAfter(today), "domain.why.entered", "domain.why.entered.later", start))
                .orElseGet(() -> Verdict.notKnown("domain.why.entered.unknown"));
    }

    private Verdict followedUp(Rule rule, PersonFile file) {
        return rule.least() == null ? Verdict.notKnown("domain.why.follow-up.open")
                : new CountingFollowUps(today, programme.positiveExits()).at(rule.least(), stays(file), file.followUps());
    }

    private Verdict branch(Rule rule, PersonFile file) {
        var taken = stays(file).stream().map(Pathway::branch).filter(branch -> !branch.isBlank()).toList();
        if (taken.isEmpty()) {
            return Verdict.notKnown("domain.why.branch.unknown");
        }
        return taken.stream().filter(branch -> oneOf(rule, branch)).findFirst()
                .map(branch -> Verdict.counted("domain.why.branch", branch))
                .orElseGet(() -> Verdict.notCounted("domain.why.branch.other", taken.getLast(), words(rule)));
    }

    private Verdict monthsInGroup(Rule rule, PersonFile file) {
        var inGroup = stays(file).stream().filter(pathway -> pathway.group() != null && pathway.start() != null).toList();
        if (inGroup.isEmpty()) {
            return Verdict.notCounted("domain.why.group.none");
        }
        return enough("domain.why.group", (int) inGroup.stream().mapToLong(this::months).max().orElse(0), rule);
    }

    private long months(Pathway pathway) {
        var exit = pathway.exit();
        var until = exit != null && exit.date().isBefore(today) ? exit.date() : today;
        return Math.max(0, ChronoUnit.MONTHS.between(Objects.requireNonNull(pathway.start()), until));
    }

    private Verdict activities(Rule rule, PersonFile file) {
        long done = file.placements().stream()
                .filter(placement -> rule.activities().contains(placement.kind()))
                .filter(placement -> placement.start() == null || !placement.start().isAfter(today)).count();
        return enough("domain.why.activities", (int) done, rule);
    }

    private static Verdict woman(PersonFile file) {
        var gender = file.person().gender();
        return gender == Gender.NOT_SAID ? Verdict.notKnown("domain.why.woman.unknown")
                : Verdict.when(gender == Gender.WOMAN, "domain.why.woman", "domain.why.woman", gender);
    }

    private Verdict aged(Rule rule, PersonFile file) {
        if (rule.least() == null && rule.most() == null) {
            return Verdict.notKnown("domain.why.aged.open");
        }
        Integer age = file.person().ageOn(entry(file).orElse(today));
        if (age == null) {
            return Verdict.notKnown("domain.why.aged.unknown");
        }
        boolean within = (rule.least() == null || age >= rule.least()) && (rule.most() == null || age <= rule.most());
        return Verdict.when(within, "domain.why.aged", "domain.why.aged.other", age);
    }

    private static Verdict tagged(Rule rule, PersonFile file) {
        return file.person().tags().stream().filter(tag -> oneOf(rule, tag)).findFirst()
                .map(tag -> Verdict.counted("domain.why.tagged", tag))
                .orElseGet(() -> Verdict.notCounted("domain.why.tagged.not", words(rule)));
    }

    private Verdict farFromWork(Rule rule, PersonFile file) {
        var situation = situationAtEntry(file);
        if (situation == null) {
            return Verdict.notKnown("domain.why.far.unknown");
        } else if (situation.minimumIncome() == Answer.YES) {
            return Verdict.counted("domain.why.far.income");
        }
        Integer months = situation.monthsWithoutWork();
        if (rule.least() == null) {
            return Verdict.notKnown("domain.why.far.open");
        } else if (months != null && months >= rule.least()) {
            return Verdict.counted("domain.why.far.months", months, rule.least());
        } else if (months == null || situation.minimumIncome() == Answer.NOT_SAID) {
            return Verdict.notKnown("domain.why.far.unknown");
        }
        return Verdict.notCounted("domain.why.far.months", months, rule.least());
    }

    /// That of the pathway in this programme; one that names no pathway is taken for it.
    private @Nullable Situation situationAtEntry(PersonFile file) {
        var ids = stays(file).stream().map(Pathway::id).toList();
        return file.situations().stream()
                .filter(situation -> situation.moment() == Situation.Moment.ENTRY)
                .filter(situation -> situation.pathway() == null || ids.contains(situation.pathway()))
                .reduce((earlier, later) -> later.pathway() == null ? earlier : later).orElse(null);
    }

    private static CvGauge gauge(PersonFile file) {
        return CvLines.of(file).gauge();
    }

    private static Verdict enough(String key, int has, Rule rule) {
        return Verdict.when(has >= least(rule), key, key, has, least(rule));
    }

    private static int least(Rule rule) {
        return rule.least() == null ? 1 : rule.least();
    }

    private static String words(Rule rule) {
        return String.join(", ", rule.words());
    }

    private static boolean oneOf(Rule rule, String said) {
        return rule.words().stream().anyMatch(word -> same(word, said));
    }

    private static boolean same(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }
}
