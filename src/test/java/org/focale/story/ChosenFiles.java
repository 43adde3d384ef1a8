package org.focale.story;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.focale.base.Bug;
import org.focale.base.Refused;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;

/// The real dialogs of a window, but for the system's own file windows: a test says beforehand what is chosen there.
record ChosenFiles(Dialogs real, Queue<Path> chosen) implements Dialogs {

    static ChosenFiles over(Dialogs real, ArrayDeque<Path> chosen) {
        return new ChosenFiles(real, chosen);
    }

    @Override
    public boolean confirm(Question question) {
        return real.confirm(question);
    }

    @Override
    public Optional<String> askText(Question question, String label, String now) {
        return real.askText(question, label, now);
    }

    @Override
    public <T> Optional<T> ask(Sheet<T> sheet) {
        return real.ask(sheet);
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return Optional.of(chosen.remove());
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        return List.of(chosen.remove());
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return Optional.of(chosen.remove());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.of(chosen.remove());
    }

    @Override
    public void refused(Refused refused) {
        throw refused;
    }

    @Override
    public void bug(Bug bug) {
        throw new IllegalStateException(bug.trace());
    }

    @Override
    public void toast(Toast toast) {
        real.toast(toast);
    }
}
