package org.focale.app.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.AgreementId;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.AssessmentId;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.activity.WholePlacement;
import org.focale.domain.person.PersonId;
import org.focale.store.PersonRow;
import org.focale.store.Reading;

/// Every placement of the workspace: one query for each kind of record, whatever the number of files.
public final class ListPlacements {

    private final Session session;

    public ListPlacements(Session session) {
        this.session = session;
    }

    /// The latest to begin first; those without a day at the top.
    public List<ListedPlacement> all() {
        return session.read(ListPlacements::all);
    }

    private static List<ListedPlacement> all(Reading reading) {
        Map<PersonId, PersonRow> people = reading.people().stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        Map<AgreementId, Agreement> agreements = reading.all(Agreement.class).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        Map<AssessmentId, Assessment> assessments =
                reading.all(Assessment.class).stream().collect(Collectors.toMap(Assessment::id, Function.identity()));
        Map<PlacementId, Integer> diagnosed = new HashMap<>();
        reading.each(Diagnosis.class, diagnosis -> {
            if (diagnosis.placement() != null && diagnosis.level() != Level.NOT_OBSERVED) {
                diagnosed.merge(diagnosis.placement(), 1, Integer::sum);
            }
        });
        var aliases = reading.aliases();
        return reading.all(Placement.class).stream()
                .sorted(Comparator.comparing(Placement::start, Comparator.nullsLast(Comparator.naturalOrder())).reversed())
                .map(placement -> {
                    PersonRow row = people.get(aliases.shown(placement.person()));
                    return row == null ? null : new ListedPlacement(row.id(), (row.firstName() + " " + row.lastName()).strip(), row.referent(),
                            new WholePlacement(placement,
                                    agreements.getOrDefault(AgreementId.of(placement.id()), Agreement.of(placement.person(), placement.id())),
                                    assessments.getOrDefault(AssessmentId.of(placement.id()), Assessment.of(placement.person(), placement.id()))),
                            diagnosed.getOrDefault(placement.id(), 0));
                }).filter(Objects::nonNull).toList();
    }
}
