package org.focale.desktop.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.focale.base.Bug;
import org.focale.base.Refused;

/// Answers for the user: answers are given beforehand, what was told is kept. A question nobody expected fails the test.
public final class ScriptedDialogs implements Dialogs {

    public final List<Refused> refusals = new ArrayList<>();
    public final List<Bug> bugs = new ArrayList<>();
    public final List<Toast> toasts = new ArrayList<>();
    public final List<Question> questions = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();

    /// In the order of the questions: a Boolean for confirm, a String, a Path, a List of paths, what a sheet answers, or an empty
    /// Optional for "went back".
    public ScriptedDialogs answer(Object... more) {
        answers.addAll(List.of(more));
        return this;
    }

    @Override
    public boolean confirm(Question question) {
        questions.add(question);
        return (Boolean) next(question.title());
    }

    @Override
    public Optional<String> askText(Question question, String label, String now) {
        questions.add(question);
        return optional(question.title());
    }

    @Override
    public <T> Optional<T> ask(Sheet<T> sheet) {
        return optional(sheet.title());
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return optional(question.title());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Path> openFiles(FileQuestion question) {
        return (List<Path>) next(question.title());
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return optional(question.title());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return optional(title);
    }

    @Override
    public void refused(Refused refused) {
        refusals.add(refused);
    }

    @Override
    public void bug(Bug bug) {
        bugs.add(bug);
    }

    @Override
    public void toast(Toast toast) {
        toasts.add(toast);
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> optional(String asked) {
        Object answer = next(asked);
        return answer instanceof Optional<?> maybe ? (Optional<T>) maybe : Optional.of((T) answer);
    }

    private Object next(String asked) {
        if (answers.isEmpty()) {
            throw new AssertionError("Nobody expected to be asked: " + asked);
        }
        return answers.removeFirst();
    }
}
