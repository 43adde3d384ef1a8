package org.focale.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.focale.app.record.Batch;
import org.focale.base.Ids;
import org.focale.domain.InFile;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.pathway.PathwayId;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.DifferentPeopleId;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
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

    /// What the workspace holds of people who are here.
    interface Here {

        Person person(PersonId id);

        List<Pathway> pathways(PersonId id);
    }

    /// One person as the rows fill them up.
    private static final class Holder {

        private final @Nullable Person seen;
        private Person person;
        private final List<Pathway> seenPathways;
        private final List<Pathway> pathways;

        Holder(@Nullable Person seen, Person person, List<Pathway> pathways) {
            this.seen = seen;
            this.person = person;
            this.seenPathways = List.copyOf(pathways);
            this.pathways = new ArrayList<>(pathways);
        }

        void fill(ImportRow row, Ids ids) {
            person = Completing.person(person, row);
            if (!Completing.hasPathway(row)) {
                return;
            }
            String programme = Completing.programme(row);
            var same = Pathway.latest(pathways.stream().filter(pathway -> pathway.programme().equals(programme)).toList());
            same.ifPresentOrElse(pathway -> pathways.set(pathways.indexOf(pathway), Completing.pathway(pathway, row)),
                    () -> pathways.add(Completing.pathway(new PathwayId(ids.next()), person.id(), row)));
        }

        List<Pathway> newPathways() {
            return pathways.subList(seenPathways.size(), pathways.size());
        }

        List<Batch.Changed<?>> changes() {
            var changes = new ArrayList<Batch.Changed<?>>();
            if (seen != null && !seen.equals(person)) {
                changes.add(new Batch.Changed<>(seen, person));
            }
            for (int i = 0; i < seenPathways.size(); i++) {
                if (!seenPathways.get(i).equals(pathways.get(i))) {
                    changes.add(new Batch.Changed<>(seenPathways.get(i), pathways.get(i)));
                }
            }
            return changes;
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
            holder.fill(row, ids);
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
            if (holder.seen == null) {
                created.add(holder.person);
                newPeople++;
            } else {
                changed.addAll(holder.changes());
                boolean more = !holder.changes().isEmpty() || !holder.newPathways().isEmpty();
                completed += more ? 1 : 0;
                nothingNew += more ? 0 : 1;
            }
            created.addAll(holder.newPathways());
            newPathways += holder.newPathways().size();
        }
        return new ImportPlan(created, changed, different, newPeople, newPathways, completed, nothingNew, draft.size() - draft.taken().size());
    }

    private Decision decision(int index) {
        return decisions.getOrDefault(index, Decision.OPEN);
    }

    private Holder holder(int index) {
        if (decision(index) instanceof Decision.Same(var twin)) {
            @Nullable PersonId file = twin.person();
            if (file != null) {
                return holders.computeIfAbsent(file, id -> new Holder(here.person(id), here.person(id), here.pathways(id)));
            }
            @Nullable Holder earlier = byRow.get(twin.row());
            if (earlier != null) {
                return earlier;
            }
        }
        var id = new PersonId(ids.next());
        var fresh = new Holder(null, Person.named(id, "", ""), List.of());
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
