package org.focale.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.focale.base.Bug;
import org.focale.base.Refused;

/// The only way to ask or tell the user something outside the screen, so that a test can answer in their place.
/// Each question waits for its answer; call it on the window thread.
public interface Dialogs {

    /// True when the verb was chosen.
    boolean confirm(Question question);

    /// One line of text, or empty when the user went back.
    ///
    /// @param now what stands in the field already
    Optional<String> askText(Question question, String label, String now);

    <T> Optional<T> ask(Sheet<T> sheet);

    Optional<Path> openFile(FileQuestion question);

    List<Path> openFiles(FileQuestion question);

    /// The system asks by itself before a file is replaced.
    Optional<Path> saveFile(FileQuestion question);

    Optional<Path> chooseFolder(String title);

    /// Says what cannot be done, and what to do.
    void refused(Refused refused);

    void bug(Bug bug);

    void toast(Toast toast);
}
