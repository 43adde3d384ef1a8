package org.focale.desktop.letter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.focale.app.UseCases;
import org.focale.app.letter.LetterTemplates;
import org.focale.app.letter.Occasion;
import org.focale.app.letter.SmsText;
import org.focale.app.letter.WriteLetter;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.FileQuestion;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Latest;
import org.focale.desktop.kit.Printing;
import org.focale.desktop.kit.Toast;
import org.focale.desktop.kit.Words;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A letter to one person: which one, what it is about, and its words, which can still be changed before it is copied or printed.
public final class LettersViewModel {

    private final UseCases cases;
    private final PersonId person;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Texts texts;
    private final LetterSentences sentences;
    private final Latest filling;
    private final Printing printing;

    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<LetterTemplates.Offered>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable LetterTemplate> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Occasion>> occasions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Occasion> about = new ReadOnlyObjectWrapper<>(new Occasion.Nothing());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");

    public LettersViewModel(UseCases cases, PersonId person, Jobs jobs, Dialogs dialogs, Words words) {
        this.cases = cases;
        this.person = person;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.texts = words.texts();
        this.sentences = new LetterSentences(words);
        this.filling = jobs.latest();
        this.printing = new Printing(cases.printers(), jobs, dialogs, words);
    }

    // properties

    /// Whom the letter is for.
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LetterTemplates.Offered>> templates() {
        return templates.getReadOnlyProperty();
    }

    /// Null until they were read.
    public ReadOnlyObjectProperty<@Nullable LetterTemplate> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What it may be about; "nothing in particular" stands last.
    public ReadOnlyObjectProperty<List<Occasion>> occasions() {
        return occasions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Occasion> about() {
        return about.getReadOnlyProperty();
    }

    /// What must be completed by hand, and which words mean nothing; empty when all is said.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public StringProperty subject() {
        return subject;
    }

    public StringProperty text() {
        return text;
    }

    public SmsText sms() {
        return SmsText.of(text.get());
    }

    // commands

    /// Follows the workspace, from now on.
    ///
    /// @return stops
    public Runnable listen() {
        Runnable stop = cases.session().onChange(() -> jobs.onWindow(this::refresh));
        refresh();
        return stop;
    }

    private record Read(String name, List<LetterTemplates.Offered> templates) {}

    private void refresh() {
        jobs.run(_ -> new Read(nameNow(), cases.letters().templates().all()), read -> {
            name.set(read.name());
            templates.set(read.templates());
            if (chosen.get() == null && !read.templates().isEmpty()) {
                choose(read.templates().getFirst().template());
            }
        });
    }

    private String nameNow() {
        return cases.session().read(reading -> reading.find(Person.class, reading.aliases().shown(person))).map(Person::displayName).orElse("");
    }

    /// Another letter; what it may be about follows, and the first of it is taken.
    public void choose(LetterTemplate template) {
        chosen.set(template);
        jobs.run(_ -> cases.letters().occasions().of(person, template.kind()), found -> {
            var all = new ArrayList<>(found);
            all.add(new Occasion.Nothing());
            occasions.set(List.copyOf(all));
            choose(all.getFirst());
        });
    }

    public void choose(Occasion occasion) {
        about.set(occasion);
        @Nullable LetterTemplate template = chosen.get();
        if (template != null) {
            filling.run(_ -> cases.letters().write().fill(template, person, occasion, texts), filled -> filled.ifPresent(this::show));
        }
    }

    private void show(WriteLetter.Letter letter) {
        subject.set(letter.subject().text());
        text.set(letter.body().text());
        told.set(sentences.told(letter));
    }

    /// Words are on the way to an e-mail.
    public void copied() {
        dialogs.toast(new Toast(texts.get("letter.copied")));
    }

    /// Words are on the way to a telephone.
    public void copiedForSms() {
        dialogs.toast(new Toast(texts.get("letter.copied.sms")));
    }

    /// On paper, as it stands now.
    public void onPaper() {
        String head = subject.get();
        String body = text.get();
        printing.print(texts.get("letter.paper.title"), _ -> cases.letters().write().pdf(person, head, body, texts));
    }

    /// Asks where, and writes the page.
    public void print() {
        @Nullable LetterTemplate template = chosen.get();
        if (template == null) {
            return;
        }
        String head = subject.get();
        String body = text.get();
        jobs.run(_ -> cases.letters().write().proposedName(template, person), proposed -> {
            var question = new FileQuestion(texts.get("letter.print.title"), proposed, texts.get("letter.print.kind"), List.of("pdf"));
            dialogs.saveFile(question).ifPresent(target -> jobs.beside(texts.get("letter.print.title"), _ -> {
                cases.letters().write().print(person, head, body, target, texts);
                return target;
            }, written -> dialogs.toast(new Toast(texts.get("letter.printed", written.getFileName())))));
        });
    }
}
