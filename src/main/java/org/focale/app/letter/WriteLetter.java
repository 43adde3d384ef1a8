package org.focale.app.letter;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.letter.LetterSource;
import org.focale.document.pdf.LetterDocument;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;

/// Fills a letter for a person and prints it. Nothing is sent.
public final class WriteLetter {

    private final Session session;
    private final LetterDocument document;

    WriteLetter(Session session, LetterDocument document) {
        this.session = session;
        this.document = document;
    }

    /// A letter in words, ready to be read again before it leaves.
    public record Letter(Filled subject, Filled body) {}

    /// Empty when nobody has this id here.
    public Optional<Letter> fill(LetterTemplate template, PersonId person, Occasion occasion, Texts texts) {
        return person(person).map(found -> fill(template, found, occasion, texts));
    }

    /// For somebody who need not be here: how a template looks.
    public Letter fill(LetterTemplate template, Person person, Occasion occasion, Texts texts) {
        Map<LetterWord, String> facts = new LetterFacts(texts).of(person, own(), session.author(), session.today(), occasion);
        return new Letter(Filled.of(template.subject(), facts), Filled.of(template.body(), facts));
    }

    private Optional<Person> person(PersonId id) {
        return session.read(reading -> reading.find(Person.class, reading.aliases().shown(id)));
    }

    private Organisation own() {
        return session.read(reading -> reading.find(Organisation.class, session.organisation()))
                .orElseGet(() -> new Organisation(session.organisation(), session.site().name(), "", "", "", ""));
    }

    /// What the file is called unless the user says otherwise: "Invitation Mirela Popescu.pdf".
    public String proposedName(LetterTemplate template, PersonId person) {
        return FileNames.safe(template.name() + " " + person(person).map(Person::displayName).orElse("")) + ".pdf";
    }

    /// PDF/A-3a and PDF/UA-1. What was typed between braces and means nothing is never printed.
    public byte[] pdf(PersonId person, String subject, String body, Texts texts) {
        var to = person(person).orElseThrow(LetterToNobody::new);
        return document.print(new LetterSource(own(), to, session.today(), Filled.of(subject, Map.of()).text(), Filled.of(body, Map.of()).text(),
                session.author()), texts);
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written; what stood there before is unharmed
    public void print(PersonId person, String subject, String body, Path target, Texts texts) {
        UserFiles.write(target, pdf(person, subject, body, texts));
    }
}
