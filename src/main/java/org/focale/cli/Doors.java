package org.focale.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the command line opens but does not know how to do: the window, and the tour through its screens.
public interface Doors {

    /// Whether a window can be shown on this machine.
    boolean hasDisplay();

    /// Opens the window; returns when it is closed.
    void window();

    /// Opens the window on a copy of the sample association; returns when it is closed.
    void demo();

    /// Goes through the whole program without a display and leaves pictures, PDFs and a bundle in `out`.
    ///
    /// @param say told of each step
    void tour(Path out, Consumer<String> say);
}
