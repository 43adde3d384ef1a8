package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.focale.base.IdMarks;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.change.share.KeptCloser;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Counts what a bundle changes while it comes, and keeps of it as much as somebody would look at: a bundle may bring a million records.
final class Tally {

    /// Files that are told one by one, and as many fields in two versions. Far above what one association follows.
    static final int LISTED = 5_000;
    /// Characters of the values that are kept to be shown.
    private static final long CHARACTERS = 4_000_000;
    private static final String PERSON = Codecs.of(Person.class).type();
    private static final List<String> CV_LINES = List.of(
            Codecs.of(Experience.class).type(), Codecs.of(SkillValidation.class).type(), Codecs.of(Diagnosis.class).type());
    private static final int CHANGED = 1;
    private static final int NEW = 2;

    private final IdMarks people = new IdMarks();
    private final Map<PersonId, Listed> listed = new LinkedHashMap<>();
    private int files;
    private int newPeople;
    private int others;
    private int twoVersions;
    private int newCvLines;
    private int fieldsListed;
    private long characters;

    /// A file that will be told by itself.
    private static final class Listed {
        private final Map<String, Integer> added = new LinkedHashMap<>();
        private final List<BundleReport.TwoVersions> twoVersions = new ArrayList<>();
        private int changed;
        private boolean isNew;
    }

    void add(RecordChange change) {
        if (!canBeSeen(change)) {
            return;
        } else if (change.after().home() instanceof Home.OfPerson(PersonId person)) {
            files += people.put(person.value(), CHANGED) ? 1 : 0;
            add(change, person);
        } else {
            others++;
        }
    }

    /// What only tells who has seen what, or was deleted before it ever came here, changes nothing that anybody could look at.
    private static boolean canBeSeen(RecordChange change) {
        return change.isNew() ? KeptCloser.isShown(change.after()) : !change.changedFields().isEmpty();
    }

    private void add(RecordChange change, PersonId person) {
        var file = listed(person);
        String type = change.after().key().type();
        if (change.isNew()) {
            newPeople += type.equals(PERSON) && people.put(person.value(), NEW) ? 1 : 0;
            newCvLines += CV_LINES.contains(type) ? 1 : 0;
            if (file != null) {
                file.isNew |= type.equals(PERSON);
                file.added.merge(type, 1, Integer::sum);
            }
        } else if (file != null) {
            file.changed += change.changedFields().size();
        }
        for (String field : change.newlyInTwoVersions()) {
            twoVersions++;
            var versions = Objects.requireNonNull(change.after().fields().get(field)).different();
            if (file != null && isRoomFor(versions)) {
                file.twoVersions.add(new BundleReport.TwoVersions(change.after().key(), field, versions));
            }
        }
    }

    private @Nullable Listed listed(PersonId person) {
        var known = listed.get(person);
        if (known != null || files > LISTED) {
            return known;
        }
        var file = new Listed();
        listed.put(person, file);
        return file;
    }

    private boolean isRoomFor(List<Version> versions) {
        long more = versions.stream().map(Version::value).mapToLong(Tally::length).sum();
        if (fieldsListed == LISTED || characters + more > CHARACTERS) {
            return false;
        }
        fieldsListed++;
        characters += more;
        return true;
    }

    private static long length(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.length();
            case Value.Items(var items) -> items.stream().mapToLong(Tally::length).sum();
            case Value.Group(var parts) -> parts.values().stream().mapToLong(Tally::length).sum();
            case Value.Whole _, Value.Flag _, Value.Nothing _ -> 1;
        };
    }

    /// @param personNow the state of a person's own record once all is written
    BundleReport report(BundleReport.Aside aside, BundleReport.Told told, Function<PersonId, @Nullable RecordState> personNow) {
        var changes = new ArrayList<BundleReport.FileChange>();
        listed.forEach((person, file) -> {
            var now = personNow.apply(person);
            String name = now == null ? "" : Codecs.of(Person.class).decode(now).displayName();
            changes.add(new BundleReport.FileChange(person, name, file.isNew, file.added, file.changed, file.twoVersions));
        });
        return new BundleReport(changes, new BundleReport.Counts(newPeople, files - newPeople, others, twoVersions, newCvLines), aside, told);
    }
}
