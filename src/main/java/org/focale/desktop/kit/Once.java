package org.focale.desktop.kit;

import java.util.function.Supplier;

/// A verb whose work is done once, however often it is pressed before that is over. On the window thread only.
public final class Once {

    private boolean underWay;

    /// Begins the work, unless it is under way.
    public void run(Supplier<Job> work) {
        if (!underWay) {
            underWay = true;
            work.get().whenOver(() -> underWay = false);
        }
    }

    public boolean isUnderWay() {
        return underWay;
    }
}
