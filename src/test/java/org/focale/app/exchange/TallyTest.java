package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.change.Codecs;
import org.focale.change.Dot;
import org.focale.change.Edit;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Value;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.Workspaces;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Incarnation LIFE = new Incarnation(new SiteId(new UUID(1, 1)), new UUID(1, 2));
    private static final Stamp STAMP = new Stamp("Nadia Keller", Workspaces.NOW);
    private static final BundleReport.Told TOLD = BundleReport.nothing().told();
    private static final BundleReport.Aside ASIDE = BundleReport.nothing().aside();

    private final Tally tally = new Tally();
    private long number;

    private RecordChange somebody(int id) {
        return Edit.create(Person.named(new PersonId(new UUID(id, 7)), "Personne", "N° " + id), new OrganisationId(new UUID(2, 2)),
                new Dot(LIFE, ++number), STAMP);
    }

    private RecordChange changed(RecordChange before) {
        return new RecordChange(before.after(), before.after().with(Map.of("phone", new Value.Text("06")), new Dot(LIFE, ++number), STAMP));
    }

    private BundleReport report() {
        return tally.report(ASIDE, TOLD, _ -> null);
    }

    @Test
    void allFilesAreCountedAndOnlyTheFirstAreListed() {
        int many = Tally.LISTED + 3;
        for (int i = 0; i < many; i++) {
            tally.add(somebody(i));
        }

        assertEquals(many, report().newPeople());
        assertEquals(0, report().updatedFiles());
        assertEquals(Tally.LISTED, report().files().size());
        assertEquals(3, report().unlisted());
    }

    @Test
    void aFileIsCountedOnceHoweverOftenItComesBack() {
        var one = somebody(1);
        var other = somebody(2);
        tally.add(one);
        tally.add(changed(other));
        tally.add(changed(one));

        assertEquals(1, report().newPeople());
        assertEquals(1, report().updatedFiles());
        assertEquals(List.of(1, 1), report().files().stream().map(BundleReport.FileChange::changed).toList());
        assertFalse(report().changesNothing());
    }

    /// Whoever takes it in finds all of them among what is to be checked.
    @Test
    void fieldsInTwoVersionsAreCountedWhereTheirTextsAreTooLongToBeShown() {
        var key = new RecordKey(Codecs.of(Person.class).type(), new UUID(9, 7));
        var home = new Home.OfPerson(new PersonId(key.id()));
        var mine = RecordState.empty(key, home).with(texts("a"), new Dot(LIFE, 1), STAMP);
        var theirs = RecordState.empty(key, home).with(texts("b"), new Dot(new Incarnation(LIFE.site(), new UUID(1, 3)), 1), STAMP);

        tally.add(new RecordChange(mine, Merge.of(mine, theirs)));

        assertEquals(20, report().twoVersions());
        assertEquals(10, report().files().getFirst().twoVersions().size());
    }

    /// Twenty fields of 200,000 characters.
    private static Map<String, Value> texts(String letter) {
        var fields = new TreeMap<String, Value>();
        for (int i = 0; i < 20; i++) {
            fields.put("field-" + i, new Value.Text(letter.repeat(200_000)));
        }
        return fields;
    }
}
