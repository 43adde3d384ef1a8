package org.focale.desktop.opening;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.domain.site.Role;
import org.jspecify.annotations.Nullable;

/// The four steps to a new workspace, one card at a time.
final class CreationView extends VBox {

    private static final List<String> STEPS = List.of("opening.create.step.who", "opening.create.step.programme",
            "opening.create.step.passphrase", "opening.create.step.sheet");

    /// There is something to read beside the list.
    private static final String WIDE = "opening-wide";

    private final CreationViewModel creation;
    private final Fields fields;
    private final Texts texts;

    CreationView(CreationViewModel creation, Fields fields, Texts texts) {
        this.creation = creation;
        this.fields = fields;
        this.texts = texts;
        getStyleClass().addAll(Style.COLUMN, "opening-box");
        VBox.setVgrow(this, Priority.ALWAYS);
        creation.step().subscribe(step -> show(step.intValue()));
    }

    private void show(int step) {
        var title = new Label(texts.get(creation.isOwnSite() ? "opening.invited.title.own" : "opening.create.title"));
        title.getStyleClass().add(Style.PAGE_TITLE);
        var wrong = new Banner(Icons.WRONG, Tone.BAD, "");
        wrong.setId("creation-wrong");
        creation.wrong().subscribe(wrong::show);
        var card = switch (step) {
            case 1 -> who();
            case 2 -> creation.invitation() == null ? programme() : new InvitationStep(creation.invitation(), fields, texts).card();
            case 3 -> passphrase();
            default -> sheet();
        };
        getStyleClass().remove(WIDE);
        if (step == 2 && creation.invitation() == null) {
            getStyleClass().add(WIDE);
        }
        getChildren().setAll(title, steps(step), card, wrong, verbs(step));
    }

    private HBox steps(int now) {
        var row = new HBox(IntStream.rangeClosed(1, CreationViewModel.STEPS)
                .mapToObj(step -> new Chip(step + ". " + texts.get(title(step)),
                        step == now ? Tone.ACCENT : step < now ? Tone.GOOD : Tone.NEUTRAL))
                .toArray(Node[]::new));
        row.getStyleClass().add(Style.ROW);
        return row;
    }

    private String title(int step) {
        return step == 2 && creation.invitation() != null ? "opening.create.step.invitation" : STEPS.get(step - 1);
    }

    private HBox verbs(int step) {
        var next = Buttons.primary("next", texts.get(step == CreationViewModel.STEPS ? "opening.create.make" : "opening.create.next"),
                step == CreationViewModel.STEPS ? Icons.DONE : Icons.NEXT, creation::next);
        next.setDefaultButton(true);
        next.disableProperty().bind(creation.busy());
        return OpeningView.verbs(Buttons.plain("previous", texts.get("opening.back"), Icons.BACK, creation::back), next);
    }

    private Card who() {
        Field<String> organisation = fields.text("organisation", texts.get("opening.create.organisation"));
        organisation.value().bindBidirectional(creation.organisation());
        Field<@Nullable Role> role = fields.choice("role", texts.get("opening.create.role"), List.of(Role.values()), texts::of);
        role.value().set(creation.role().get());
        role.whenLeft(chosen -> creation.role().set(chosen == null ? Role.REFERENT : chosen));
        Field<String> worker = fields.text("worker", texts.get("opening.create.worker"));
        worker.value().bindBidirectional(creation.worker());
        Field<String> site = fields.text("site", texts.get("opening.create.site")).hint(texts.get("opening.create.site.hint"));
        site.value().bindBidirectional(creation.site());
        var folder = new Line(Icons.WORKSPACE, Tone.NEUTRAL, texts.get("opening.create.where"), creation.folder().get().toString())
                .end(Buttons.plain("choose-folder", texts.get("opening.create.change"), Icons.EDIT, () -> {
                    creation.chooseFolder();
                    show(1);
                }));
        var invitation = creation.invitation();
        if (invitation == null) {
            return form("opening.create.who", organisation, new Equal(role, worker), site, folder);
        }
        Node whose = invitation.isOwnSite()
                ? new Line(Icons.PARTNER, Tone.ACCENT, invitation.from().organisationName(), texts.get("opening.invited.own")) : organisation;
        return form("opening.create.who", whose, worker, site, folder);
    }

    private Card programme() {
        return new Card(texts.get("opening.create.which"), new ProgrammeChoiceView(creation.programme(), fields, texts, creation::next)).fill();
    }

    private Card passphrase() {
        var explain = sentence("opening.create.passphrase.why");
        var words = new Label();
        words.setId("proposed");
        words.getStyleClass().add("proposed-words");
        words.setWrapText(true);
        words.textProperty().bind(creation.proposed());
        var again = Buttons.link("propose-again", texts.get("opening.create.propose"), Icons.OTHER_WORDS, creation::propose);
        Field<String> phrase = fields.passphrase("passphrase", texts.get("opening.passphrase.new"));
        phrase.value().bindBidirectional(creation.passphrase());
        Field<String> repeated = fields.passphrase("passphrase-again", texts.get("opening.passphrase.again"));
        repeated.value().bindBidirectional(creation.again());
        return form("opening.create.passphrase", explain, words, again, phrase, repeated);
    }

    private Card sheet() {
        var check = creation.check();
        var saved = new Chip(texts.get("opening.create.sheet.saved"), Tone.GOOD, Icons.DONE);
        saved.visibleProperty().bind(creation.sheetSaved());
        var row = new HBox(Buttons.plain("save-sheet", texts.get("opening.create.sheet.save"), Icons.PRINT, creation::saveSheet), saved);
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        Field<String> typed = fields.text("typed-back", texts.get("opening.create.sheet.check", check.first(), check.second()));
        typed.value().bindBidirectional(creation.typedBack());
        return form("opening.create.sheet", sentence("opening.create.sheet.why"), row, typed);
    }

    private Card form(String title, Node... content) {
        var card = new Card(texts.get(title), content);
        card.body().getStyleClass().add("form");
        return card;
    }

    private Label sentence(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add(Style.MUTED);
        label.setWrapText(true);
        return label;
    }
}
