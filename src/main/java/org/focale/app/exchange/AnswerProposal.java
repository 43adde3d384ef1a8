package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.focale.app.record.TakeBack;
import org.focale.app.workspace.Session;
import org.focale.change.Edit;
import org.focale.change.FieldState;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.change.share.Rights;
import org.focale.store.ChangeNote;
import org.focale.store.WaitingRecord;
import org.focale.store.Writing;

/// Answers what waits: a change that a partner proposes is accepted or declined by an ordinary save that has seen both, so that the answer
/// travels (exchange.md §3); what is not theirs to write is taken over as our own, or put aside.
public final class AnswerProposal {

    private final Session session;
    private final TakeBack takeBack;

    public AnswerProposal(Session session, TakeBack takeBack) {
        this.session = session;
        this.takeBack = takeBack;
    }

    /// Some of the fields of one record that waits.
    public record Part(WaitingRecord of, Set<String> fields) {

        public Part {
            fields = Set.copyOf(fields);
        }

        /// All of it.
        public static Part whole(WaitingRecord waiting) {
            return new Part(waiting, waiting.state().fields().keySet());
        }
    }

    /// What was answered, so that it can be taken back.
    ///
    /// @param change its number in the history
    /// @param rows   as they waited
    public record Answered(long change, List<WaitingRecord> rows) {}

    /// What of this site's own writing answers a proposition.
    private interface Values {
        /// @param now    as the record stands
        /// @param theirs the proposed part of it
        Map<String, Value> of(RecordState now, RecordState theirs);
    }

    /// Their value stands from now on.
    ///
    /// @throws NotOursToAnswer when another organisation follows the person by now; nothing was answered then
    public Answered accept(Collection<Part> parts) {
        return answer(parts, (_, theirs) -> theirs.shown());
    }

    /// Our value stays; the partner learns that it was seen and not taken.
    ///
    /// @throws NotOursToAnswer when another organisation follows the person by now; nothing was answered then
    public Answered decline(Collection<Part> parts) {
        return answer(parts, (now, theirs) -> {
            var ours = new TreeMap<String, Value>();
            theirs.fields().keySet().forEach(name -> {
                var field = now.fields().get(name);
                ours.put(name, field == null ? Value.NOTHING : field.shown());
            });
            return ours;
        });
    }

    private Answered answer(Collection<Part> parts, Values values) {
        var stamp = session.stamp();
        return session.write(ChangeNote.save(session.author()), writing -> {
            var answered = new ArrayList<WaitingRecord>();
            for (Part part : parts) {
                standing(writing, part.of()).filter(row -> row.verdict() == Rights.Verdict.PROPOSED).ifPresent(row -> {
                    answer(writing, row, part.fields(), values, stamp);
                    answered.add(row);
                });
            }
            return new Answered(writing.changeNumber(), answered);
        });
    }

    private void answer(Writing writing, WaitingRecord row, Set<String> fields, Values values, Stamp stamp) {
        var now = writing.state(row.state().key()).orElseThrow(NotOursToAnswer::new);
        if (!ReadPending.isOurs(session, now, writing)) {
            throw new NotOursToAnswer();
        }
        var theirs = only(row.state(), fields, true);
        var merged = Merge.of(now, theirs);
        var after = Edit.write(merged, values.of(now, theirs), writing.pen().next(), stamp).map(RecordChange::after).orElse(merged);
        writing.put(new RecordChange(now, after));
        var left = only(row.state(), fields, false);
        writing.exchange().removeWaiting(row.from(), row.state().key());
        if (!left.fields().isEmpty()) {
            writing.exchange().putWaiting(row.with(left, row.verdict()));
        }
    }

    private static RecordState only(RecordState state, Set<String> fields, boolean those) {
        var some = new TreeMap<String, FieldState>(state.fields());
        some.keySet().removeIf(name -> fields.contains(name) != those);
        return new RecordState(state.key(), state.home(), some);
    }

    /// Takes records into a file that this organisation follows, as the partner wrote them.
    ///
    /// @throws NotOursToAnswer when one of them is for a file that it does not follow; nothing was taken then
    public Answered take(Collection<WaitingRecord> rows) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            var taken = new ArrayList<WaitingRecord>();
            for (WaitingRecord each : rows) {
                standing(writing, each).ifPresent(row -> {
                    var now = writing.state(row.state().key()).orElse(null);
                    if (!ReadPending.mayTake(session, row, now, writing)) {
                        throw new NotOursToAnswer();
                    }
                    writing.put(new RecordChange(now, now == null ? row.state() : Merge.of(now, row.state())));
                    writing.exchange().removeWaiting(row.from(), row.state().key());
                    taken.add(row);
                });
            }
            return new Answered(writing.changeNumber(), taken);
        });
    }

    /// They wait no more, and nothing is taken of them. Should the partner send them again, they wait again.
    public Answered putAside(Collection<WaitingRecord> rows) {
        return session.write(ChangeNote.save(session.author()), writing -> {
            rows.forEach(row -> {
                writing.spareContents(row.state());
                writing.exchange().removeWaiting(row.from(), row.state().key());
            });
            return new Answered(0, List.copyOf(rows));
        });
    }

    /// Takes an answer back: what stood before stands again, and what waited waits again.
    ///
    /// @return what the undo found; when something was written over the answer since, nothing is touched
    public TakeBack.Outcome takeBack(Answered answered) {
        var outcome = answered.change() == 0 ? new TakeBack.Outcome.NothingLeft() : takeBack.only(answered.change());
        if (!(outcome instanceof TakeBack.Outcome.ChangedSince)) {
            session.write(ChangeNote.save(session.author()), writing -> {
                answered.rows().forEach(writing.exchange()::putWaiting);
                return answered;
            });
        }
        return outcome;
    }

    /// As it waits now: somebody may have answered it a moment ago.
    private static Optional<WaitingRecord> standing(Writing writing, WaitingRecord row) {
        return writing.exchange().waiting(row.from(), row.state().key());
    }
}
