package org.focale.app.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.focale.app.own.OwnFields;
import org.focale.app.worker.Workers;
import org.focale.app.workspace.Session;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.domain.Aliases;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLines;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.pathway.FollowUp;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.person.Situation;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.Programme;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.SameOrganisation;
import org.focale.domain.site.Worker;
import org.focale.store.Reading;

/// Reads everything known of one person, as it stands in one moment.
public final class ReadPersonFile {

    private final Session session;

    public ReadPersonFile(Session session) {
        this.session = session;
    }

    /// Empty when nobody has this id here, or when the file was taken away.
    public Optional<PersonFile> read(PersonId id) {
        return session.read(reading -> file(reading, id));
    }

    /// The same with what the screen of a file needs beside it.
    public Optional<OpenFile> open(PersonId id) {
        return session.read(reading -> file(reading, id).map(file -> new OpenFile(file, CvLines.of(file), reading.all(Programme.class),
                Workers.of(reading).stream().map(Worker::name).toList(), directory(reading),
                reading.all(Group.class), OwnFields.of(reading, session.organisation(), id), inTwoVersions(reading, id))));
    }

    /// Without those that are shown under another.
    private static List<Organisation> directory(Reading reading) {
        var all = reading.all(Organisation.class);
        var aliases = Aliases.of(reading.all(SameOrganisation.class), all.stream().map(Organisation::id).toList());
        return all.stream().filter(each -> !aliases.isHidden(each.id())).toList();
    }

    /// The file inside a reading under way, for whoever reads more at the same moment. Both halves of a joined file are one file; what is
    /// said of the person is what the one that is shown says.
    public static Optional<PersonFile> file(Reading reading, PersonId id) {
        return reading.find(Person.class, reading.aliases().shown(id)).map(person -> new PersonFile(person,
                reading.inFile(Pathway.class, id), reading.inFile(Situation.class, id), reading.inFile(Placement.class, id),
                reading.inFile(Diagnosis.class, id), reading.inFile(Experience.class, id), reading.inFile(SkillValidation.class, id),
                reading.inFile(Cv.class, id), reading.inFile(FollowUp.class, id)));
    }

    private static Map<RecordKey, List<String>> inTwoVersions(Reading reading, PersonId id) {
        return reading.aliases().all(id).stream().flatMap(each -> reading.states(new Home.OfPerson(each)).stream())
                .filter(state -> KeptCloser.isShown(state) && !state.fieldsInTwoVersions().isEmpty())
                .collect(Collectors.toMap(RecordState::key, RecordState::fieldsInTwoVersions));
    }
}
