package org.focale.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focale.app.record.Batch;
import org.focale.base.Folded;
import org.focale.base.Ids;
import org.focale.domain.InFile;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.DifferentPeopleId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.person.Situation.Moment;
import org.focale.domain.person.SituationId;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.jspecify.annotations.Nullable;

/// Makes records of the rows, each where it was decided to go.
final class MakePlan {

    private final ImportDraft draft;
    private final Map<Integer, List<Twin>> twins;
    private final Map<Integer, Decision> decisions;
    private final Here here;
    private final Ids ids;
    private final Map<Integer, Holder> byRow = new HashMap<>();
    private final Map<PersonId, Holder> holders = new LinkedHashMap<>();
    private final NewGroups groups = new NewGroups();

    /// What the workspace holds of people who are here.
    interface Here {

        Person person(PersonId id);

        List<Pathway> pathways(PersonId id);

        List<Situation> situations(PersonId id);

        List<OwnValue> ownValues(PersonId id);
    }

    /// Records of one kind in one file: as they were seen, and as the rows leave them.
    private static final class Filled<R extends InFile> {

        private final List<R> seen;
        private final List<R> left;

        Filled(List<R> seen) {
            this.seen = List.copyOf(seen);
            this.left = new ArrayList<>(seen);
        }

        /// Fills the record that is there, or adds one.
        ///
        /// @return as it is now
        R fill(Optional<R> there, UnaryOperator<R> more, Supplier<R> fresh) {
            R now = more.apply(there.orElseGet(fresh));
            there.ifPresentOrElse(record -> left.set(left.indexOf(record), now), () -> left.add(now));
            return now;
        }

        List<R> created() {
            return left.subList(seen.size(), left.size());
        }

        List<Batch.Changed<?>> changes() {
            return IntStream.range(0, seen.size()).filter(i -> !seen.get(i).equals(left.get(i)))
                    .<Batch.Changed<?>>mapToObj(i -> new Batch.Changed<>(seen.get(i), left.get(i))).toList();
        }
    }

    /// One person as the rows fill them up.
    private static final class Holder {

        private final @Nullable Person seen;
        private Person person;
        private final Filled<Pathway> pathways;
        private final Filled<Situation> situations;
        private final Filled<OwnValue> own;

        /// Somebody new.
        Holder(PersonId id) {
            this.seen = null;
            this.person = Person.named(id, "", "");
            this.pathways = new Filled<>(List.of());
            this.situations = new Filled<>(List.of());
            this.own = new Filled<>(List.of());
        }

        /// Somebody who is here.
        Holder(PersonId id, Here here) {
            this.seen = here.person(id);
            this.person = seen;
            this.pathways = new Filled<>(here.pathways(id));
            this.situations = new Filled<>(here.situations(id));
            this.own = new Filled<>(here.ownValues(id));
        }

        void fill(ImportRow row, Ids ids, NewGroups groups) {
            person = Completing.person(person, row);
            Completing.own(row).forEach((field, words) -> {
                var fresh = OwnValue.of(person.id(), field.id(), "");
                own.fill(own.left.stream().filter(value -> value.id().equals(fresh.id())).findFirst(),
                        value -> value.value().isEmpty() ? OwnValue.of(person.id(), field.id(), words) : value, () -> fresh);
            });
            if (Completing.hasPathway(row)) {
                var pathway = pathway(row, ids, groups);
                if (Completing.hasEntry(row)) {
                    entry(row, pathway, ids);
                }
            }
        }

        private Pathway pathway(ImportRow row, Ids ids, NewGroups groups) {
            String programme = Completing.programme(row);
            var same = Pathway.latest(pathways.left.stream().filter(pathway -> pathway.programme().equals(programme)).toList());
            @Nullable GroupId group = same.map(Pathway::group).orElseGet(() -> groups.of(row));
            return pathways.fill(same, pathway -> Completing.pathway(pathway, row, group),
                    () -> Completing.pathway(new PathwayId(ids.next()), person.id(), row, group));
        }

        private void entry(ImportRow row, Pathway pathway, Ids ids) {
            var same = situations.left.stream().filter(situation -> situation.moment() == Moment.ENTRY && pathway.id().equals(situation.pathway()))
                    .findFirst();
            situations.fill(same, situation -> Completing.entry(situation, row),
                    () -> Situation.unknown(new SituationId(ids.next()), person.id(), pathway.id(), Moment.ENTRY));
        }

        List<InFile> created() {
            return Stream.of(seen == null ? List.of(person) : List.<Person>of(), pathways.created(), situations.created(), own.created())
                    .<InFile>flatMap(List::stream).toList();
        }

        List<Batch.Changed<?>> changes() {
            var changes = new ArrayList<Batch.Changed<?>>();
            if (seen != null && !seen.equals(person)) {
                changes.add(new Batch.Changed<>(seen, person));
            }
            changes.addAll(pathways.changes());
            changes.addAll(situations.changes());
            changes.addAll(own.changes());
            return changes;
        }
    }

    /// The groups that rows name and the workspace does not have: each is added once.
    private final class NewGroups {

        private final Map<String, Group> byName = new LinkedHashMap<>();

        /// Null where the row says nothing of a group.
        @Nullable GroupId of(ImportRow row) {
            return switch (row.values().get(PersonField.GROUP)) {
                case Group group -> group.id();
                case String name -> byName.computeIfAbsent(Completing.programme(row) + "\n" + Folded.of(name),
                        _ -> new Group(new GroupId(ids.next()), Completing.programme(row), name)).id();
                case null, default -> null;
            };
        }
    }

    MakePlan(ImportDraft draft, Map<Integer, List<Twin>> twins, Map<Integer, Decision> decisions, Here here, Ids ids) {
        this.draft = draft;
        this.twins = twins;
        this.decisions = decisions;
        this.here = here;
        this.ids = ids;
    }

    ImportPlan plan() {
        var different = new ArrayList<DifferentPeople>();
        draft.taken().forEach((index, row) -> {
            var holder = holder(index);
            byRow.put(index, holder);
            holder.fill(row, ids, groups);
            if (decision(index) instanceof Decision.Other) {
                different.addAll(others(holder, twins.getOrDefault(index, List.of())));
            }
        });
        return plan(different);
    }

    private ImportPlan plan(List<DifferentPeople> different) {
        var created = new ArrayList<InFile>();
        var changed = new ArrayList<Batch.Changed<?>>();
        int newPeople = 0;
        int newPathways = 0;
        int completed = 0;
        int nothingNew = 0;
        for (Holder holder : holders.values()) {
            created.addAll(holder.created());
            changed.addAll(holder.changes());
            newPathways += holder.pathways.created().size();
            if (holder.seen == null) {
                newPeople++;
            } else if (holder.changes().isEmpty() && holder.created().isEmpty()) {
                nothingNew++;
            } else {
                completed++;
            }
        }
        return new ImportPlan(List.copyOf(groups.byName.values()), created, changed, different, newPeople, newPathways, completed, nothingNew,
                draft.size() - draft.taken().size());
    }

    private Decision decision(int index) {
        return decisions.getOrDefault(index, Decision.OPEN);
    }

    private Holder holder(int index) {
        if (decision(index) instanceof Decision.Same(var twin)) {
            @Nullable PersonId file = twin.person();
            if (file != null) {
                return holders.computeIfAbsent(file, id -> new Holder(id, here));
            }
            @Nullable Holder earlier = byRow.get(twin.row());
            if (earlier != null) {
                return earlier;
            }
        }
        var id = new PersonId(ids.next());
        var fresh = new Holder(id);
        holders.put(id, fresh);
        return fresh;
    }

    private List<DifferentPeople> others(Holder holder, List<Twin> from) {
        var said = new ArrayList<DifferentPeople>();
        Set<PersonId> once = new HashSet<>(Set.of(holder.person.id()));
        for (Twin twin : from) {
            @Nullable PersonId other = twin.person();
            if (other == null && byRow.containsKey(twin.row())) {
                other = Objects.requireNonNull(byRow.get(twin.row())).person.id();
            }
            if (other != null && once.add(other)) {
                said.add(new DifferentPeople(new DifferentPeopleId(ids.next()), holder.person.id(), other));
            }
        }
        return said;
    }
}
