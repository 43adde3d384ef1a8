package org.focale.desktop.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.Undecided;
import org.focale.app.exchange.Undecided.Hand;
import org.focale.app.review.Both;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.desktop.exchange.VersionPlates.Against;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.PickChip;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.own.OwnFieldKind;
import org.jspecify.annotations.Nullable;

/// One field to decide: keep one version, both, or write something else.
final class DecidingCard {

    private static final int AREA_ROWS = 6;

    private final Undecided undecided;
    private final ReviewViewModel review;
    private final VersionWords words;
    private final Texts texts;
    private final VersionPlates plates;
    private final StackPane place = new StackPane();
    private final VBox foot = new VBox();
    private @Nullable PickChip<Against> against;

    DecidingCard(Undecided undecided, ReviewViewModel review) {
        this.undecided = undecided;
        this.review = review;
        this.words = review.words();
        this.texts = words.texts();
        this.plates = new VersionPlates(undecided, words);
        foot.getStyleClass().add(Style.COLUMN);
    }

    Card node() {
        var card = new Card(words.whose(undecided) + " · " + words.field(undecided), new Prose(words.why(undecided), Style.MUTED), foot,
                place);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().add("two-versions");
        var ways = plates.ways();
        if (ways.isEmpty()) {
            show(Against.NOTHING);
        } else {
            against = new PickChip<>("review-against", texts.get("review.against"), Icons.VIEW, ways,
                    way -> texts.get("review.against." + way.name()), ways.getFirst());
            against.value().subscribe(this::show);
        }
        foot.getChildren().setAll(verbs());
        return card;
    }

    private void show(Against way) {
        place.getChildren().setAll(plates.node(way, this::keeping));
    }

    private void keeping(VBox plate, Hand hand) {
        int number = undecided.ordered().indexOf(hand) + 1;
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button keep = Buttons.bare(Buttons.plain("keep-" + number, words.keep(undecided, hand.version().value()), Icons.DONE,
                () -> review.keep(undecided, hand)));
        keep.setTooltip(new Tooltip(texts.get("review.key", number)));
        plate.getChildren().addAll(space, keep);
    }

    private Wrap verbs() {
        var verbs = new Wrap();
        verbs.getStyleClass().add("partner-verbs");
        if (Both.of(undecided).isPresent()) {
            verbs.getChildren().add(Buttons.plain("keep-both", texts.get("review.both"), Icons.COPY, () -> review.keepBoth(undecided)));
        }
        writing().ifPresent(writing -> verbs.getChildren().add(Buttons.link("write-otherwise", texts.get("review.otherwise"), Icons.EDIT,
                () -> write(writing))));
        if (against != null) {
            verbs.getChildren().addAll(against, new Prose(texts.get("review.legend"), Style.SMALL_MUTED));
        }
        return verbs;
    }

    /// A field to write another value in, and how what stands there becomes one.
    private record Writing(Field<?> field, Function<Field<?>, Value> value) {}

    private Optional<Writing> writing() {
        String type = undecided.record().type();
        if (undecided.field().equals(RecordState.DELETED) || undecided.own() != null && undecided.own() != OwnFieldKind.TEXT) {
            return Optional.empty();
        }
        Value shown = undecided.hands().getLast().version().value();
        var codec = Codecs.of(type).filter(it -> it.fieldNames().contains(undecided.field())).orElse(null);
        @Nullable Object part = codec == null ? null : codec.part(undecided.field(), shown);
        var fields = new Fields(words.words());
        String label = texts.get("review.otherwise.label", words.field(undecided));
        return Optional.ofNullable(switch (part) {
            case String text -> words(fields, label, text);
            case LocalDate day -> {
                Field<@Nullable LocalDate> field = fields.day("other-value", label);
                field.value().set(day);
                yield new Writing(field, it -> it.value().get() instanceof LocalDate left ? new Value.Text(left.toString()) : Value.NOTHING);
            }
            case null, default -> null;
        });
    }

    private Writing words(Fields fields, String label, String text) {
        String start = Both.of(undecided).map(words::typed).orElse(text);
        Field<String> field = words.isLong(undecided) || start.contains("\n") ? fields.area("other-value", label, AREA_ROWS)
                : fields.text("other-value", label);
        field.value().set(start);
        return new Writing(field, it -> it.value().get() instanceof String left && !left.isBlank() ? new Value.Text(left) : Value.NOTHING);
    }

    private void write(Writing writing) {
        var field = writing.field();
        var save = Buttons.primary("save-other", texts.get("review.otherwise.save"), Icons.DONE, () -> {
            if (field.isGood()) {
                review.write(undecided, writing.value().apply(field), field::wrong);
            }
        });
        var back = Buttons.link("write-back", texts.get("review.otherwise.back"), Icons.BACK, () -> foot.getChildren().setAll(verbs()));
        var row = new Wrap(save, back);
        row.getStyleClass().add("partner-verbs");
        foot.getChildren().setAll((Node) field, row);
        field.focus();
    }
}
