package org.focale.desktop.shell;

import java.util.List;

/// What the shell can ask of the program.
public interface ShellCommands {

    /// Those of one kind together, two dozen at most. Runs off the window thread.
    List<SearchHit> search(String typed);

    /// Takes back the last saved change.
    void undo();

    void lock();
}
