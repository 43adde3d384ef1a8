package org.focale.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.focale.app.UseCases;
import org.focale.base.Texts;
import org.focale.desktop.activity.ActivitiesView;
import org.focale.desktop.activity.ActivitiesViewModel;
import org.focale.desktop.activity.ActivityView;
import org.focale.desktop.activity.ActivityViewModel;
import org.focale.desktop.agenda.AgendaExport;
import org.focale.desktop.agenda.AgendaView;
import org.focale.desktop.agenda.AgendaViewModel;
import org.focale.desktop.agenda.AgendaWays;
import org.focale.desktop.directory.DirectoryView;
import org.focale.desktop.directory.DirectoryViewModel;
import org.focale.desktop.directory.ImportPartnersView;
import org.focale.desktop.directory.ImportPartnersViewModel;
import org.focale.desktop.directory.PartnerView;
import org.focale.desktop.directory.PartnerViewModel;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Drafts;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Jobs;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.Words;
import org.focale.desktop.placement.PlacementView;
import org.focale.desktop.placement.PlacementViewModel;
import org.focale.desktop.placement.PlacementsPane;
import org.focale.desktop.placement.PlacementsViewModel;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.RailEntry;
import org.focale.domain.activity.ActivityId;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.ActivitySessionId;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;

/// The screens of what people take part in: the agenda, activities of groups, placements, and the partners where they are.
public final class ActivityScreens {

    private static final String AGENDA = "agenda";
    private static final String DIRECTORY = "directory";
    private static final String ACTIVITIES = "activities";

    private final Screens screens;
    private final UseCases cases;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Words words;
    private final Texts texts;
    private final Drafts drafts;

    ActivityScreens(Screens screens, UseCases cases, Jobs jobs, Dialogs dialogs, Words words, Drafts drafts) {
        this.screens = screens;
        this.cases = cases;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.words = words;
        this.texts = words.texts();
        this.drafts = drafts;
    }

    private void go(Place place) {
        screens.shell().open(place);
    }

    /// Its classes, and those of its library, are loaded when it is first opened.
    RailEntry agendaEntry() {
        return new RailEntry(AGENDA, Icons.AGENDA, "agenda.rail", () -> new AgendaView(new AgendaViewModel(cases, jobs, dialogs, words,
                new AgendaWays(id -> go(screens.person(id)), this::openSession, each -> go(placement(each.id())))), words));
    }

    /// Writes what someone has ahead for their own agenda.
    void exportAgenda(PersonId person, boolean names) {
        new AgendaExport(cases.agenda(), jobs, dialogs, texts).of(person, words.today(), names);
    }

    private void openSession(ActivitySession session) {
        if (session.activity() != null) {
            go(attendance(session.activity(), session.id()));
        }
    }

    RailEntry activitiesEntry() {
        return new RailEntry(ACTIVITIES, Icons.ACTIVITIES, "activity.title", () -> new ActivitiesView(
                new ActivitiesViewModel(cases, jobs, dialogs, texts, id -> go(activity(id))), words,
                List.of(new Tabs.Tab("placements", texts.get("placement.tab"), this::placements))));
    }

    /// One activity of a group.
    public Place activity(ActivityId id) {
        return new Place(ACTIVITIES, id, () -> new ActivityView(new ActivityViewModel(cases, id, jobs, dialogs, words, drafts), words));
    }

    /// One activity where the attendance of this session is entered.
    public Place attendance(ActivityId id, ActivitySessionId session) {
        return new Place(ACTIVITIES, session, () -> new ActivityView(new ActivityViewModel(cases, id, jobs, dialogs, words, drafts), words)
                .at(session));
    }

    /// The page of one placement.
    public Place placement(PlacementId id) {
        var ways = new PlacementViewModel.Ways(read -> go(screens.person(read.person().id(), "pathway")),
                read -> go(screens.diagnosing(read.person().id(), Optional.of(id))), other -> go(placement(other)));
        return new Place(Screens.PEOPLE, "placement " + id.value(),
                () -> new PlacementView(new PlacementViewModel(cases, id, jobs, dialogs, words, drafts, ways), words));
    }

    /// The list of all placements.
    public Node placements() {
        return new PlacementsPane(new PlacementsViewModel(cases, jobs, dialogs, words, id -> go(placement(id))), words);
    }

    /// The page of a partner.
    public Place partner(OrganisationId id) {
        return new Place(DIRECTORY, id, () -> new PartnerView(
                new PartnerViewModel(cases, id, jobs, dialogs, texts, drafts, person -> go(screens.person(person))), words));
    }

    /// Where a list of partners is taken in.
    public Place importingPartners() {
        return new Place(DIRECTORY, "import", () -> new ImportPartnersView(
                new ImportPartnersViewModel(cases, jobs, dialogs, texts, () -> screens.shell().openEntry(directoryEntry())), words));
    }

    RailEntry directoryEntry() {
        return new RailEntry(DIRECTORY, Icons.PARTNERS, "directory.title", () -> new DirectoryView(
                new DirectoryViewModel(cases, jobs, dialogs, texts, id -> go(partner(id))), words,
                () -> go(importingPartners())));
    }
}
