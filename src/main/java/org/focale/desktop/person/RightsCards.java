package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.ScopeStanding;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Theme;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.Wrap;
import org.focale.desktop.person.RightsViewModel.Rights;
import org.focale.domain.rights.Consent;
import org.focale.domain.rights.ConsentState;
import org.focale.domain.rights.Notice;
import org.jspecify.annotations.Nullable;

/// The rights of the person as cards: what they agreed to, what they were told, and the copy of their file.
final class RightsCards extends VBox {

    /// At 100 %: with less room, one column.
    private static final double ROOM_FOR_TWO = 760;

    private final RightsViewModel rights;
    private final Words words;
    private final Texts texts;
    private final RightsSheets sheets;
    private final Card consents;
    private final Card notices;
    private final Card copy;
    private final Card erase;
    private final Switch confidential;

    /// @param transfer comes before what cannot be taken back
    RightsCards(RightsViewModel rights, Words words, Node transfer) {
        this.rights = rights;
        this.words = words;
        this.texts = words.texts();
        this.sheets = new RightsSheets(words);
        this.consents = new Card(texts.get("rights.consents"))
                .action(Buttons.link("add-consent", texts.get("rights.consent.note"), Icons.ADD, this::addConsent)).fill();
        this.notices = new Card(texts.get("rights.notices"))
                .action(Buttons.link("add-notice", texts.get("rights.notice.note"), Icons.ADD, this::addNotice));
        this.copy = new Card(texts.get("rights.hand-over"));
        this.confidential = new Switch("hand-over-confidential", texts.get("rights.hand-over.confidential"), Tone.ACCENT);
        confidential.setSelected(true);
        this.erase = new Card(texts.get("erasure.card"), new Line(Icons.DELETE, Tone.BAD, texts.get("erasure.card.title"),
                texts.get("erasure.card.detail"))
                .end(Buttons.quietDanger("erase-file", texts.get("erasure.card.verb"), Icons.DELETE, rights::erase)));
        getStyleClass().add(Style.COLUMN);
        ObservableValue<Boolean> roomForTwo = Theme.hasRoom(this, ROOM_FOR_TWO);
        roomForTwo.subscribe(two -> {
            var right = new VBox(notices, copy);
            right.getStyleClass().add(Style.COLUMN);
            getChildren().setAll(two ? new Equal(consents, right) : consents);
            if (!two) {
                getChildren().add(right);
            }
            getChildren().addAll(transfer, erase);
        });
        rights.rights().subscribe(this::show);
        WhileShown.listen(this, rights::listen);
    }

    private void addConsent() {
        rights.add(() -> sheets.consent(rights.newConsent(), true));
    }

    private void addNotice() {
        rights.add(() -> sheets.notice(rights.newNotice(), true));
    }

    private void show(@Nullable Rights now) {
        if (now == null) {
            return;
        }
        var lines = new ArrayList<Line>();
        now.consents().forEach(consent -> lines.add(line(consent, "consent-" + (lines.size() + 1))));
        consents.body().getChildren().setAll(lines);
        if (lines.isEmpty()) {
            consents.body().getChildren().setAll(new EmptyState(Icons.CONSENT, texts.get("rights.consents.empty"),
                    Buttons.plain("first-consent", texts.get("rights.consent.note"), Icons.CONSENT, this::addConsent)));
        }
        now.scopes().forEach(scope -> consents.body().getChildren().add(line(scope)));
        var given = new ArrayList<Line>();
        now.notices().forEach(notice -> given.add(line(notice, "notice-" + (given.size() + 1))));
        notices.body().getChildren().setAll(given);
        if (given.isEmpty()) {
            notices.body().getChildren().setAll(new Line(Icons.TELL, Tone.WARN, texts.get("rights.notices.empty"),
                    texts.get("rights.notices.empty.detail")));
        }
        notices.body().getChildren().add(verbs(Buttons.plain("print-notice", texts.get("rights.notice.print"), Icons.PRINT, rights::printNotice)));
        showCopy(now);
    }

    private Line line(Consent consent, String id) {
        var state = consent.stateOn(words.today());
        String with = consent.with().isBlank() ? texts.get("rights.consent.lead") : consent.with();
        String detail = Told.joined(" · ", Stream.of(texts.get("rights.consent.for", with), days(consent), consent.how()));
        var line = new Line(Icons.CONSENT, state == ConsentState.HOLDS || state == ConsentState.ENDS_SOON ? Tone.GOOD : Tone.NEUTRAL,
                texts.of(consent.scope()), detail);
        line.below(new Chip(texts.of(state), tone(state)));
        var delete = Buttons.icon(id + "-delete", texts.get("rights.consent.delete"), Icons.DELETE, () -> rights.delete(consent));
        var history = Buttons.icon(id + "-history", texts.get("kit.history"), Icons.HISTORY, () -> rights.past(consent, texts.of(consent.scope())));
        if (state == ConsentState.HOLDS || state == ConsentState.ENDS_SOON) {
            line.end(Buttons.link(id + "-withdraw", texts.get("rights.withdraw"), Icons.UNDO, () -> rights.withdraw(consent)), history, delete);
        } else {
            line.end(history, delete);
        }
        return line.opens(id, () -> rights.change(consent, sheets.consent(consent, false)));
    }

    /// What became of what the person agreed to, at the partner.
    private Line line(ScopeStanding standing) {
        boolean applied = standing.state() == ScopeStanding.State.APPLIED;
        return new Line(applied ? Icons.DONE : Icons.TIME, applied ? Tone.GOOD : Tone.WARN,
                texts.get("rights.scope", standing.partner(), texts.of(standing.scope())),
                texts.get(switch (standing.state()) {
                    case TO_SEND -> "rights.scope.to-send";
                    case AWAITED -> "rights.scope.awaited";
                    case APPLIED -> "rights.scope.applied";
                }));
    }

    private static Tone tone(ConsentState state) {
        return switch (state) {
            case HOLDS -> Tone.GOOD;
            case ENDS_SOON -> Tone.WARN;
            case WITHDRAWN -> Tone.BAD;
            case NOT_GIVEN, ENDED -> Tone.NEUTRAL;
        };
    }

    private String days(Consent consent) {
        @Nullable LocalDate given = consent.given();
        String from = given == null ? texts.get("rights.consent.asked") : texts.get("rights.consent.since", words.day(given));
        if (consent.withdrawn() != null) {
            return texts.get("rights.consent.withdrawn-on", from, words.day(consent.withdrawn()));
        }
        return consent.until() == null ? from : texts.get("rights.consent.from-until", from, words.day(consent.until()));
    }

    private Line line(Notice notice, String id) {
        String when = notice.given() == null ? "" : texts.get("rights.notice.on", words.day(notice.given()));
        String by = notice.by().isBlank() ? "" : texts.get("rights.notice.from", notice.by());
        return new Line(Icons.DONE, Tone.GOOD, notice.edition(), Told.joined(" · ", Stream.of(when, notice.how(), by)))
                .end(Buttons.icon(id + "-history", texts.get("kit.history"), Icons.HISTORY, () -> rights.past(notice, notice.edition())),
                        Buttons.icon(id + "-delete", texts.get("rights.notice.delete"), Icons.DELETE, () -> rights.delete(notice)))
                .opens(id, () -> rights.change(notice, sheets.notice(notice, false)));
    }

    private void showCopy(Rights now) {
        var contents = now.contents();
        var lines = new ArrayList<>(List.of(new Line(Icons.HAND_OVER, Tone.ACCENT, texts.get("rights.hand-over.what"),
                contents.documents() == 0 ? texts.get("rights.hand-over.no-document")
                        : texts.count("rights.hand-over.documents", contents.documents()))));
        if (contents.confidential() > 0) {
            lines.add(new Line(Icons.LOCK, Tone.NEUTRAL, texts.get("rights.hand-over.confidential"),
                    texts.count("rights.hand-over.confidential.detail", contents.confidential())).end(confidential));
        }
        if (contents.ownNotes() > 0) {
            lines.add(new Line(Icons.NOTE, Tone.NEUTRAL, texts.count("rights.hand-over.notes", contents.ownNotes()),
                    texts.get("rights.hand-over.notes.detail")));
        }
        lines.add(new Line(Icons.RETENTION, Tone.NEUTRAL, texts.get("rights.kept-until"), kept(now)));
        copy.body().getChildren().setAll(lines);
        copy.body().getChildren().addAll(verbs(Buttons.plain("hand-over-zip", texts.get("rights.hand-over.zip"), Icons.PACKED,
                () -> rights.handOverZip(confidential.isSelected())),
                Buttons.link("hand-over-folder", texts.get("rights.hand-over.folder"), Icons.WORKSPACE,
                        () -> rights.handOverFolder(confidential.isSelected()))),
                new Prose(texts.get("rights.hand-over.warning"), Style.SMALL_MUTED, "rights-warning"));
    }

    private static Wrap verbs(Button... buttons) {
        var verbs = new Wrap(buttons);
        verbs.getStyleClass().add("rights-verbs");
        return verbs;
    }

    /// "Dernier contact le 14 novembre. Ce dossier se garde jusqu’au 14 novembre 2028."
    private String kept(Rights now) {
        return now.last().map(last -> texts.get("rights.kept-until.detail", words.day(last.day()),
                words.longDay(last.day().plusMonths(now.months()))))
                .orElseGet(() -> texts.get("rights.kept-until.nothing"));
    }
}
