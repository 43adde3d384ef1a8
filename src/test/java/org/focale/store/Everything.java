package org.focale.store;

import java.util.ArrayList;
import java.util.List;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.domain.site.Contact;

/// All that a workspace holds, to be compared before and after.
record Everything(List<RecordState> states, List<PersonRow> people, List<ChangeEntry> changes, List<FieldChange> history,
        List<RecordKey> inTwoVersions, List<Contact> contacts, List<BundleEntry> bundles) {

    static Everything in(Workspace workspace) {
        return workspace.read(store -> {
            var states = new ArrayList<RecordState>();
            store.eachState(states::add);
            var changes = store.changes(Integer.MAX_VALUE);
            var history = changes.stream().flatMap(change -> store.changesOf(change.number()).stream()).toList();
            return new Everything(states, store.people(), changes, history, store.inTwoVersions(), store.contacts(), store.bundles());
        });
    }
}
