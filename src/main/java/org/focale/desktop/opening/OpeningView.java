package org.focale.desktop.opening;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.settings.Settings;
import org.focale.base.Texts;
import org.focale.desktop.kit.Avatar;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Sign;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;

/// The window before a workspace is open: one card in the middle, one question at a time.
public final class OpeningView extends StackPane {

    private static final double SIGN_WIDTH = 72;

    private final OpeningViewModel opening;
    private final Texts texts;
    private final Fields fields;
    private final VBox column = new VBox();

    public OpeningView(OpeningViewModel opening, Words words) {
        this.opening = opening;
        this.texts = words.texts();
        this.fields = new Fields(words);
        getStyleClass().add("opening");
        column.getStyleClass().add("opening-column");
        column.setAlignment(Pos.TOP_CENTER);
        var centred = new StackPane(column);
        centred.getStyleClass().add("opening-centre");
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        getChildren().setAll(scroll);
        opening.stage().subscribe(this::show);
    }

    private void show(OpeningViewModel.Stage stage) {
        column.getChildren().setAll(switch (stage) {
            case OpeningViewModel.Stage.Welcome() -> welcome();
            case OpeningViewModel.Stage.Unlock unlock -> unlock(unlock);
            case OpeningViewModel.Stage.Recover recover -> recover(recover);
            case OpeningViewModel.Stage.Create create -> new CreationView(create.creation(), fields, texts);
        });
    }

    private Node[] head(String title, String subtitle) {
        var words = new Label(title);
        words.getStyleClass().add(Style.PAGE_TITLE);
        words.setWrapText(true);
        var below = new Label(subtitle);
        below.getStyleClass().add(Style.MUTED);
        below.setWrapText(true);
        return new Node[] {new Sign(SIGN_WIDTH), words, below};
    }

    private VBox under(Node[] head, Node... content) {
        var box = new VBox(head);
        box.getStyleClass().addAll(Style.COLUMN, "opening-box");
        box.setAlignment(Pos.TOP_CENTER);
        box.getChildren().addAll(content);
        box.getChildren().addAll(wrong(), busy());
        return box;
    }

    private Banner wrong() {
        var banner = new Banner(Icons.WRONG, Tone.BAD, "");
        banner.setId("opening-wrong");
        opening.wrong().subscribe(banner::show);
        return banner;
    }

    private ProgressBar busy() {
        var moving = new ProgressBar();
        moving.setId("opening-busy");
        moving.getStyleClass().add("busy-line");
        moving.setMaxWidth(Double.MAX_VALUE);
        moving.visibleProperty().bind(opening.busy());
        return moving;
    }

    private VBox welcome() {
        var ways = new Card(
                new Line(Icons.WORKSPACE, Tone.ACCENT, texts.get("opening.create"), texts.get("opening.create.detail"))
                        .opens("create-workspace", opening::create),
                new Line(Icons.RECEIVE, Tone.ACCENT, texts.get("opening.invited"), texts.get("opening.invited.detail"))
                        .opens("open-invitation", opening::invited),
                new Line(Icons.OPEN_WORKSPACE, Tone.NEUTRAL, texts.get("opening.open"), texts.get("opening.open.detail"))
                        .opens("open-workspace", opening::chooseFolder),
                new Line(Icons.SAMPLE, Tone.NEUTRAL, texts.get("opening.sample"), texts.get("opening.sample.detail"))
                        .opens("open-sample", opening::sample));
        ways.disableProperty().bind(opening.busy());
        var box = under(head(texts.get("opening.title"), texts.get("opening.subtitle")), ways);
        if (!opening.recent().isEmpty()) {
            box.getChildren().add(box.getChildren().indexOf(ways), recent());
        }
        return box;
    }

    private Card recent() {
        var card = new Card(texts.get("opening.recent"));
        for (Settings.Recent recent : opening.recent()) {
            var avatar = new Avatar(Avatar.Size.SMALL, recent.organisation());
            card.body().getChildren().add(new Line(avatar, recent.organisation(), recent.folder().toString())
                    .opens("recent-" + card.body().getChildren().size(), () -> opening.unlock(recent.folder(), recent.organisation())));
        }
        return card;
    }

    private VBox unlock(OpeningViewModel.Stage.Unlock at) {
        Field<String> phrase = fields.passphrase("passphrase", texts.get("opening.passphrase"));
        phrase.value().bindBidirectional(opening.passphrase());
        var open = Buttons.primary("open", texts.get("opening.unlock"), Icons.UNLOCK, () -> opening.open(at));
        open.setDefaultButton(true);
        open.disableProperty().bind(opening.busy());
        opening.wrong().subscribe(words -> {
            if (!words.isEmpty()) {
                phrase.control().requestFocus();
            }
        });
        var box = under(head(at.organisation(), texts.get("opening.unlock.subtitle")),
                new Card(phrase, verbs(Buttons.link("passphrase-lost", texts.get("opening.lost"), Icons.ASK, () -> opening.lost(at)),
                        Buttons.plain("other-workspace", texts.get("opening.other"), Icons.BACK, opening::welcome), open)));
        phrase.control().sceneProperty().subscribe(scene -> {
            if (scene != null) {
                phrase.control().requestFocus();
            }
        });
        return box;
    }

    private VBox recover(OpeningViewModel.Stage.Recover at) {
        Field<String> paper = fields.area("paper", texts.get("opening.recover.paper"), 4).hint(texts.get("opening.recover.hint"));
        paper.value().bindBidirectional(opening.paper());
        Field<String> renewed = fields.passphrase("renewed", texts.get("opening.recover.renewed"));
        renewed.value().bindBidirectional(opening.renewed());
        var open = Buttons.primary("recover", texts.get("opening.recover.verb"), Icons.UNLOCK, () -> opening.recover(at));
        open.disableProperty().bind(opening.busy());
        return under(head(at.organisation(), texts.get("opening.recover.subtitle")),
                new Card(paper, renewed, verbs(Buttons.plain("back-to-passphrase", texts.get("opening.back"), Icons.BACK,
                        () -> opening.unlock(at.folder(), at.organisation())), open)));
    }

    static HBox verbs(Node... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().addAll(Style.ROW, "opening-verbs");
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
