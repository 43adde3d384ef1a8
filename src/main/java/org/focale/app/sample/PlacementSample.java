package org.focale.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.domain.Kept;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.AgreementId;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.AssessmentId;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.person.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the agreements and assessments of the placements of a sample, and how people see themselves. They stand in a file of their own,
/// `placements.yaml`, told by the name of the person and the title of the placement; a sample may have none.
final class PlacementSample {

    private final SampleFiles files;
    private final RecordMaker maker;

    PlacementSample(SampleFiles files, RecordMaker maker) {
        this.files = files;
        this.maker = maker;
    }

    /// @param there the records of the sample so far
    List<Kept> read(String name, List<Kept> there) {
        String file = name + "/placements.yaml";
        var records = new ArrayList<Kept>(there);
        if (files.text("samples/" + file).isEmpty()) {
            return records;
        }
        int number = 0;
        for (JsonNode node : files.tree("samples/" + file)) {
            var at = new Place(file, "placement " + ++number);
            read(at.map(node), at, records);
        }
        return records;
    }

    private void read(ObjectNode map, Place at, List<Kept> records) {
        String person = at.text(map, "person");
        String title = at.text(map, "placement");
        var placement = records.stream().filter(Placement.class::isInstance).map(Placement.class::cast)
                .filter(each -> each.title().equals(title) && name(each, records).equals(person)).findFirst()
                .orElseThrow(() -> at.at("placement").wrong("nobody of this name has such a placement"));
        UUID home = placement.person().value();
        if (map.has("agreement")) {
            var in = at.at("agreement");
            var made = maker.make(Agreement.class, AgreementId.of(placement.id()).value(), home, in.map(map.path("agreement")), Map.of(), in);
            records.add(new Agreement(made.id(), made.person(), placement.id(), made.purpose(), made.aims(), made.prescriber(),
                    made.prescriberContact(), made.supporter(), made.signatory(), made.equipment(), made.conditions(), made.guardian(),
                    made.employer(), made.reference(), made.signed(), made.renews(), made.renewalReason()));
        }
        if (map.has("assessment")) {
            var in = at.at("assessment");
            var made = maker.make(Assessment.class, AssessmentId.of(placement.id()).value(), home, in.map(map.path("assessment")), Map.of(), in);
            records.add(new Assessment(made.id(), made.person(), placement.id(), made.date(), made.ending(), made.lastDay(), made.missedHours(),
                    made.by(), made.reason(), made.hostWords(), made.personWords(), made.followed(), made.contract(), made.from()));
        }
        map.path("ownViews").forEachEntry((skill, level) -> ownView(placement, skill, Level.valueOf(level.asString("")), at, records));
    }

    private static void ownView(Placement placement, String skill, Level level, Place at, List<Kept> records) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i) instanceof Diagnosis seen && placement.id().equals(seen.placement()) && seen.skill().code().equals(skill)) {
                records.set(i, new Diagnosis(seen.id(), seen.person(), seen.placement(), seen.situation(), seen.skill(), seen.level(), seen.date(),
                        seen.observer(), seen.observerRole(), seen.fact(), seen.state(), seen.activity(), level, seen.date(), seen.evidence()));
                return;
            }
        }
        throw at.at("ownViews").wrong("nothing of " + skill + " was seen there");
    }

    private static String name(Placement placement, List<Kept> records) {
        return records.stream().filter(Person.class::isInstance).map(Person.class::cast).filter(each -> each.id().equals(placement.person()))
                .map(Person::displayName).findFirst().orElse("");
    }
}
