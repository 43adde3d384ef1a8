package org.focale.app.placement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.reference.ReferenceFiles;
import org.focale.app.workspace.Session;
import org.focale.base.PartialDate;
import org.focale.base.Progress;
import org.focale.domain.Coded;
import org.focale.domain.Period;
import org.focale.domain.RecordId;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Enrolment;
import org.focale.domain.activity.EnrolmentState;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.SessionState;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.ExperienceId;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.store.ChangeKind;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// From doing to the CV (domain.md): what somebody did proposes its lines, to accept, to reword or to leave. A line that was left is kept as
/// declined, so that it is not proposed again.
public final class ProposeLines {

    private final Session session;
    private final Saves saves;

    public ProposeLines(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// Experiences first, then skills, then soft skills; each the latest first.
    public List<ProposedLine> of(PersonId person) {
        String body = session.organisationName();
        LocalDate today = session.today();
        return session.read(reading -> {
            var all = new ArrayList<ProposedLine>();
            all.addAll(lived(reading, person, today));
            all.addAll(validated(reading, person, body, today));
            all.addAll(observed(reading, person));
            return List.copyOf(all);
        });
    }

    private static List<ProposedLine.Lived> lived(Reading reading, PersonId person, LocalDate today) {
        var born = reading.inFile(Experience.class, person).stream().map(Experience::bornOf).filter(Objects::nonNull).collect(Collectors.toSet());
        return ReadPlacement.whole(reading, person).stream()
                .filter(each -> each.wasLivedBy(today) && !each.placement().kind().isTaught() && !born.contains(each.placement().id()))
                .sorted(Comparator.comparing((WholePlacement each) -> each.placement().start(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(each -> new ProposedLine.Lived(experience(each, reading), each.placement())).toList();
    }

    /// The same id on every computer: proposed twice, it is one line in two versions.
    private static Experience experience(WholePlacement whole, Reading reading) {
        var placement = whole.placement();
        String city = placement.host() == null ? "" : reading.find(Organisation.class, placement.host()).map(Organisation::city).orElse("");
        return new Experience(new ExperienceId(RecordId.named(placement.id())), placement.person(), placement.id(),
                placement.job().isEmpty() ? placement.title() : placement.job().label(), placement.hostName(),
                placement.place().isBlank() ? city : placement.place(), period(placement.start(), whole.lastDay()), placement.tasks(),
                LineState.PROPOSED, placement.job());
    }

    /// A CV tells months.
    private static @Nullable Period period(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null ? null : new Period(PartialDate.of(YearMonth.from(start)), end == null ? null : PartialDate.of(YearMonth.from(end)));
    }

    /// Skills alone: a soft skill is seen in a dated situation, never earned by being there.
    private static List<ProposedLine.Validated> validated(Reading reading, PersonId person, String body, LocalDate today) {
        var enrolled = reading.inFile(Enrolment.class, person).stream().filter(each -> each.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::activity).filter(Objects::nonNull).collect(Collectors.toSet());
        if (enrolled.isEmpty()) {
            return List.of();
        }
        Map<ActivitySessionId, Attendance> there = reading.inFile(Attendance.class, person).stream().filter(each -> each.state().isThere())
                .filter(each -> each.session() != null).collect(Collectors.toMap(each -> Objects.requireNonNull(each.session()), Function.identity(),
                        (one, _) -> one));
        Map<ActivityId, List<ActivitySession>> sessions = new HashMap<>();
        reading.all(ActivitySession.class).stream().filter(each -> each.state() != SessionState.CANCELLED && each.activity() != null)
                .forEach(each -> sessions.computeIfAbsent(Objects.requireNonNull(each.activity()), _ -> new ArrayList<>()).add(each));
        var already = reading.inFile(SkillValidation.class, person);
        var lines = new ArrayList<ProposedLine.Validated>();
        for (ActivityId id : enrolled) {
            reading.find(Activity.class, id).ifPresent(activity -> {
                var held = sessions.getOrDefault(id, List.of());
                var attended = held.stream().filter(each -> there.containsKey(each.id())).toList();
                if (isOver(activity, held, today) && !attended.isEmpty()) {
                    activity.skills().stream().filter(skill -> !skill.framework().equals(ReferenceFiles.SOFT_SKILLS))
                            .filter(skill -> already.stream().noneMatch(each -> id.equals(each.bornOf()) && each.skill().key().equals(skill.key())))
                            .forEach(skill -> lines.add(new ProposedLine.Validated(validation(person, activity, skill, body, lastDay(attended)),
                                    activity, minutes(attended, there))));
                }
            });
        }
        lines.sort(Comparator.comparing((ProposedLine.Validated each) -> each.validation().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed().thenComparing(each -> each.validation().skill().label()));
        return lines;
    }

    private static boolean isOver(Activity activity, List<ActivitySession> sessions, LocalDate today) {
        return activity.closed() != null && !activity.closed().isAfter(today)
                || sessions.stream().allMatch(each -> each.date() != null && each.date().isBefore(today));
    }

    private static @Nullable LocalDate lastDay(List<ActivitySession> attended) {
        return attended.stream().map(ActivitySession::date).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private static int minutes(List<ActivitySession> attended, Map<ActivitySessionId, Attendance> there) {
        return attended.stream().mapToInt(each -> Objects.requireNonNull(there.get(each.id()))
                .minutesOf(each.hours() == null ? 0 : each.hours().minutes())).sum();
    }

    /// Without a certificate: none was seen.
    private static SkillValidation validation(PersonId person, Activity activity, Coded skill, String body, @Nullable LocalDate day) {
        var id = new SkillValidationId(UUID.nameUUIDFromBytes((RecordId.named(person, activity.id()) + " " + skill.key())
                .getBytes(StandardCharsets.UTF_8)));
        return new SkillValidation(id, person, skill, body, day, "", LineState.PROPOSED, activity.id());
    }

    private static List<ProposedLine.Observed> observed(Reading reading, PersonId person) {
        var bySkill = new LinkedHashMap<String, List<Diagnosis>>();
        reading.inFile(Diagnosis.class, person).stream()
                .filter(each -> each.state() == LineState.PROPOSED && each.level() != Level.NOT_OBSERVED && each.isGrounded())
                .sorted(Comparator.comparing((Diagnosis each) -> Objects.requireNonNull(each.date())).reversed())
                .forEach(each -> bySkill.computeIfAbsent(each.skill().key(), _ -> new ArrayList<>()).add(each));
        return bySkill.values().stream().map(each -> new ProposedLine.Observed(List.copyOf(each))).toList();
    }

    /// The person agrees to it as it stands.
    public void accept(ProposedLine line) {
        answer(line, LineState.AGREED);
    }

    /// The person agrees to it in other words.
    ///
    /// @param title what they were, or the skill; a soft skill keeps its name
    /// @param words what they did there, or what was seen
    public void accept(ProposedLine line, String title, String words) {
        answer(switch (line) {
            case ProposedLine.Lived(var it, var placement) -> new ProposedLine.Lived(new Experience(it.id(), it.person(), it.bornOf(), title.strip(),
                    it.organisation(), it.place(), it.period(), words.strip(), it.state(), it.job()), placement);
            case ProposedLine.Validated(var it, var activity, int minutes) -> new ProposedLine.Validated(new SkillValidation(it.id(), it.person(),
                    title.strip().equals(it.skill().label()) ? it.skill() : new Coded(it.skill().framework(), it.skill().code(),
                            it.skill().official(), it.skill().version(), title.strip()),
                    it.body(), it.date(), it.certificate(), it.state(), it.bornOf()), activity, minutes);
            case ProposedLine.Observed observed -> observed;
        }, LineState.AGREED, line instanceof ProposedLine.Observed ? Optional.of(words.strip()) : Optional.empty());
    }

    /// The person leaves it. It is not proposed again.
    public void leave(ProposedLine line) {
        answer(line, LineState.DECLINED);
    }

    private void answer(ProposedLine line, LineState answer) {
        answer(line, answer, Optional.empty());
    }

    private void answer(ProposedLine line, LineState answer, Optional<String> fact) {
        switch (line) {
            case ProposedLine.Lived(var it, _) -> saves.createAll(List.of(new Experience(it.id(), it.person(), it.bornOf(), it.role(),
                    it.organisation(), it.place(), it.period(), it.tasks(), answer, it.job())), ChangeKind.SAVE, Progress.NONE);
            case ProposedLine.Validated(var it, _, _) -> saves.createAll(List.of(new SkillValidation(it.id(), it.person(), it.skill(), it.body(),
                    it.date(), it.certificate(), answer, it.bornOf())), ChangeKind.SAVE, Progress.NONE);
            case ProposedLine.Observed(var diagnoses) -> {
                var batch = new Batch();
                diagnoses.forEach(each -> batch.change(each, each.answered(answer,
                        each.equals(diagnoses.getFirst()) ? fact.orElse(each.fact()) : each.fact())));
                saves.saveAll(batch);
            }
        }
    }
}
