package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Version;
import org.focale.change.share.Rights;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What opening a bundle changes, person by person. The preview and the applied bundle give the same.
///
/// @param files  people's files that are new or change, in the order of the bundle
/// @param others records of the organisation that are new or change: companies, workers, programmes
/// @param aside  what was not simply taken in
/// @param told   what the bundle says beside its records
public record BundleReport(List<FileChange> files, int others, Aside aside, Told told) {

    /// The type of a person's own record.
    private static final String PERSON = Codecs.of(Person.class).type();
    private static final List<String> CV_LINES = List.of(
            Codecs.of(Experience.class).type(), Codecs.of(SkillValidation.class).type(), Codecs.of(Diagnosis.class).type());

    /// What changes in one person's file.
    ///
    /// @param name        as the file will say it; empty when the bundle carries no name
    /// @param isNew       nobody here knew this person
    /// @param added       how many new records of each type
    /// @param changed     how many fields change in records that were here
    /// @param twoVersions fields that two hands wrote; both values are kept
    public record FileChange(PersonId person, String name, boolean isNew, Map<String, Integer> added, int changed, List<TwoVersions> twoVersions) {}

    /// One field with the values that stand beside each other.
    public record TwoVersions(RecordKey record, String field, List<Version> versions) {}

    /// Records that were not merged.
    ///
    /// @param proposed a change by the lead to what is ours: it waits for our answer
    /// @param waiting  kept until what is missing comes, by the reason
    /// @param dropped  too long to be kept
    public record Aside(int proposed, Map<Rights.Verdict, Integer> waiting, int dropped) {

        static final Aside NOTHING = new Aside(0, Map.of(), 0);

        public int waits() {
            return waiting.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What a bundle tells beside its records.
    ///
    /// @param kind      as its manifest says it
    /// @param part      which part of how many
    /// @param missed    numbers of bundles that never came; this one makes up for them
    /// @param isGap     something before it is missing and will come with the next
    /// @param documents whose content came
    /// @param erased    files that were erased, of those that stood here
    /// @param confirmed files that this site asked to erase, and that are gone at the sender, too
    /// @param withdrawn people who took back what they had agreed to: what we had too much is gone
    /// @param handed    files that changed hands: handed to us, or arrived where we handed them
    public record Told(String kind, int part, int parts, List<Long> missed, boolean isGap, int documents, int erased, int confirmed,
            int withdrawn, List<Handed> handed) {

        public Told {
            missed = List.copyOf(missed);
            handed = List.copyOf(handed);
        }
    }

    /// A file that changed hands.
    ///
    /// @param person as the file says it; may be empty
    /// @param to     who follows the person now, by name; may be empty
    /// @param isOurs whether that is this organisation
    public record Handed(String person, String to, boolean isOurs) {}

    public BundleReport {
        files = List.copyOf(files);
    }

    /// Records set aside without a way to apply them here.
    public int refused() {
        return aside.waits() + aside.dropped();
    }

    public long newPeople() {
        return files.stream().filter(FileChange::isNew).count();
    }

    public long updatedFiles() {
        return files.size() - newPeople();
    }

    public List<TwoVersions> twoVersions() {
        return files.stream().flatMap(file -> file.twoVersions().stream()).toList();
    }

    /// How many lines that a CV is made of are new.
    public int newCvLines() {
        return files.stream().mapToInt(file -> CV_LINES.stream().mapToInt(type -> file.added().getOrDefault(type, 0)).sum()).sum();
    }

    public boolean changesNothing() {
        return files.isEmpty() && others == 0 && aside.proposed() == 0 && told.erased() + told.withdrawn() + told.handed().size() == 0;
    }

    /// Of a bundle that brings nothing any more.
    public static BundleReport nothing() {
        return new BundleReport(List.of(), 0, Aside.NOTHING, new Told("", 1, 1, List.of(), false, 0, 0, 0, 0, List.of()));
    }

    /// Reads what these changes do.
    ///
    /// @param personNow the state of a person's own record once all is written
    static BundleReport of(List<RecordChange> changes, Aside aside, Told told, Function<PersonId, @Nullable RecordState> personNow) {
        var byPerson = new LinkedHashMap<PersonId, List<RecordChange>>();
        int others = 0;
        for (RecordChange change : changes.stream().filter(BundleReport::canBeSeen).toList()) {
            if (change.after().home() instanceof Home.OfPerson(PersonId person)) {
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(change);
            } else {
                others++;
            }
        }
        var files = new ArrayList<FileChange>();
        byPerson.forEach((person, itsChanges) -> files.add(file(person, itsChanges, personNow.apply(person))));
        return new BundleReport(files, others, aside, told);
    }

    /// What only tells who has seen what, or was deleted before it ever came here, changes nothing that anybody could look at.
    private static boolean canBeSeen(RecordChange change) {
        return change.isNew() ? !change.after().isDeleted() : !change.changedFields().isEmpty();
    }

    private static FileChange file(PersonId person, List<RecordChange> changes, @Nullable RecordState now) {
        var added = new LinkedHashMap<String, Integer>();
        var twoVersions = new ArrayList<TwoVersions>();
        int changed = 0;
        boolean isNew = false;
        for (RecordChange change : changes) {
            String type = change.after().key().type();
            if (change.isNew()) {
                isNew |= type.equals(PERSON);
                added.merge(type, 1, Integer::sum);
            } else {
                changed += change.changedFields().size();
            }
            for (String field : change.newlyInTwoVersions()) {
                twoVersions.add(new TwoVersions(change.after().key(), field,
                        Objects.requireNonNull(change.after().fields().get(field)).different()));
            }
        }
        String name = now == null ? "" : Codecs.of(Person.class).decode(now).displayName();
        return new FileChange(person, name, isNew, added, changed, twoVersions);
    }
}
