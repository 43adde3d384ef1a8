package org.focale.app.exchange;

import java.util.List;
import java.util.Map;
import org.focale.change.RecordKey;
import org.focale.change.Version;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;

/// What opening a bundle changes, person by person. The preview and the applied bundle give the same.
///
/// @param files  people's files that are new or change, in the order of the bundle; of very many only the first
/// @param counts what all of it comes to
/// @param aside  what was not simply taken in
/// @param told   what the bundle says beside its records
public record BundleReport(List<FileChange> files, Counts counts, Aside aside, Told told) {

    /// What changes in one person's file.
    ///
    /// @param name        as the file will say it; empty when the bundle carries no name
    /// @param isNew       nobody here knew this person
    /// @param added       how many new records of each type
    /// @param changed     how many fields change in records that were here
    /// @param twoVersions fields that two hands wrote; both values are kept. Of very many only the first are told here
    public record FileChange(PersonId person, String name, boolean isNew, Map<String, Integer> added, int changed, List<TwoVersions> twoVersions) {}

    /// One field with the values that stand beside each other.
    public record TwoVersions(RecordKey record, String field, List<Version> versions) {}

    /// @param updatedFiles files of people that were here
    /// @param others       records of the organisation that are new or change: companies, workers, programmes
    /// @param twoVersions  fields that two hands wrote, in files of people
    /// @param newCvLines   how many lines that a CV is made of are new
    public record Counts(int newPeople, int updatedFiles, int others, int twoVersions, int newCvLines) {

        static final Counts NOTHING = new Counts(0, 0, 0, 0, 0);

        public int files() {
            return newPeople + updatedFiles;
        }
    }

    /// Records that were not merged.
    ///
    /// @param proposed a change by the lead to what is ours: it waits for our answer
    /// @param waiting  kept until what is missing comes, by the reason
    /// @param dropped  too long to be kept
    /// @param tooLong  which ones those are; of very many only the first
    public record Aside(int proposed, Map<Rights.Verdict, Integer> waiting, int dropped, List<TooLong> tooLong) {

        static final Aside NOTHING = new Aside(0, Map.of(), 0, List.of());

        public Aside {
            tooLong = List.copyOf(tooLong);
        }

        public int waits() {
            return waiting.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A record that was too long to be kept.
    ///
    /// @param person whose file it is for, by name; empty where that is not known here, and where it is for no file
    /// @param type   of the record
    public record TooLong(String person, String type) {}

    /// What a bundle tells beside its records.
    ///
    /// @param kind      as its manifest says it
    /// @param part      which part of how many
    /// @param missed    numbers of bundles that never came; this one makes up for them
    /// @param isGap     something before it is missing and will come with the next
    /// @param documents whose content came
    /// @param erased    files that were erased, of those that stood here
    /// @param confirmed files that this site asked to erase, and that are gone at the sender, too
    /// @param withdrawn people of whom we may keep less than before: what we had too much is gone
    /// @param handed    files that changed hands: handed to us, or arrived where we handed them; of very many only the first
    /// @param past      what records said before, that came along
    public record Told(String kind, int part, int parts, List<Long> missed, boolean isGap, int documents, int erased, int confirmed,
            int withdrawn, List<Handed> handed, Past past) {

        public Told {
            missed = List.copyOf(missed);
            handed = List.copyOf(handed);
        }
    }

    /// Changes of the past that came with files.
    ///
    /// @param kept    those that are here since
    /// @param refused those that only who hands a file over may bring
    public record Past(int kept, int refused) {}

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

    public int newPeople() {
        return counts.newPeople();
    }

    public int updatedFiles() {
        return counts.updatedFiles();
    }

    public int others() {
        return counts.others();
    }

    public int twoVersions() {
        return counts.twoVersions();
    }

    public int newCvLines() {
        return counts.newCvLines();
    }

    /// Files that change and are not told one by one.
    public int unlisted() {
        return counts.files() - files.size();
    }

    public boolean changesNothing() {
        boolean isSilent = told.erased() + told.withdrawn() + told.handed().size() + told.past().kept() == 0;
        return counts.files() + counts.others() == 0 && aside.proposed() == 0 && isSilent;
    }

    /// Of a bundle that brings nothing any more.
    public static BundleReport nothing() {
        return new BundleReport(List.of(), Counts.NOTHING, Aside.NOTHING,
                new Told("", 1, 1, List.of(), false, 0, 0, 0, 0, List.of(), new Past(0, 0)));
    }
}
