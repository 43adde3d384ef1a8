package org.focale.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.directory.PartnerRow;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// The partner chosen in the list, at a glance: what one wants to know before calling.
final class PartnerPreview extends VBox {

    private static final int MOST = 3;

    private final DirectoryViewModel partners;
    private final Words words;
    private final Texts texts;
    private final PartnerWords said;
    private final VBox content = new VBox();

    PartnerPreview(DirectoryViewModel partners, Words words) {
        this.partners = partners;
        this.words = words;
        this.texts = words.texts();
        this.said = new PartnerWords(words);
        setId("partner-preview");
        getStyleClass().addAll("card", Style.SIDE);
        content.getStyleClass().add("preview");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var open = Buttons.bare(Buttons.primary("open-partner", texts.get("directory.open"), Icons.OPEN, this::open));
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(partners.chosen().isNull());
        getChildren().setAll(scroll, open);
        partners.chosen().subscribe(this::fill);
    }

    private void open() {
        @Nullable PartnerRow row = partners.chosen().get();
        if (row != null) {
            partners.open(row.organisation().id());
        }
    }

    private void fill(@Nullable PartnerRow row) {
        content.getChildren().clear();
        if (row == null) {
            return;
        }
        var one = row.organisation();
        var nodes = new ArrayList<Node>();
        nodes.add(new Prose(one.name(), Style.CARD_TITLE));
        String what = PartnerWords.joined(one.kind(), one.sector());
        if (!what.isEmpty()) {
            nodes.add(new Prose(what, Style.SMALL_MUTED));
        }
        nodes.add(new Wrap(said.chips(one, row.marks()).toArray(Node[]::new)));
        if (one.doNotAsk() && !one.doNotAskWhy().isBlank()) {
            nodes.add(new Prose(one.doNotAskWhy(), Style.SMALL));
        }
        nodes.add(facts(one));
        contacts(row, nodes);
        offers(row, nodes);
        nodes.add(label(texts.get("directory.requested")));
        nodes.add(new Prose(row.requested() == null ? texts.get("directory.requested.never") : words.ago(row.requested()), Style.SMALL_MUTED));
        if (row.placements() > 0) {
            nodes.add(new Prose(texts.count("directory.placed", row.placements()), Style.SMALL_MUTED));
        }
        nodes.add(Buttons.link("partner-checked", texts.get("directory.check"), Icons.DONE, () -> partners.checkedToday(row)));
        content.getChildren().setAll(nodes);
    }

    private void contacts(PartnerRow row, List<Node> nodes) {
        if (!row.contacts().isEmpty()) {
            nodes.add(label(texts.get("directory.contacts")));
            for (ContactPerson contact : row.contacts().subList(0, Math.min(MOST, row.contacts().size()))) {
                nodes.add(new Line(Icons.PERSON, Tone.NEUTRAL, contact.name(), PartnerWords.joined(contact.job(), contact.phone())));
            }
        }
    }

    private void offers(PartnerRow row, List<Node> nodes) {
        if (!row.offers().isEmpty()) {
            nodes.add(label(texts.get("directory.offers")));
            for (Offer offer : row.offers().subList(0, Math.min(MOST, row.offers().size()))) {
                nodes.add(new Line(Icons.IDEA, Tone.GOOD, offer.words(), said.offer(offer)));
            }
        }
    }

    private VBox facts(Organisation one) {
        var facts = new VBox();
        facts.getStyleClass().add("facts");
        fact(facts, Icons.PHONE, one.phone(), texts.get("domain.field.organisation.phone"));
        fact(facts, Icons.MAIL, one.email(), texts.get("domain.field.organisation.email"));
        fact(facts, Icons.ADDRESS, PartnerWords.joined(one.address(), (one.postcode() + " " + one.city()).strip()),
                texts.get("domain.field.organisation.address"));
        return facts;
    }

    private static void fact(VBox facts, Icons icon, String text, String what) {
        if (!text.isBlank()) {
            var label = new Label(text, icon.node());
            label.getStyleClass().add("fact");
            label.setWrapText(true);
            label.setAccessibleText(what + " : " + text);
            label.setTooltip(new Tooltip(what));
            facts.getChildren().add(label);
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.LABEL);
        label.setWrapText(true);
        return label;
    }
}
