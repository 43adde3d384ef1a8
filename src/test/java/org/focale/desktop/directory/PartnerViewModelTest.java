package org.focale.desktop.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.focale.app.directory.PartnerField;
import org.focale.app.directory.PartnerFile;
import org.focale.app.directory.PartnerFilter;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.desktop.kit.Fx;
import org.focale.desktop.kit.HandHeld;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.PartnerNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerViewModelTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("office"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private OrganisationId added(String name) {
        return office.cases.directory().write().add(new NewPartner(name, "", "Strasbourg", ""));
    }

    private PartnerViewModel page(OrganisationId id) {
        var page = new PartnerViewModel(office.cases, id, office.jobs, office.dialogs, office.texts, office.drafts, _ -> { });
        page.listen();
        return page;
    }

    private static PartnerFile file(PartnerViewModel page) {
        return Objects.requireNonNull(page.file().get());
    }

    @Test
    void whatWasSaidIsWrittenInOneGoAndItsDraftIsKept() {
        var fournil = added("Au Fournil");
        page(fournil).writer().text().set("Demandé une imm");
        var page = page(fournil);
        assertEquals("Demandé une imm", page.writer().text().get(), "as it was left");

        page.writer().text().set("Demandé une immersion");
        page.writer().request().set(true);
        page.write(() -> { });

        assertEquals("", page.writer().text().get());
        assertEquals(Someone.TODAY, file(page).notes().getFirst().date());
        assertTrue(file(page).notes().getFirst().request());
        assertEquals("", page(fournil).writer().text().get());
        page.write(() -> { });
        assertEquals(1, file(page).notes().size(), "nothing is no note");
    }

    @Test
    void pressedTwiceItIsWrittenOnceAndWhatWasTypedMeanwhileStays() {
        var fournil = added("Au Fournil");
        var held = new HandHeld();
        var slow = new PartnerViewModel(office.cases, fournil, held.jobs, held.dialogs, office.texts, office.drafts, _ -> { });
        slow.listen();
        held.finish();
        slow.writer().text().set("Rappeler");
        slow.write(() -> { });
        slow.write(() -> { });
        slow.writer().text().set("Rappeler Hélène");
        held.finish();

        assertEquals(List.of("Rappeler"), file(page(fournil)).notes().stream().map(PartnerNote::text).toList());
        assertEquals("Hélène", slow.writer().text().get());
    }

    @Test
    void aContactOpensWhenItWasAddedAndItsFieldsSaveWhenLeft() {
        var page = page(added("Au Fournil"));
        page.addContact("Hélène Klein");
        var open = Objects.requireNonNull(page.open().get());
        open.set("phone", "06 39 98 02 01");
        assertEquals("06 39 98 02 01", file(page).contacts().getFirst().phone());
        assertEquals("06 39 98 02 01", ((ContactPerson) open.record().get()).phone());

        page.delete(file(page).contacts().getFirst());
        assertEquals(List.of(), file(page).contacts());
        assertNull(page.open().get(), "what is gone has no fields");
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(1, file(page).contacts().size());
    }

    @Test
    void checkedTodayIsOneClickAndCanBeTakenBack() {
        var page = page(added("Au Fournil"));
        page.checkedToday();
        assertEquals(Someone.TODAY, file(page).organisation().checked());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertNull(file(page).organisation().checked());
    }

    @Test
    void aPartnerIsTakenAwayAfterAQuestion() {
        var page = page(added("Au Fournil"));
        office.dialogs.answer(false);
        page.deletePartner();
        assertNotNull(page.file().get());
        office.dialogs.answer(true);
        page.deletePartner();
        assertTrue(page.gone().get());
    }

    @Test
    void theListFollowsItsFilterAndAddsWhoIsAnswered() throws Exception {
        added("Au Fournil");
        var opened = new ArrayList<OrganisationId>();
        var list = new DirectoryViewModel(office.cases, office.jobs, office.dialogs, office.texts, opened::add);
        list.listen();
        list.filter().set(PartnerFilter.ALL.typed("zz"));
        assertEquals(0, list.rows().size());
        list.showAll();
        assertEquals("Au Fournil", Objects.requireNonNull(list.chosen().get()).organisation().name());

        Fx.run(() -> {
            var sheet = new AddPartnerSheet(list, office.words).sheet();
            office.dialogs.answer(new NewPartner("Garage", "", "", ""));
            list.add(sheet, () -> { });
        });
        assertEquals(2, list.rows().size());
        assertEquals(1, opened.size());
        list.compare(new NewPartner("au fournil", "", "", ""));
        assertEquals(1, list.alike().get().size());
    }

    @Test
    void twoAreJoinedAndTheMessageTakesItBack() throws Exception {
        var kept = added("Au Fournil");
        added("Boulangerie du Héron");
        var list = new DirectoryViewModel(office.cases, office.jobs, office.dialogs, office.texts, _ -> { });
        list.listen();
        Fx.run(() -> {
            var one = list.rows().getFirst();
            var other = list.rows().getLast();
            office.dialogs.answer(kept);
            list.join(one, other, JoinPartnersSheet.of(one, other, office.words));
        });
        assertEquals(1, list.rows().size());
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(2, list.rows().size());
    }

    @Test
    void aSheetIsTakenInStepByStep() throws Exception {
        var done = new int[1];
        var importing = new ImportPartnersViewModel(office.cases, office.jobs, office.dialogs, office.texts, () -> done[0]++);
        office.dialogs.answer(Files.writeString(folder.resolve("p.csv"), "Entité;Ville;SIRET\nAu Fournil;Strasbourg;12\nGarage;Colmar;"));
        importing.choose();
        assertTrue(importing.wrong().get().contains("Aucune colonne"), importing.wrong().get());
        importing.going(0, PartnerField.NAME);
        assertEquals("", importing.wrong().get());
        assertEquals("2 nouveaux · 0 complété · 0 contact", importing.summary().get());
        assertEquals("SIRET : il faut 14 chiffres. Il est gardé tel quel, à vérifier.",
                Office.plain(importing.doubts(importing.lines().get().getFirst())));

        importing.save();
        assertEquals(1, done[0]);
        Objects.requireNonNull(office.dialogs.toasts.getLast().action()).run();
        assertEquals(0, office.cases.directory().directory().read().rows().size());
    }
}
