package org.focale.app.importing;

import java.util.List;
import org.focale.app.record.Batch;
import org.focale.domain.InFile;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.programme.Group;

/// What an import will write, before anything is written.
///
/// @param newGroups    groups that the workspace does not have yet
/// @param created      new people and pathways, with what is said of them
/// @param changed      files of people who are here, with what was empty there
/// @param different    rows and files of which it was said that they are of two people
/// @param newPeople    how many people are added
/// @param newPathways  how many pathways begin, theirs and those of people who are here
/// @param completed    people who are here and of whom more is known after it
/// @param nothingNew   people who are here and of whom the spreadsheet says nothing more
/// @param leftOut      rows that are not taken
public record ImportPlan(
        List<Group> newGroups,
        List<InFile> created,
        List<Batch.Changed<?>> changed,
        List<DifferentPeople> different,
        int newPeople,
        int newPathways,
        int completed,
        int nothingNew,
        int leftOut) {

    public ImportPlan {
        newGroups = List.copyOf(newGroups);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        different = List.copyOf(different);
    }

    /// Nothing would be written.
    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && different.isEmpty();
    }
}
