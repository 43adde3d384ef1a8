package org.focale.app.today;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.CvGoals;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.rights.Consent;
import org.focale.domain.site.Organisation;
import org.focale.store.PersonRow;
import org.jspecify.annotations.Nullable;

/// What is to be done, as it stands in one moment.
///
/// @param followed   how many people are under way
/// @param silentDays after how many days without a contact someone is told of
/// @param tasks      overdue and due within a week, the most urgent first
/// @param silent     those not heard of for so long, the longest first
/// @param ending     pathways that end within two months or should have ended, the first first
/// @param toEnter    what took place or runs out and was not entered, the oldest first
/// @param delegations partners whose right to prescribe immersions ends within two months, or ended, the first first
/// @param sessions   of groups: those of today, and past ones of which nobody’s attendance is entered, the oldest first
public record Today(
        LocalDate day,
        int followed,
        int silentDays,
        List<ToDo> tasks,
        List<Silent> silent,
        List<Ending> ending,
        List<ToEnter> toEnter,
        List<Organisation> delegations,
        List<Gathering> sessions) {

    /// A task and whose it is.
    public record ToDo(PersonRow person, Task task) {}

    /// Someone not heard of.
    ///
    /// @param since the last contact, else the start of the pathway; null when neither is known
    public record Silent(PersonRow person, @Nullable LocalDate since) {}

    /// A pathway near its end.
    ///
    /// @param goals what makes the CV complete
    public record Ending(PersonRow person, LocalDate end, CvGoals goals) {}

    /// A group meets today, or met and nobody said who was there.
    ///
    /// @param enrolled how many have a place
    /// @param entered  somebody’s attendance is
    public record Gathering(Activity activity, ActivitySession session, LocalDate day, int enrolled, boolean entered) {

        /// Who leads it, empty where nobody is named.
        public String trainer() {
            return session.trainer().isBlank() ? activity.trainer() : session.trainer();
        }
    }

    /// Something that waits to be entered in someone's file.
    public record ToEnter(PersonRow person, Waiting what, LocalDate day) {}

    /// What waits.
    public sealed interface Waiting {

        /// A placement is over and nothing of it was diagnosed.
        record Undiagnosed(Placement placement) implements Waiting {}

        /// A placement is over and nobody said how it went.
        record Unassessed(Placement placement) implements Waiting {}

        /// What was observed in a placement was not talked over with the person.
        ///
        /// @param count how many soft skills that is
        record NotTalkedOver(Placement placement, int count) implements Waiting {}

        /// A check after the exit is due.
        record Following(FollowUp followUp) implements Waiting {}

        /// An agreement ends.
        record Consenting(Consent consent) implements Waiting {}

        /// A document runs out.
        record Expiring(Attachment attachment) implements Waiting {}
    }

    /// The same for one worker: what they do themselves, and those whom they follow.
    public Today of(String worker) {
        return new Today(day, followed, silentDays,
                tasks.stream().filter(each -> worker.equals(each.task().who().isBlank() ? each.person().referent() : each.task().who())).toList(),
                silent.stream().filter(each -> each.person().referent().equals(worker)).toList(),
                ending.stream().filter(each -> each.person().referent().equals(worker)).toList(),

                toEnter.stream().filter(each -> each.person().referent().equals(worker)).toList(), delegations,
                sessions.stream().filter(each -> each.trainer().isBlank() || each.trainer().equals(worker)).toList());
    }
}
