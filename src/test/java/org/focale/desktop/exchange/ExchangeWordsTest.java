package org.focale.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focale.app.exchange.Pending;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.Rights;
import org.focale.desktop.Office;
import org.focale.domain.Kept;
import org.focale.domain.note.Note;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.store.WaitingRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose it is that waits, in words.
class ExchangeWordsTest {

    private static final UUID ID = new UUID(0, 7);
    private static final OrganisationId HORIZON = new OrganisationId(new UUID(0, 8));

    @TempDir
    Path folder;

    @Test
    void whatWaitsIsToldByItsPersonElseByWhatItIsAndWhoSentIt() {
        try (var office = Office.association(folder.resolve("association"))) {
            var words = new ExchangeWords(office.words);
            assertEquals("Mirela Popescu", words.whose(pending(Person.class, new PersonId(ID), "Mirela Popescu", "Horizon Meinau")));
            assertEquals("Personne sans nom", words.whose(pending(Person.class, new PersonId(ID), "", "Horizon Meinau")));
            assertEquals("Personne sans nom", words.whose(pending(Person.class, null, "", "Horizon Meinau")), "not “nobody”");
            assertEquals("Personne sans nom", words.title(pending(Person.class, null, "", "Horizon Meinau")));
            assertEquals("Mirela Popescu", words.title(pending(Person.class, new PersonId(ID), "Mirela Popescu", "Horizon Meinau")));
            assertEquals("Mirela Popescu · Note", words.title(pending(Note.class, new PersonId(ID), "Mirela Popescu", "Horizon Meinau")));
            assertEquals("Structure, envoyé par Horizon Meinau", words.whose(pending(Organisation.class, null, "", "Horizon Meinau")));
            assertEquals("Structure", words.whose(pending(Organisation.class, null, "", "")));
        }
    }

    private static Pending pending(Class<? extends Kept> type, @Nullable PersonId person, String who, String sender) {
        var home = person == null ? new Home.OfOrganisation(HORIZON) : new Home.OfPerson(person);
        var state = RecordState.empty(new RecordKey(Codecs.of(type).type(), ID), home);
        var waiting = new WaitingRecord(new SiteId(ID), state, Rights.Verdict.NOT_THEIR_FILE, null, 1, Instant.parse("2026-11-23T08:00:00Z"));
        return new Pending(waiting, sender, person, who, "", List.of(), "", false);
    }
}
