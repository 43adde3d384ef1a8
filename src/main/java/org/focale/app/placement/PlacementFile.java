package org.focale.app.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.change.Codecs;
import org.focale.change.RecordKey;
import org.focale.domain.InFile;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Finding;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.person.Person;
import org.focale.domain.site.Organisation;

/// One placement with everything that its page shows, as it stands in one moment.
///
/// @param findings      what the rules of immersions say of it; none where it is no immersion
/// @param diagnoses     what was observed there, by day
/// @param renews        the placement that this one prolongs; `renewedBy` the one that prolongs it
/// @param referent      who follows the person
/// @param organisations the directory, for the host and the prescriber
/// @param reminded      a task to assess it was proposed and taken once
/// @param inTwoVersions the fields of its records that wait for a decision
public record PlacementFile(
        Person person,
        WholePlacement whole,
        List<Finding> findings,
        List<Diagnosis> diagnoses,
        Optional<WholePlacement> renews,
        Optional<WholePlacement> renewedBy,
        String referent,
        List<Organisation> organisations,
        boolean reminded,
        Map<RecordKey, List<String>> inTwoVersions) {

    public <R extends InFile> List<String> inTwoVersions(R record) {
        return inTwoVersions.getOrDefault(Codecs.of(record).key(record), List.of());
    }

    /// The host as it stands in the directory.
    public Optional<Organisation> host() {
        return organisations.stream().filter(each -> each.id().equals(whole.placement().host())).findFirst();
    }

    /// Was observed and not talked over with the person yet.
    public List<Diagnosis> notTalkedOver() {
        return diagnoses.stream().filter(each -> each.feedback() == null).toList();
    }
}
