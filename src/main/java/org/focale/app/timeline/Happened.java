package org.focale.app.timeline;

import java.time.LocalDate;
import java.util.List;
import org.focale.domain.activity.Activity;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.Attendance;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.note.Note;
import org.focale.domain.note.Task;
import org.focale.domain.pathway.Barrier;
import org.focale.domain.pathway.Exit;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.Step;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.Notice;
import org.jspecify.annotations.Nullable;

/// Something that happened in a person's life with us or before, as the records tell it. In the order of the cases, what stands
/// first was later when two share a day.
public sealed interface Happened {

    /// Where it stands in time; null when no date is known.
    @Nullable LocalDate day();

    /// A pathway ended.
    record Left(Pathway pathway, Exit exit) implements Happened {
        @Override
        public LocalDate day() {
            return exit.date();
        }
    }

    /// Soft skills that one observer saw in one situation on one day.
    record Diagnosed(LocalDate day, String situation, String observer, String observerRole, List<Diagnosis> diagnoses) implements Happened {

        /// Without what was looked for and not observed.
        public List<Diagnosis> observed() {
            return diagnoses.stream().filter(diagnosis -> diagnosis.level() != Level.NOT_OBSERVED).toList();
        }
    }

    /// A contact took place, or something was written down.
    record Noted(Note note) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return note.date();
        }
    }

    /// A task was done.
    record Did(Task task) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return task.done();
        }
    }

    /// A step of the plan was taken.
    ///
    /// @param towards title of its objective, empty when not known
    record Stepped(Step step, String towards) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return step.done();
        }
    }

    /// An objective was reached or given up. Where its record does not say when, as it does of one that was given up, it is the day of its
    /// last step, else the day it was meant for.
    record Closed(Objective objective, @Nullable LocalDate day) implements Happened {}

    /// A theme of someone's life was talked about.
    record Stood(Barrier barrier) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return barrier.date();
        }
    }

    /// How someone lives some months after their exit was asked.
    record FollowedUp(FollowUp followUp) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return followUp.done();
        }
    }

    /// A document came into the file.
    record Attached(Attachment attachment) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return attachment.added();
        }
    }

    /// The person agreed to share something.
    record Agreed(Consent consent, LocalDate day) implements Happened {}

    /// The person took an agreement back.
    record Withdrew(Consent consent, LocalDate day) implements Happened {}

    /// An information notice was given.
    record Informed(Notice notice) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return notice.given();
        }
    }

    /// A skill was validated.
    record Validated(SkillValidation validation) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return validation.date();
        }
    }

    /// The person was at a session of a group.
    record Attended(Attendance attendance, ActivitySession session, Activity activity) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return session.date();
        }
    }

    /// A placement; until it is over it stands at its first day.
    ///
    /// @param became the experiences that came of it
    record Placed(Placement placement, @Nullable LocalDate day, List<Experience> became) implements Happened {}

    /// An experience that came of no placement; while it goes on it stands at its first day.
    record Lived(Experience experience) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            var period = experience.period();
            if (period == null) {
                return null;
            }
            return period.to() == null ? period.from().earliest() : period.to().earliest();
        }
    }

    /// A pathway began.
    record Entered(Pathway pathway) implements Happened {
        @Override
        public @Nullable LocalDate day() {
            return pathway.start();
        }
    }
}
