package org.focale.app.pathway;

import java.time.LocalDate;
import java.util.List;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.domain.Answer;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.FollowUpId;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.programme.Programme;
import org.focale.store.Reading;
import org.jspecify.annotations.Nullable;

/// Changes a pathway; one that is left has its follow-ups planned in the same change, from the dates of its programme.
public final class LeavePathway {

    private final Session session;
    private final Saves saves;

    public LeavePathway(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// What was planned and not made yet follows the exit: to another day, or away with it.
    ///
    /// @throws org.focale.base.Refused when the pathway says something that cannot be
    public boolean change(Pathway seen, Pathway left) {
        var batch = new Batch();
        batch.change(seen, left);
        LocalDate before = day(seen.exit());
        LocalDate after = day(left.exit());
        if (after == null ? before != null : !after.equals(before)) {
            session.read(reading -> {
                plan(batch, left, before, after, made(reading, left), months(reading, left));
                return batch;
            });
        }
        return saves.saveAll(batch);
    }

    /// Plans what the programme foresees for a pathway that was left before it said so.
    public void plan(Pathway pathway) {
        var batch = new Batch();
        session.read(reading -> {
            plan(batch, pathway, null, day(pathway.exit()), made(reading, pathway), months(reading, pathway));
            return batch;
        });
        saves.saveAll(batch);
    }

    /// One more, at so many months after the exit; nothing where it is there.
    public void add(Pathway pathway, int months) {
        if (session.read(reading -> made(reading, pathway)).stream().anyMatch(each -> Integer.valueOf(months).equals(each.months()))) {
            return;
        }
        LocalDate exit = day(pathway.exit());
        saves.create(followUp(pathway, months, exit == null ? session.today().plusMonths(months) : exit.plusMonths(months)));
    }

    private void plan(Batch batch, Pathway pathway, @Nullable LocalDate before, @Nullable LocalDate exit, List<FollowUp> there,
            List<Integer> months) {
        for (FollowUp each : there) {
            Integer month = each.months();
            if (month == null || before == null || each.done() != null || !before.plusMonths(month).equals(each.due())) {
                continue;
            }
            if (exit == null) {
                batch.delete(each);
            } else {
                batch.change(each, each.dueOn(exit.plusMonths(month)));
            }
        }
        if (exit != null) {
            months.stream().filter(month -> there.stream().noneMatch(each -> month.equals(each.months())))
                    .forEach(month -> batch.create(followUp(pathway, month, exit.plusMonths(month))));
        }
    }

    private FollowUp followUp(Pathway pathway, int months, LocalDate due) {
        return new FollowUp(new FollowUpId(session.ids().next()), pathway.person(), pathway.id(), months, due, null, Answer.NOT_SAID, "",
                ExitCategory.NOT_SAID);
    }

    private static List<FollowUp> made(Reading reading, Pathway pathway) {
        return reading.inFile(FollowUp.class, pathway.person()).stream().filter(each -> pathway.id().equals(each.pathway())).toList();
    }

    private static List<Integer> months(Reading reading, Pathway pathway) {
        return reading.all(Programme.class).stream().filter(programme -> programme.key().equals(pathway.programme())).findFirst()
                .map(Programme::followUpMonths).orElse(List.of());
    }

    private static @Nullable LocalDate day(@Nullable Exit exit) {
        return exit == null ? null : exit.date();
    }
}
