package org.focale.desktop.pathway;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.focale.desktop.kit.Locked;
import org.focale.desktop.kit.Words;
import org.focale.domain.pathway.PathwayId;

/// The parts of the plan, to be laid out with what else the file of a person says of a pathway.
public final class PlanParts {

    private final PlanViewModel plan;
    private final Words words;
    private final Locked locked;

    public PlanParts(PlanViewModel plan, Words words, Locked locked) {
        this.locked = locked;
        this.plan = plan;
        this.words = words;
    }

    /// @param choose looks at another pathway
    public Node phases(Consumer<PathwayId> choose) {
        return new Phases(plan, words, choose);
    }

    public Node objectives() {
        return new ObjectivesCard(plan, words, locked);
    }

    public Node barriers() {
        return locked.part(new BarriersCard(plan, words));
    }

    public Node followUps() {
        return locked.part(new FollowUps(plan, words));
    }
}
