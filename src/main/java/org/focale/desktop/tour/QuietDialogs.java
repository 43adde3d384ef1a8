package org.focale.desktop.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.focale.base.Refused;
import org.focale.base.Bug;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Question;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Toast;

/// Nobody is there to answer: every question is left as if the user went back, and what goes wrong ends the tour.
final class QuietDialogs implements Dialogs {

    @Override
    public boolean confirm(Question question) {
        return false;
    }

    @Override
    public Optional<String> askText(Question question, String label, String now) {
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> ask(Sheet<T> sheet) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return Optional.empty();
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        return List.of();
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public void refused(Refused refused) {
        throw refused;
    }

    @Override
    public void bug(Bug bug) {
        throw new IllegalStateException("Bug " + bug.code() + "\n" + bug.trace());
    }

    @Override
    public void toast(Toast toast) {
        // nobody is there to read it
    }
}
