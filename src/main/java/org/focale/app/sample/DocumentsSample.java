package org.focale.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.change.Edit;
import org.focale.document.attached.Brought;
import org.focale.domain.Kept;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.Attachment;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentId;
import org.focale.domain.rights.Notice;
import org.focale.domain.rights.NoticeId;
import org.focale.domain.rights.SharedScope;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import tools.jackson.databind.node.ObjectNode;

/// What the people of a sample were told, agreed to and brought: `documents.yaml` beside their files, where there is one.
final class DocumentsSample {

    private static final Map<String, Class<? extends Kept>> LISTS =
            Map.of("documents", Attachment.class, "notices", Notice.class, "consents", Consent.class);

    private final Session session;
    private final String sample;
    private final List<Kept> people;
    private final SampleFiles files = SampleFiles.shipped();
    private final List<Kept> made = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    private DocumentsSample(Session session, String sample, List<Kept> people) {
        this.session = session;
        this.sample = sample;
        this.people = people;
    }

    /// Saves them beside the people, who are there already.
    static void into(Session session, Sample sample, String name) {
        var documents = new DocumentsSample(session, name, sample.records());
        if (documents.files.text("samples/" + name + "/documents.yaml").isPresent()) {
            documents.make();
            documents.save();
        }
    }

    private void make() {
        var maker = new RecordMaker(session.today(), new Frameworks(files));
        var told = new HashSet<PersonId>();
        var place = new Place(sample + "/documents.yaml", "");
        int number = 0;
        for (var node : files.tree("samples/" + place.file())) {
            var at = place.at("entry " + ++number);
            var entry = at.map(node);
            var person = person(at.text(entry, "person"), at);
            LISTS.forEach((list, type) -> {
                for (var each : at.list(entry, list)) {
                    make(maker, type, person, at.map(each), at);
                }
            });
            if (entry.has("notices")) {
                told.add(person);
            }
        }
        people.stream().filter(Pathway.class::isInstance).map(Pathway.class::cast).filter(pathway -> told.add(pathway.person()))
                .forEach(this::usual);
    }

    private PersonId person(String name, Place place) {
        return people.stream().filter(Person.class::isInstance).map(Person.class::cast).filter(person -> person.displayName().equals(name))
                .map(Person::id).findFirst().orElseThrow(() -> place.at("person").wrong("nobody is called " + name));
    }

    private void make(RecordMaker maker, Class<? extends Kept> type, PersonId person, ObjectNode map, Place place) {
        if (type == Attachment.class) {
            String file = place.text(map, "file");
            map.remove("file");
            var brought = Brought.of(Path.of(file), bytes(file, place));
            String sha256 = Sha256.of(brought.content());
            contents.put(sha256, brought.content());
            map.put("name", brought.name()).put("mediaType", brought.kind().mediaType()).put("size", brought.content().length)
                    .put("sha256", sha256);
        }
        made.add(maker.make(type, session.ids().next(), person.value(), map, words(person), place));
    }

    /// The validated skills of the person, by the first letters of what they are called.
    private Map<Word, UUID> words(PersonId person) {
        var words = new HashMap<Word, UUID>();
        people.stream().filter(SkillValidation.class::isInstance).map(SkillValidation.class::cast)
                .filter(validation -> validation.person().equals(person) && validation.skill().label().contains("SST"))
                .forEach(validation -> words.put(new Word(SkillValidationId.class, "sst"), validation.id().value()));
        return words;
    }

    private byte[] bytes(String file, Place place) {
        try (var in = DocumentsSample.class.getResourceAsStream("/org/focale/samples/" + sample + "/documents/" + file)) {
            if (in == null) {
                throw place.at("file").wrong("there is no " + file);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// What is done at the start of every pathway.
    private void usual(Pathway pathway) {
        var start = pathway.start();
        var end = pathway.plannedEnd();
        if (start != null && end != null) {
            made.add(new Notice(new NoticeId(session.ids().next()), pathway.person(), "Notice n° 1", start, "lue ensemble",
                    pathway.referent()));
            made.add(new Consent(new ConsentId(session.ids().next()), pathway.person(), SharedScope.FOLLOW_UP, "", start, end.plusMonths(3), null,
                    "papier signé"));
        }
    }

    private void save() {
        session.write(new ChangeNote(ChangeKind.SAMPLE, session.author(), null), writing -> {
            contents.values().forEach(writing::putContent);
            made.forEach(record -> writing.put(Edit.create(record, session.organisation(), writing.pen().next(), session.stamp())));
            return made.size();
        });
    }
}
