package org.focale.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focale.change.Ledger.Seen;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.FileClaim;
import org.focale.store.SharedFile;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// What a simulated site keeps on its disk, and a backup holds.
final class Memory {

    record WaitKey(int from, RecordKey record) {}

    record Waits(RecordState state, Rights.Verdict verdict, Seen seen, UUID bundle) {}

    /// A bundle that came.
    ///
    /// @param forUs whether it was made for the life that this site led
    record Came(UUID id, int from, UUID life, Link.Range range, UUID series, int part, int parts, boolean forUs) {

        /// What it brought is not had any more.
        Came forNobody() {
            return new Came(id, from, life, range, series, part, parts, false);
        }
    }

    /// An organisation said that it erased a file, which was not known then.
    record Told(UUID file, OrganisationId by) {}

    /// A file that was erased here, and a site that said that it is gone there, too.
    record Confirmed(UUID file, int by) {}

    /// @param seen of the fields of the record, before
    record Before(@Nullable RecordState state, long position, Seen seen) {}

    final Map<RecordKey, StandingRecord> records = new LinkedHashMap<>();
    final Map<Integer, Link> links = new HashMap<>();
    final Map<Integer, Long> sentUpTo = new HashMap<>();
    final Map<PersonId, FileClaim> claims = new HashMap<>();
    final Map<Integer, Map<PersonId, SharedFile>> shared = new HashMap<>();
    final Map<WaitKey, Waits> waiting = new LinkedHashMap<>();
    final List<Came> came = new ArrayList<>();
    final Map<RecordKey, Before> before = new LinkedHashMap<>();
    final Map<Integer, Link> linksBefore = new HashMap<>();
    final Set<UUID> bundlesBefore = new HashSet<>();
    final Set<Told> toldErasures = new HashSet<>();
    final Set<Confirmed> confirmed = new HashSet<>();
    /// How far each note went before: its history.
    final Map<RecordKey, Set<Value>> said = new HashMap<>();
    Seen seen = new Seen();
    long position;

    Memory copy() {
        var copy = new Memory();
        copy.records.putAll(records);
        copy.links.putAll(links);
        copy.sentUpTo.putAll(sentUpTo);
        copy.claims.putAll(claims);
        shared.forEach((to, files) -> copy.shared.put(to, new HashMap<>(files)));
        copy.waiting.putAll(waiting);
        copy.came.addAll(came);
        copy.before.putAll(before);
        copy.linksBefore.putAll(linksBefore);
        copy.bundlesBefore.addAll(bundlesBefore);
        said.forEach((key, values) -> copy.said.put(key, new HashSet<>(values)));
        copy.toldErasures.addAll(toldErasures);
        copy.confirmed.addAll(confirmed);
        copy.seen = seen.copy();
        copy.position = position;
        return copy;
    }

    @Nullable RecordState state(RecordKey key) {
        var standing = records.get(key);
        return standing == null ? null : standing.state();
    }

    void noteHowFar(@Nullable RecordState before, RecordState after) {
        var field = before == null ? null : before.fields().get("sharing");
        if (field != null && !field.equals(after.fields().get("sharing"))) {
            var values = said.computeIfAbsent(after.key(), _ -> new HashSet<>());
            field.versions().forEach(version -> values.add(version.value()));
        }
    }

    void forgetBefore() {
        before.clear();
        linksBefore.clear();
        bundlesBefore.clear();
    }
}
