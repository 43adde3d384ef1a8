package org.focale.exchange;

import java.util.function.Consumer;
import org.focale.change.RecordState;

/// The records of a bundle, one at a time: a workspace is never held in memory as a whole. May be asked more than once.
public interface Records {

    void each(Consumer<RecordState> each);
}
