package org.focale.desktop.agenda;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.focale.app.agenda.AgendaEntry;
import org.focale.app.agenda.Clash;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.agenda.Appointment;
import org.focale.domain.agenda.Meeting;

/// The line that is chosen: when, where, with whom, what it clashes with, and what can be done with it.
final class EntryCard {

    private EntryCard() {}

    static Card of(AgendaViewModel agenda, Words words, AgendaEntry entry) {
        var card = new Card(agenda.title(entry));
        Texts texts = words.texts();
        card.setId("agenda-entry");
        card.getStyleClass().addAll(Style.SIDE, "agenda-entry");
        card.action(Buttons.icon("agenda-entry-close", texts.get("agenda.entry.close"), Icons.REMOVE, () -> agenda.selected().set(null)));
        var nodes = new ArrayList<Node>();
        var chips = new Wrap(new Chip(texts.of(entry.kind()), AgendaBlocks.tone(entry)));
        if (entry.cancelled()) {
            chips.getChildren().add(new Chip(texts.get("agenda.cancelled"), Tone.NEUTRAL));
        }
        List<Clash> clashes = agenda.shown().get().clashes(entry);
        clashes.stream().map(Clash::kind).distinct().forEach(kind -> chips.getChildren().add(new Chip(texts.of(kind), Tone.WARN, Icons.WARN)));
        nodes.add(chips);
        nodes.add(new Prose(agenda.when(entry), Style.STRONG));
        for (String detail : List.of(entry.place(), entry.worker(), agenda.people(entry))) {
            if (!detail.isBlank()) {
                nodes.add(new Prose(detail, Style.MUTED));
            }
        }
        clashes.forEach(clash -> nodes.add(new Prose(agenda.clash(clash), Style.SMALL)));
        for (AgendaEntry folded : agenda.foldedIn(entry)) {
            nodes.add(new Line(agenda.title(folded)).opens("agenda-folded-" + nodes.size(), () -> agenda.open(folded)));
        }
        if (entry.record() != null) {
            nodes.add(verbs(agenda, words, entry));
        }
        card.body().getChildren().setAll(nodes);
        return card;
    }

    private static Wrap verbs(AgendaViewModel agenda, Words words, AgendaEntry entry) {
        Texts texts = words.texts();
        var verbs = new Wrap();
        if (agenda.opens(entry)) {
            verbs.getChildren().add(Buttons.plain("agenda-open",
                    texts.get(entry.record() instanceof ActivitySession ? "agenda.entry.open-session" : "agenda.entry.open"), Icons.OPEN,
                    () -> agenda.open(entry)));
        }
        if (entry.record() instanceof Appointment || entry.record() instanceof Meeting) {
            verbs.getChildren().add(Buttons.plain("agenda-edit", texts.get("agenda.entry.edit"), Icons.EDIT,
                    () -> agenda.edit(entry, AgendaSheet.of(agenda, words, entry).sheet())));
        }
        verbs.getChildren().add(Buttons.plain("agenda-export-one", texts.get("agenda.entry.export"), Icons.EXPORT,
                () -> agenda.files().export(List.of(entry), false)));
        if (!entry.cancelled() && !(entry.record() instanceof Meeting) && entry.mayDelete()) {
            verbs.getChildren().add(Buttons.plain("agenda-call-off", texts.get("agenda.entry.call-off"), Icons.REMOVE, () -> agenda.callOff(entry)));
        }
        if (entry.mayDelete()) {
            verbs.getChildren().add(Buttons.plain("agenda-delete", texts.get("agenda.entry.delete"), Icons.DELETE, () -> agenda.delete(entry)));
        }
        return verbs;
    }
}
