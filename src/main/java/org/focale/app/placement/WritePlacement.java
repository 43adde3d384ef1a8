package org.focale.app.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focale.app.record.Batch;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.domain.Hours;
import org.focale.domain.RecordId;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.AgreementId;
import org.focale.domain.activity.DayHours;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.WeekPattern;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.note.Task;
import org.focale.domain.note.TaskId;
import org.jspecify.annotations.Nullable;

/// What is done with a placement beside writing its fields: its hours, a reminder, a renewal, talking over what was observed.
public final class WritePlacement {

    private final Session session;
    private final Saves saves;

    public WritePlacement(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// Fills the days from the first to the last one with the hours of a usual week, over what stood there.
    ///
    /// @throws PlacementRefused when its first or last day is not known
    public void fill(Placement seen, WeekPattern week) {
        @Nullable LocalDate start = seen.start();
        @Nullable LocalDate end = seen.end();
        if (start == null || end == null) {
            throw new PlacementRefused("placement.hours.no-dates");
        }
        saves.change(seen, seen.withDays(week.fill(start, end)));
    }

    /// Corrects one day.
    ///
    /// @param spans none: nobody was there that day
    public void setDay(Placement seen, LocalDate day, List<Hours> spans) {
        var days = new ArrayList<>(seen.days());
        days.removeIf(each -> each.day().equals(day));
        days.add(new DayHours(day, List.copyOf(spans)));
        saves.change(seen, seen.withDays(days));
    }

    /// Keeps in mind to assess it on its last day. It is proposed once: one that was taken away does not come again.
    ///
    /// @return whether it was proposed now
    /// @throws PlacementRefused when its last day is not known
    public boolean remind(Placement placement, Texts texts) {
        if (placement.end() == null) {
            throw new PlacementRefused("placement.remind.no-end");
        }
        boolean there = session.read(reading -> reading.state(Codecs.of(Task.class).key(reminder(placement).value())).isPresent());
        if (!there) {
            saves.create(new Task(reminder(placement), placement.person(), texts.get("placement.remind.task", placement.inWords()), placement.end(),
                    "", null));
        }
        return !there;
    }

    /// It was assessed: the reminder of it has done its work.
    public void assessed(Placement placement) {
        session.read(reading -> reading.find(Task.class, reminder(placement))).filter(task -> task.done() == null)
                .ifPresent(task -> saves.change(task, task.withDone(session.today())));
    }

    /// The only one of this placement, on every computer.
    static TaskId reminder(Placement placement) {
        return new TaskId(RecordId.named(placement.id()));
    }

    /// Prolongs a placement: the same host, tutor and aims, from the day after its end, with an agreement that says what it renews.
    ///
    /// @throws PlacementRefused when its last day is not known
    public PlacementId renew(WholePlacement whole, String reason) {
        var before = whole.placement();
        if (before.end() == null) {
            throw new PlacementRefused("placement.renew.no-end");
        }
        var next = new Placement(new PlacementId(session.ids().next()), before.person(), before.kind(), before.title(), before.host(),
                before.hostName(), before.tutor(), before.tutorRole(), before.end().plusDays(1), null, null, before.tasks(), before.job(),
                before.activity(), before.place(), List.of());
        var agreed = whole.agreement();
        var renewed = new Agreement(AgreementId.of(next.id()), next.person(), next.id(), agreed.purpose(), agreed.aims(), agreed.prescriber(),
                agreed.prescriberContact(), agreed.supporter(), agreed.signatory(), agreed.equipment(), agreed.conditions(), agreed.guardian(),
                agreed.employer(), "", null, before.id(), reason.strip());
        saves.saveAll(Batch.of(List.of(next, renewed), List.of()));
        return next.id();
    }

    /// Notes that all of these were talked over with the person that day.
    public void talkedOver(List<Diagnosis> seen, LocalDate day) {
        var batch = new Batch();
        seen.forEach(each -> batch.change(each, each.withFeedback(day)));
        saves.saveAll(batch);
    }
}
