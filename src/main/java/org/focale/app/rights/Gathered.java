package org.focale.app.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.document.handover.HandedFile;
import org.focale.domain.Kept;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.document.Attachment;
import org.focale.domain.document.AttachmentId;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.own.OwnField;
import org.focale.domain.pathway.Objective;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.DifferentPeople;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.SamePerson;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.focale.store.Reading;

/// Everything a workspace holds of one person, in whichever of their files it stands, as it is in one moment.
///
/// @param records  of the person's files, without their own and without the notes that stay with their author
/// @param ownNotes how many those are
record Gathered(Person person, List<Kept> records, int ownNotes) {

    /// @throws FileGone when nobody has this id here
    static Gathered of(Reading reading, PersonId id) {
        var person = reading.find(Person.class, id).orElseThrow(FileGone::new);
        var files = new ArrayList<>(List.of(id));
        reading.all(SamePerson.class).stream().filter(same -> id.equals(same.shownUnder())).map(SamePerson::person).distinct()
                .filter(other -> !files.contains(other)).forEach(files::add);
        var all = files.stream().flatMap(file -> reading.states(new Home.OfPerson(file)).stream()).filter(KeptCloser::isShown)
                .flatMap(state -> decoded(state).stream())
                .filter(record -> !record.equals(person) && !(record instanceof SamePerson) && !(record instanceof DifferentPeople)).toList();
        var records = all.stream().filter(record -> !isOwn(record)).toList();
        return new Gathered(person, records, all.size() - records.size());
    }

    private static List<Kept> decoded(RecordState state) {
        return Codecs.of(state.key().type()).<List<Kept>>map(codec -> List.of(codec.decode(state))).orElse(List.of());
    }

    /// What is for the eyes of its author leaves no PC (exchange.md).
    private static boolean isOwn(Kept record) {
        return record instanceof Note note && note.sharing() == Sharing.MINE;
    }

    List<Attachment> documents() {
        return records.stream().filter(Attachment.class::isInstance).map(Attachment.class::cast).toList();
    }

    /// @param leaving      the documents that go with it
    /// @param confidential whether those marked so were to go
    /// @param place        where each lies
    HandedFile handed(Session session, Reading reading, List<Attachment> leaving, boolean confidential, Function<Attachment, String> place) {
        var enclosed = new LinkedHashMap<AttachmentId, String>();
        leaving.forEach(each -> enclosed.put(each.id(), place.apply(each)));
        int kept = (int) documents().stream().filter(each -> !confidential && each.confidential()).count();
        var left = new HandedFile.LeftOut(ownNotes, kept, documents().size() - leaving.size() - kept);
        String organisation = reading.find(Organisation.class, session.organisation()).map(Organisation::name).orElse(session.site().name());
        return new HandedFile(organisation, session.author(), session.today(), person, records, names(reading), programmes(reading), enclosed,
                left);
    }

    private static Map<String, String> programmes(Reading reading) {
        return reading.all(Programme.class).stream().collect(Collectors.toMap(Programme::key, Programme::name, (first, _) -> first));
    }

    private Map<UUID, String> names(Reading reading) {
        var programmes = programmes(reading);
        var names = new HashMap<UUID, String>();
        reading.all(OwnField.class).forEach(field -> names.put(field.id().value(), field.label()));
        reading.all(Group.class).forEach(group -> names.put(group.id().value(), group.name()));
        for (Kept record : records) {
            switch (record) {
                case Placement placement -> names.put(placement.id().value(), placement.inWords());
                case Objective objective -> names.put(objective.id().value(), objective.title());
                case SkillValidation validation -> names.put(validation.id().value(), validation.skill().label());
                case Pathway pathway -> names.put(pathway.id().value(), programmes.getOrDefault(pathway.programme(), pathway.programme()));
                default -> { }
            }
        }
        return names;
    }
}
