package org.focale.app.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.app.record.RecordRefused;
import org.focale.desktop.Office;
import org.focale.desktop.Someone;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.EndedBy;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.note.Medium;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DirectoryTest {

    private static final LocalDate TODAY = Someone.TODAY;

    @TempDir
    Path folder;
    private Office office;
    private DirectoryCases directory;

    @BeforeEach
    void open() {
        office = Office.created(folder.resolve("office"));
        directory = office.cases.directory();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private OrganisationId added(String name, String city) {
        return directory.write().add(new NewPartner(name, "entreprise", city, ""));
    }

    private List<String> listed(PartnerFilter filter) {
        return directory.directory().read().matching(filter).stream().map(row -> row.organisation().name()).toList();
    }

    private Organisation organisation(OrganisationId id) {
        return office.session().read(reading -> reading.find(Organisation.class, id)).orElseThrow();
    }

    private Organisation marked(String name, boolean doNotAsk, LocalDate checked, LocalDate delegated) {
        var marked = new Organisation(new OrganisationId(office.session().ids().next()), name, "", "Strasbourg", "", "", "", "", "", "", "", doNotAsk,
                "", checked, delegated, "");
        office.save(marked);
        return marked;
    }

    @Test
    void aNameIsEnoughAndOneselfIsNoPartner() {
        added("Au Fournil du Héron", "");
        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL));
        assertThrows(RecordRefused.class, () -> added("  ", "Strasbourg"));
    }

    @Test
    void partnersAreFoundByFirstLettersWhateverTheAccents() {
        var fournil = added("Au Fournil du Héron", "Strasbourg");
        added("Garage Lumière", "Sélestat");
        directory.write().addContact(fournil, "Hélène Klein");

        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL.typed("HERON fou")));
        assertEquals(List.of("Garage Lumière"), listed(PartnerFilter.ALL.typed("selest")));
        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL.typed("klein")), "by whom one knows there");
        assertEquals(List.of(), listed(PartnerFilter.ALL.typed("ournil")), "first letters only");
        assertEquals(List.of("Garage Lumière"), listed(PartnerFilter.ALL.inTown("Sélestat")));
        assertEquals(List.of(), listed(PartnerFilter.ALL.ofKind("association")));
    }

    @Test
    void marksTellWhatToKnowBeforeAsking() {
        marked("Blanchisserie", true, TODAY.minusMonths(2), null);
        marked("Crèche", false, TODAY.minusYears(1), TODAY.plusMonths(2));
        marked("Darse", false, TODAY.minusYears(1).minusDays(1), TODAY.plusMonths(2).plusDays(1));
        marked("Épicerie", false, TODAY, null);

        assertEquals(List.of("Blanchisserie"), listed(PartnerFilter.ALL.toggle(PartnerMark.DO_NOT_ASK)));
        assertEquals(List.of("Darse"), listed(PartnerFilter.ALL.toggle(PartnerMark.NOT_CHECKED)));
        assertEquals(List.of("Crèche"), listed(PartnerFilter.ALL.toggle(PartnerMark.DELEGATION_ENDING)));
        assertEquals(4, listed(PartnerFilter.ALL.toggle(PartnerMark.DO_NOT_ASK).toggle(PartnerMark.DO_NOT_ASK)).size());
    }

    @Test
    void checkedTodayTakesOneClick() {
        var old = marked("Darse", false, TODAY.minusYears(3), null);
        directory.write().checkedToday(old);
        assertEquals(TODAY, organisation(old.id()).checked());
        assertEquals(Set.of(), directory.directory().read().rows().getFirst().marks());
    }

    @Test
    void whatIsOfferedTodayIsListed() {
        var fournil = added("Au Fournil du Héron", "Strasbourg");
        var offer = directory.write().addOffer(fournil, "Immersion en boulangerie", ActivityKind.IMMERSION);
        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL.offering(ActivityKind.IMMERSION)));
        assertEquals(List.of(), listed(PartnerFilter.ALL.offering(ActivityKind.WORKSITE)));

        office.cases.saves().change(offer, new Offer(offer.id(), fournil, ActivityKind.IMMERSION, offer.words(), offer.job(),
                2, null, TODAY.minusDays(1)));
        assertEquals(List.of(), listed(PartnerFilter.ALL.offering(ActivityKind.IMMERSION)), "it is over");
        assertEquals(1, directory.partner().read(fournil).orElseThrow().offers().size(), "the page remembers it");
    }

    @Test
    void theLastRequestIsToldAmongWhatWasSaid() {
        var fournil = added("Au Fournil du Héron", "Strasbourg");
        directory.write().note(fournil, Medium.CALL, TODAY.minusDays(9), "Demandé une immersion", true);
        directory.write().note(fournil, Medium.VISIT, TODAY.minusDays(2), "Visite", false);

        var row = directory.directory().read().rows().getFirst();
        assertEquals(TODAY.minusDays(9), row.requested());
        assertEquals(TODAY.minusDays(2), row.heard());
        var notes = directory.partner().read(fournil).orElseThrow().notes();
        assertEquals(List.of("Visite", "Demandé une immersion"), notes.stream().map(note -> note.text()).toList());
        assertEquals("Nadia Keller", notes.getFirst().author());
    }

    @Test
    void thoseWhoWereThereAreTheirPlacements() {
        var fournil = added("Au Fournil du Héron", "Strasbourg");
        var mirela = Someone.named("Mirela", "Popescu");
        office.save(mirela.records());
        var placement = new Placement(new PlacementId(office.session().ids().next()), mirela.id(), ActivityKind.IMMERSION, "Immersion", fournil,
                "Au Fournil du Héron", "", "", TODAY.minusDays(20), TODAY.minusDays(6), null, "");
        var ended = Assessment.of(mirela.id(), placement.id());
        office.save(placement, new Assessment(ended.id(), mirela.id(), placement.id(), TODAY, Ending.COMPLETED, null, null,
                EndedBy.NOT_SAID, "", "", "", Followed.JOB, "", null));

        var placed = directory.partner().read(fournil).orElseThrow().placements().getFirst();
        assertEquals("Mirela Popescu", placed.name());
        assertEquals(Ending.COMPLETED, Objects.requireNonNull(placed.assessment()).ending());
        assertEquals(1, directory.directory().read().rows().getFirst().placements());
    }

    @Test
    void aPartnerThatMayBeHereIsTold() {
        var fournil = directory.write().add(new NewPartner("SARL Au Fournil du Héron", "", "Strasbourg", "200 034 528 00014"));
        var alike = directory.write();

        assertEquals(fournil, alike.alike(new NewPartner("Fournil du heron", "", "", "")).getFirst().id(), "the form of the company aside");
        assertEquals(fournil, alike.alike(new NewPartner("Tout autre nom", "", "Colmar", "20003452800014")).getFirst().id(), "the same SIRET");
        assertEquals(List.of(), alike.alike(new NewPartner("Au Fournil du Héron", "", "Colmar", "")), "another town");
        assertEquals(List.of(), alike.alike(new NewPartner("Au Fournil du Héron", "", "Strasbourg", "35600000000048")), "another establishment");
        assertEquals(List.of(), alike.alike(new NewPartner("", "", "Strasbourg", "")));
    }

    @Test
    void twoRecordsOfOnePartnerAreShownAsOneAndPartedAgain() {
        var kept = added("Au Fournil du Héron", "");
        var other = directory.write().add(new NewPartner("Boulangerie du Héron", "boulangerie", "Strasbourg", "20003452800014"));
        directory.write().addContact(other, "Hélène Klein");
        var mirela = Someone.named("Mirela", "Popescu");
        office.save(mirela.records());
        office.save(new Placement(new PlacementId(office.session().ids().next()), mirela.id(), ActivityKind.IMMERSION, "Immersion", other, "", "", "",
                TODAY, null, null, ""));

        directory.join().join(kept, other);

        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL));
        assertEquals(List.of("Au Fournil du Héron"), listed(PartnerFilter.ALL.typed("boulangerie")), "found by the other name too");
        var page = directory.partner().read(other).orElseThrow();
        assertEquals(kept, page.organisation().id());
        assertEquals("20003452800014", page.organisation().siret(), "what it did not say");
        assertEquals("entreprise", page.organisation().kind(), "what it said stays");
        assertEquals(List.of("Hélène Klein"), page.contacts().stream().map(contact -> contact.name()).toList());
        assertEquals(1, page.placements().size());
        assertThrows(PartnersNotJoined.class, () -> directory.join().join(other, kept));
        assertThrows(PartnersNotJoined.class, () -> directory.join().join(kept, office.session().organisation()));

        directory.join().part(kept);
        assertEquals(2, listed(PartnerFilter.ALL).size());
        office.cases.takeBack().last();
        assertEquals(1, listed(PartnerFilter.ALL).size());
        office.cases.takeBack().last();
        assertEquals("", organisation(kept).siret(), "an undo gives back what was taken over");
        assertEquals(2, listed(PartnerFilter.ALL).size());
    }

    @Test
    void theSearchFindsPartnersContactsAndOffers() {
        var fournil = added("Au Fournil du Héron", "Strasbourg");
        directory.write().addContact(fournil, "Hélène Klein");
        directory.write().addOffer(fournil, "Extra du samedi", ActivityKind.PAID_WORK);
        var search = office.cases.peopleCases().search();

        assertEquals(fournil, search.find("heron", 5).organisations().best().getFirst().id());
        assertEquals(fournil, search.find("klei", 5).contacts().best().getFirst().at());
        assertEquals("Extra du samedi", search.find("samedi", 5).offers().best().getFirst().words().text());
        assertTrue(search.find("dimanche", 5).offers().best().isEmpty());

        var second = added("Boulangerie Roth", "Strasbourg");
        directory.join().join(second, fournil);
        assertEquals(second, search.find("heron", 5).organisations().best().getFirst().id(), "under which it is shown now");
    }

    @Test
    void aDelegationThatEndsIsToldToday() {
        marked("Régie", false, TODAY, TODAY.plusMonths(2));
        marked("Mission", false, TODAY, TODAY.minusDays(3));
        marked("Loin", false, TODAY, TODAY.plusMonths(3));
        marked("Passée", false, TODAY, TODAY.minusYears(2));
        assertEquals(List.of("Mission", "Régie"), office.cases.today().read().delegations().stream().map(Organisation::name).toList());
        assertFalse(directory.directory().read().rows().isEmpty());
    }
}
