package org.focale.desktop.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tabs;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.InFile;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.PlacementId;
import org.focale.domain.own.OwnValue;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.jspecify.annotations.Nullable;

/// Lays the file of one person out: who it is about, always in sight, and its five sections.
public final class PersonView extends VBox {

    private static final String TIMELINE = "timeline";
    private static final String PATHWAY = "pathway";
    private static final String CV = "cv";
    private static final String DOCUMENTS = "documents";
    private static final String IDENTITY = "identity";

    private final Tabs tabs;
    private Runnable letters = () -> {};
    private Consumer<Boolean> agenda = _ -> {};
    private Supplier<Node> badges = Region::new;

    /// @param cvTab    the section of the CV, which is a screen of its own
    /// @param plan     what stands in the section of the pathway, another screen too
    public PersonView(PersonViewModel file, Words words, Supplier<? extends Node> cvTab, Supplier<PlanSections> plan,
            PersonDoors doors) {
        Consumer<Optional<PlacementId>> diagnose = doors.diagnose();
        Texts texts = words.texts();
        var forms = new Forms(file, words);
        Function<RecordEditor<? extends InFile>, RecordPanel> panels = editor -> new RecordPanel(file, editor, forms, words, doors);
        this.tabs = new Tabs(List.of(
                new Tabs.Tab(TIMELINE, texts.get("person.tab.timeline"),
                        () -> new TimelineTab(file, words, new SidePane(file, beside(file, words, doors), panels))),
                new Tabs.Tab(PATHWAY, texts.get("person.tab.pathway"), () -> new PathwayTab(file, words, forms, panels, doors, plan.get())),
                new Tabs.Tab(CV, texts.get("person.tab.cv"), cvTab),
                new Tabs.Tab(DOCUMENTS, texts.get("documents.title"), () -> new DocumentsTab(file.documents(), words, forms, file.locked(),
                        () -> letters.run(), names -> agenda.accept(names), badges.get())),
                new Tabs.Tab(IDENTITY, texts.get("person.tab.identity"),
                        () -> new IdentityTab(file, forms, words, rights(file, words, doors), doors.join()))));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().addAll("page", "person");
        var header = new PersonHeader(file, words, diagnose, this::write);
        var gone = new Card(new EmptyState(Icons.SILENT_PERSON, texts.get("person.gone"))).fill();
        var versions = new Banner(Icons.TWO_VERSIONS, Tone.WARN, "",
                Buttons.link("see-versions", texts.get("person.versions.see"), Icons.OPEN,
                        () -> file.waiting().ifPresent(record -> see(file, record))));
        versions.setId("two-versions");
        var readOnly = TransferCard.banner(file.rights().transfer(), words, () -> tabs.open(IDENTITY));
        file.file().subscribe(read -> versions.show(read == null || read.inTwoVersions().isEmpty() ? ""
                : texts.count("person.versions.waiting", read.inTwoVersions().values().stream().mapToInt(List::size).sum())));
        file.gone().subscribe(away -> getChildren().setAll(away ? List.of(gone) : List.of(header, readOnly, versions, tabs)));
        file.panel().subscribe(this::makeRoom);
        WhileShown.listen(this, file::listen);
    }

    /// @param open goes to the letters that can be written to the person
    public PersonView letters(Runnable open) {
        this.letters = open;
        return this;
    }

    /// @param card makes the card of the person's badges, which is a screen of its own
    public PersonView badges(Supplier<Node> card) {
        this.badges = card;
        return this;
    }

    /// @param export writes what the person has ahead for their own agenda, with names or with initials
    public PersonView agenda(Consumer<Boolean> export) {
        this.agenda = export;
        return this;
    }

    /// Shows a section, by its key: `timeline`, `pathway`, `cv`, `documents`, `identity`.
    public void open(String section) {
        tabs.open(section);
    }

    /// Goes where a note is written.
    public void write() {
        tabs.open(TIMELINE);
        if (tabs.lookup(".timeline-tab") instanceof TimelineTab timeline) {
            timeline.write();
        }
    }

    /// What is to be done, what stands in the way, and the three blocks of the CV.
    private static Region beside(PersonViewModel file, Words words, PersonDoors doors) {
        var column = new VBox(new ToDoCard(file, words), doors.proposed().get(), new BarriersCard(file, words), new CvBlocks(file, words, doors));
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private static Node rights(PersonViewModel file, Words words, PersonDoors doors) {
        return new RightsCards(file.rights(), words, new TransferCard(file.rights().transfer(), words, doors.prepare()));
    }

    /// Goes where a field with two versions is.
    private void see(PersonViewModel file, InFile record) {
        switch (record) {
            case Person _, OwnValue _ -> tabs.open(IDENTITY);
            case Situation _ -> tabs.open(PATHWAY);
            default -> file.edit(record);
        }
    }

    /// A record opens beside the section where it is at home; the CV and the identity leave it their place.
    private void makeRoom(@Nullable RecordEditor<? extends InFile> open) {
        if (open != null && !tabs.openKey().get().equals(TIMELINE) && !tabs.openKey().get().equals(PATHWAY)) {
            var record = open.record().get();
            tabs.open(record instanceof Placement || record instanceof Pathway ? PATHWAY : TIMELINE);
        }
    }
}
