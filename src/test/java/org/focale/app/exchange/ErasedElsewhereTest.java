package org.focale.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focale.base.Texts;
import org.focale.change.Home;
import org.focale.domain.person.Person;
import org.focale.domain.rights.SharedScope;
import org.focale.store.ChangeNote;
import org.focale.store.ErasureAsk;
import org.focale.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A file that one organisation erased is erased at its partners, who say so, and no bundle brings it back (law R10).
@Execution(ExecutionMode.CONCURRENT)
class ErasedElsewhereTest {

    @TempDir
    Path folder;

    private Post association;
    private Post lead;
    private Person amina;

    @BeforeEach
    void open() {
        association = Post.association(folder);
        lead = Post.lead(folder);
        association.trust(lead);
        lead.trust(association);
        amina = association.add("Amina", "Diallo");
        association.agree(amina, SharedScope.WHOLE_FILE);
    }

    @AfterEach
    void close() {
        association.close();
        lead.close();
    }

    private void erase(Post at) {
        at.session.write(ChangeNote.erasure("Nadia Keller"), writing -> writing.erase(amina.id()));
    }

    private static boolean isHere(Post at, Person person) {
        return !at.session.read(reading -> reading.states(new Home.OfPerson(person.id()))).isEmpty();
    }

    private List<Boolean> confirmed() {
        return association.session.read(Reading::erasureAsks).stream().map(ErasureAsk::confirmed).toList();
    }

    @Test
    void thePartnerErasesAndSaysSo() {
        lead.open(association.sendTo(lead));
        erase(association);
        assertEquals(List.of(false), confirmed());

        var report = lead.open(association.sendTo(lead)).report();

        assertEquals(1, report.told().erased());
        assertFalse(isHere(lead, amina));
        var answer = association.open(lead.sendTo(association)).report();
        assertEquals(List.of(true), confirmed());
        assertEquals(1, answer.told().confirmed());
        assertTrue(new BundleWords(Texts.in(Locale.FRANCE)).told(answer)
                .contains("1 effacement que vous aviez demandé est confirmé\u00a0: le dossier n’est plus chez ce partenaire."));
    }

    @Test
    void anOldBundleBringsNothingBack() {
        var old = association.sendTo(lead);
        association.phone(amina, "06 00 00 00 12");
        lead.open(association.sendTo(lead));
        lead.phone(amina, "06 00 00 00 13");
        var back = lead.sendTo(association);
        erase(association);
        lead.open(association.sendTo(lead));

        lead.open(old);
        association.open(back);

        assertFalse(isHere(lead, amina));
        assertFalse(isHere(association, amina));
        assertEquals(0, association.waiting().size());
    }

    /// The bundle that would have brought the file comes after the one that says it was erased.
    @Test
    void aFileErasedBeforeItCameDoesNotComeLate() {
        lead.open(association.sendTo(lead));
        var chloe = association.add("Chloé", "Martin");
        association.agree(chloe, SharedScope.WHOLE_FILE);
        var late = association.sendTo(lead);
        association.session.write(ChangeNote.erasure("Nadia Keller"), writing -> writing.erase(chloe.id()));
        lead.open(association.sendTo(lead));

        lead.open(late);

        assertFalse(isHere(lead, chloe));
        assertTrue(lead.session.read(Reading::erased).stream().anyMatch(erasure -> erasure.person().equals(chloe.id())));
        assertEquals(0, lead.waiting().size());
        assertTrue(isHere(lead, amina));
    }

    @Test
    void whoeverDoesNotFollowThePersonErasesNobodyElsesFile() {
        lead.open(association.sendTo(lead));
        erase(lead);
        association.open(lead.sendTo(association));

        assertTrue(isHere(association, amina));
        lead.open(association.sendTo(lead));
        assertFalse(isHere(lead, amina));
        assertEquals(List.of(false), lead.session.read(Reading::erasureAsks).stream().map(ErasureAsk::confirmed).toList());
    }
}
