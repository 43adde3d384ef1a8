package org.focale.app.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.Kept;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.Placement;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.PartnerNote;
import org.jspecify.annotations.Nullable;

/// One partner with everything that is known, all of one moment.
///
/// @param hidden        records that are shown under it
/// @param contacts      by name, those who left last
/// @param offers        those that can be taken up first, the newest first among them
/// @param notes         newest first
/// @param placements    newest first
/// @param inTwoVersions the fields of each record that wait for a decision
public record PartnerFile(
        Organisation organisation,
        List<Organisation> hidden,
        List<ContactPerson> contacts,
        List<Offer> offers,
        List<PartnerNote> notes,
        List<Placed> placements,
        Set<PartnerMark> marks,
        Map<RecordKey, List<String>> inTwoVersions) {

    /// Someone who was or is there.
    ///
    /// @param name       of the person
    /// @param assessment how it ended, null when that was not written
    public record Placed(String name, Placement placement, @Nullable Assessment assessment) {}

    public <R extends Kept> List<String> inTwoVersions(R record) {
        return inTwoVersions.getOrDefault(Codecs.of(record).key(record), List.of());
    }
}
