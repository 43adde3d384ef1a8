package org.focale.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.directory.PartnerFile;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Beside;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.QuickAdd;
import org.focale.desktop.kit.Refill;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.domain.Kept;
import org.focale.domain.note.Medium;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.PartnerNote;
import org.jspecify.annotations.Nullable;

/// Lays the page of one partner out: what was said and who was there at the left, whom one knows and how to reach them at the right.
public final class PartnerView extends StackPane {

    private final PartnerViewModel partner;
    private final Words words;
    private final Texts texts;
    private final PartnerWords said;
    private final PartnerForms forms;
    private final Page page = new Page("");
    private final Wrap chips = new Wrap();
    private final Banner asking;
    private final Banner joined;
    private final VBox thread = new VBox();
    private final Card placements;
    private final VBox contacts = new VBox();
    private final VBox offers = new VBox();
    private final VBox reach = new VBox();
    private final VBox state = new VBox();
    /// The fields that are open, laid out once: leaving one of them must not take the others away.
    private @Nullable RecordEditor<? extends Kept> laidOf;
    private VBox laid = new VBox();
    private @Nullable List<?> told;

    public PartnerView(PartnerViewModel partner, Words words) {
        this.partner = partner;
        this.words = words;
        this.texts = words.texts();
        this.said = new PartnerWords(words);
        this.forms = new PartnerForms(words, partner.dialogs(), () -> partner.directory().get());
        this.asking = new Banner(Icons.WARN, Tone.BAD, "");
        asking.setId("partner-asking");
        this.joined = new Banner(Icons.TELL, Tone.NEUTRAL, "",
                Buttons.link("part-partner", texts.get("directory.part.verb"), Icons.UNDO, partner::part));
        this.placements = new Card(texts.get("directory.placements"));
        placements.setId("partner-placements");
        page.actions(Buttons.plain("delete-partner", texts.get("directory.delete.verb"), Icons.DELETE, partner::deletePartner),
                Buttons.plain("check-partner", texts.get("directory.check"), Icons.DONE, partner::checkedToday));
        var notes = new Card(texts.get("directory.notes"), new PartnerNoteBox(partner, words), thread);
        notes.body().getStyleClass().add("form");
        var left = column(notes, placements);
        var right = column(people(), proposals(), new Card(texts.get("directory.reach"), form(reach)),
                new Card(texts.get("directory.state"), form(state)));
        right.getStyleClass().add("partner-side");
        page.content(chips, asking, joined, new Beside(left, right));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        var gone = new Card(new EmptyState(Icons.PARTNERS, texts.get("directory.gone"))).fill();
        partner.gone().subscribe(away -> getChildren().setAll(away ? gone : scroll));
        partner.file().subscribe(_ -> refill());
        partner.open().subscribe(_ -> refill());
        partner.editor().subscribe(this::layOut);
        WhileShown.listen(this, partner::listen);
    }

    private static VBox column(Node... cards) {
        var column = new VBox(cards);
        column.getStyleClass().add(Style.COLUMN);
        return column;
    }

    private static VBox form(VBox rows) {
        rows.getStyleClass().add("form");
        return rows;
    }

    private Card people() {
        return new Card(texts.get("directory.contacts"), contacts,
                new QuickAdd("add-contact", texts.get("directory.contact.add"), List::of, partner::addContact));
    }

    private Card proposals() {
        return new Card(texts.get("directory.offers"), offers,
                new QuickAdd("add-offer", texts.get("directory.offer.add"), List::of, partner::addOffer));
    }

    private void layOut(@Nullable RecordEditor<Organisation> editor) {
        if (editor != null) {
            reach.getChildren().setAll(forms.reach(editor));
            state.getChildren().setAll(forms.asking(editor));
        }
    }

    private void refill() {
        Refill.keepingFocus(this, this::fill);
    }

    private void fill() {
        @Nullable PartnerFile file = partner.file().get();
        if (file == null) {
            return;
        }
        @Nullable RecordEditor<? extends Kept> open = partner.open().get();
        var one = file.organisation();
        page.title().setText(one.name());
        page.subtitle().setText(PartnerWords.joined(one.kind(), one.sector(), one.city()));
        chips.getChildren().setAll(said.chips(one, file.marks()));
        asking.show(!one.doNotAsk() ? "" : one.doNotAskWhy().isBlank() ? texts.get("directory.do-not-ask")
                : texts.get("directory.do-not-ask.why", one.doNotAskWhy()));
        joined.show(file.hidden().isEmpty() ? "" : texts.get("directory.joined",
                String.join(", ", file.hidden().stream().map(Organisation::name).toList())));
        thread.getChildren().setAll(lines(file.notes(), this::note, "directory.notes.empty"));
        placements.body().getChildren().setAll(lines(file.placements(), this::placed, "directory.placements.empty"));
        var now = List.of(file.contacts().stream().map(each -> isOpen(each, open) ? each.id() : each).toList(),
                file.offers().stream().map(each -> isOpen(each, open) ? each.id() : each).toList());
        if (!now.equals(told)) {
            told = now;
            contacts.getChildren().setAll(records(file.contacts(), open, this::contact, "directory.contacts.empty"));
            offers.getChildren().setAll(records(file.offers(), open, this::offered, "directory.offers.empty"));
        }
    }

    private static <R extends Kept> boolean isOpen(R record, @Nullable RecordEditor<? extends Kept> open) {
        return open != null && open.key().equals(Codecs.of(record).key(record));
    }

    private <T> List<Node> lines(List<T> all, BiFunction<T, Integer, Node> line, String emptyKey) {
        var nodes = new ArrayList<Node>();
        for (T each : all) {
            nodes.add(line.apply(each, nodes.size() + 1));
        }
        if (nodes.isEmpty()) {
            nodes.add(new Prose(texts.get(emptyKey), Style.SMALL_MUTED));
        }
        return nodes;
    }

    /// Lines, and the fields of the one that is open.
    private <R extends Kept> List<Node> records(List<R> all, @Nullable RecordEditor<? extends Kept> open, BiFunction<R, Integer, Line> line,
            String emptyKey) {
        return lines(all, (each, number) -> open != null && isOpen(each, open) ? fields(open) : line.apply(each, number), emptyKey);
    }

    @SuppressWarnings("unchecked") // the editor's record says its own class
    private Node fields(RecordEditor<? extends Kept> editor) {
        if (laidOf != editor) {
            laidOf = editor;
            laid = new VBox();
            laid.getStyleClass().addAll(Style.WELL, "form");
            var record = editor.record().get();
            laid.getChildren().setAll(record instanceof Offer ? forms.offer((RecordEditor<Offer>) editor)
                    : forms.contact((RecordEditor<ContactPerson>) editor));
            laid.getChildren().add(new Wrap(Buttons.bare(Buttons.plain("close-fields", texts.get("kit.close"), Icons.REMOVE, partner::close)),
                    Buttons.link("delete-record", texts.get("directory.delete.verb"), Icons.DELETE, () -> partner.delete(editor.record().get()))));
        }
        return laid;
    }

    private Line contact(ContactPerson contact, int number) {
        var line = new Line(Icons.PERSON, contact.left() ? Tone.NEUTRAL : Tone.ACCENT, contact.name(),
                PartnerWords.joined(contact.job(), contact.phone(), contact.email()));
        if (contact.left()) {
            line.below(new Chip(texts.get("domain.field.contact-person.left"), Tone.NEUTRAL));
        }
        return line.opens("contact-line-" + number, () -> partner.open(contact));
    }

    private Line offered(Offer offer, int number) {
        boolean open = offer.isOpenOn(words.today());
        var line = new Line(Icons.IDEA, open ? Tone.GOOD : Tone.NEUTRAL, offer.words(), said.offer(offer));
        if (!open) {
            line.below(new Chip(texts.get("directory.offer.over"), Tone.NEUTRAL));
        }
        return line.opens("offer-line-" + number, () -> partner.open(offer));
    }

    private Node note(PartnerNote note, int number) {
        String date = note.date() == null ? "" : words.day(note.date());
        var line = new Line(icon(note.medium()), note.request() ? Tone.WARN : Tone.NEUTRAL, texts.of(note.medium()), "")
                .aside(PartnerWords.joined(date, note.author())).says(note.text());
        if (note.request()) {
            line.below(new Chip(texts.get("directory.note.request"), Tone.WARN));
        }
        return line.end(Buttons.icon("note-request-" + number,
                        texts.get(note.request() ? "directory.note.no-request" : "directory.note.is-request"), Icons.ASK,
                        () -> partner.mark(note, !note.request())),
                Buttons.icon("note-delete-" + number, texts.get("directory.note.delete"), Icons.DELETE, () -> partner.delete(note)));
    }

    private static Icons icon(Medium medium) {
        return switch (medium) {
            case CALL -> Icons.PHONE;
            case VISIT -> Icons.HOST;
            case MESSAGE -> Icons.MESSAGE;
            case LETTER -> Icons.MAIL;
            case GROUP -> Icons.PEOPLE;
            case INTERVIEW -> Icons.INTERVIEW;
            case OTHER -> Icons.NOTE;
        };
    }

    private Node placed(PartnerFile.Placed placed, int number) {
        return new Line(Icons.PLACEMENT, Tone.NEUTRAL, placed.name(), said.placed(placed))
                .opens("placed-" + number, () -> partner.openPerson(placed.placement().person()));
    }
}
