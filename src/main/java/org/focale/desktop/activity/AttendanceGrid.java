package org.focale.desktop.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.app.activity.ActivityFile.Seat;
import org.focale.app.activity.Participant;
import org.focale.base.Texts;
import org.focale.desktop.activity.AttendanceModel.Entry;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Wrap;
import org.focale.domain.activity.ActivitySession;
import org.focale.domain.activity.AttendanceState;
import org.jspecify.annotations.Nullable;

/// People × sessions, filled with the keyboard: arrows move, a letter says it, digits are minutes, Enter goes down. Names and sums stay in
/// sight whatever session one looks at.
final class AttendanceGrid extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass ROW = PseudoClass.getPseudoClass("in-row");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass UNEXPECTED = PseudoClass.getPseudoClass("unexpected");
    private static final List<AttendanceState> STATES = List.of(AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.LEFT_EARLY,
            AttendanceState.EXCUSED, AttendanceState.ABSENT);

    /// Two sessions at least stay in sight.
    private static final double LEAST_ACROSS = 140;

    private final AttendanceModel model;
    private final ActivityWords says;
    private final Texts texts;
    private final Prose place = new Prose("", Style.STRONG);
    private final VBox names = column("attendance-names");
    private final HBox columns = new HBox();
    private final VBox sums = column("attendance-sums");
    private final HBox cells = new HBox();
    private final ScrollPane across = new ScrollPane(columns);
    private final ScrollPane down;
    private final Map<Seat, Label> bySeat = new HashMap<>();
    private final List<Runnable> updates = new ArrayList<>();
    private List<Participant> people = List.of();
    private List<ActivitySession> sessions = List.of();

    AttendanceGrid(ActivityViewModel activity, ActivityWords says) {
        this.model = activity.attendance();
        this.says = says;
        this.texts = says.texts();
        getStyleClass().add("attendance");
        place.setId("attendance-place");
        across.setFitToHeight(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFocusTraversable(false);
        across.getStyleClass().addAll(Style.BARE_SCROLL, "attendance-across");
        across.setMinWidth(LEAST_ACROSS);
        cells.setId("attendance-grid");
        cells.getStyleClass().add("attendance-grid");
        cells.getChildren().setAll(names, across, sums);
        cells.setFocusTraversable(true);
        cells.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        cells.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cells.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        cells.focusedProperty().subscribe(inside -> {
            if (!inside) {
                model.take();
            }
        });
        down = new ScrollPane(cells);
        down.setFitToWidth(true);
        down.setFocusTraversable(false);
        down.getStyleClass().add(Style.BARE_SCROLL);
        VBox.setVgrow(down, Priority.ALWAYS);
        getChildren().setAll(place, keys(), down);
        model.version().subscribe(_ -> show());
    }

    /// Goes to where one types.
    @Override
    public void requestFocus() {
        cells.requestFocus();
    }

    private static VBox column(String style) {
        var column = new VBox();
        column.getStyleClass().add(style);
        return column;
    }

    /// What each key says; each can be pressed as well.
    private Wrap keys() {
        var keys = new Wrap();
        keys.getStyleClass().add("attendance-keys");
        for (AttendanceState each : STATES) {
            var key = Chip.button("attendance-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    texts.get("activity.key", says.letter(each), texts.of(each)), Icons.DONE, () -> {
                        model.say(each);
                        cells.requestFocus();
                    });
            key.setGraphic(null);
            key.setFocusTraversable(false);
            tone(each).dress(key);
            keys.getChildren().add(key);
        }
        keys.getChildren().add(new Prose(texts.get("activity.keys"), Style.SMALL_MUTED));
        return keys;
    }

    static Tone tone(AttendanceState state) {
        return switch (state) {
            case PRESENT -> Tone.GOOD;
            case LATE, LEFT_EARLY -> Tone.WARN;
            case ABSENT -> Tone.BAD;
            case EXCUSED -> Tone.EXPERIENCE;
            case NOT_ENTERED -> Tone.NEUTRAL;
        };
    }

    private void show() {
        if (!people.equals(model.people()) || !sessions.equals(model.sessions())) {
            people = model.people();
            sessions = model.sessions();
            build();
        }
        updates.forEach(Runnable::run);
        mark();
    }

    private void build() {
        updates.clear();
        bySeat.clear();
        names.getChildren().setAll(cell("attendance-head", texts.get("activity.grid.person")));
        sums.getChildren().setAll(cell("attendance-head", texts.get("activity.hours.hours")));
        columns.getChildren().clear();
        for (Participant each : people) {
            names.getChildren().add(name(each));
            var sum = cell("attendance-sum", "");
            updates.add(() -> sum.setText(says.lasting(model.minutes(each.person().id()))));
            sums.getChildren().add(sum);
        }
        names.getChildren().add(cell("attendance-foot", texts.get("activity.grid.present")));
        var total = cell("attendance-foot", "");
        updates.add(() -> total.setText(says.lasting(sessions.stream().mapToInt(model::minutes).sum())));
        sums.getChildren().add(total);
        sessions.forEach(session -> columns.getChildren().add(column(session)));
    }

    private Label name(Participant each) {
        var label = cell("attendance-name", each.person().displayName());
        label.pseudoClassStateChanged(UNEXPECTED, !each.isEnrolled());
        if (!each.isEnrolled()) {
            label.setTooltip(new Tooltip(texts.get("activity.grid.unexpected")));
        }
        updates.add(() -> label.pseudoClassStateChanged(ROW, model.at() != null && Objects.requireNonNull(model.at()).person()
                .equals(each.person().id())));
        return label;
    }

    private VBox column(ActivitySession session) {
        var column = column("attendance-session");
        var head = cell("attendance-head", says.shortDay(session));
        head.setTooltip(new Tooltip(ActivityWords.joined(says.whole(session), session.topic())));
        head.setOnMouseClicked(_ -> {
            model.goTo(session.id());
            cells.requestFocus();
        });
        head.pseudoClassStateChanged(NOW, says.words().today().equals(session.date()));
        updates.add(() -> {
            var date = session.date();
            head.pseudoClassStateChanged(WAITING, date != null && !date.isAfter(says.words().today()) && !model.isEntered(session));
            head.pseudoClassStateChanged(ROW, model.at() != null && Objects.requireNonNull(model.at()).session().equals(session.id()));
        });
        column.getChildren().add(head);
        for (Participant each : people) {
            column.getChildren().add(cell(new Seat(each.person().id(), session.id()), session));
        }
        var foot = cell("attendance-foot", "");
        updates.add(() -> foot.setText(model.isEntered(session) ? texts.get("activity.grid.of", model.present(session), people.size()) : "–"));
        column.getChildren().add(foot);
        return column;
    }

    private Label cell(Seat seat, ActivitySession session) {
        var label = cell("attendance-cell", "");
        label.setOnMouseClicked(_ -> {
            model.go(seat);
            cells.requestFocus();
        });
        bySeat.put(seat, label);
        updates.add(() -> {
            var entry = model.entry(seat.person(), seat.session());
            var tone = tone(entry.state());
            if (label.getUserData() != tone) { // or each key would style every cell anew
                tone.dress(label);
                label.setUserData(tone);
            }
            label.setText(words(entry, session, seat.equals(model.at())));
        });
        return label;
    }

    /// "R 15": fifteen minutes late.
    private String words(Entry entry, ActivitySession session, boolean here) {
        String letter = says.letter(entry.state());
        if (here && !model.digits().isEmpty()) {
            return letter + " " + model.digits();
        }
        Integer missed = AttendanceModel.missed(entry, session);
        return missed == null ? letter : letter + " " + missed;
    }

    private static Label cell(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("attendance-any", style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// Where one is: seen, read aloud, and scrolled to.
    private void mark() {
        @Nullable Seat at = model.at();
        bySeat.forEach((seat, label) -> label.pseudoClassStateChanged(HERE, seat.equals(at)));
        var person = model.person();
        var session = model.session();
        if (person.isEmpty() || session.isEmpty()) {
            place.setText("");
            return;
        }
        var entry = model.entry(person.get().person().id(), session.get().id());
        String state = texts.of(entry.state());
        Integer missed = AttendanceModel.missed(entry, session.get());
        String said = missed == null ? state
                : texts.count(entry.state() == AttendanceState.LATE ? "activity.grid.late" : "activity.grid.early", missed);
        String words = texts.get("activity.grid.place", person.get().person().displayName(), says.whole(session.get()), said);
        place.setText(words);
        cells.setAccessibleText(words);
        @Nullable Label here = at == null ? null : bySeat.get(at);
        if (here != null && here.getScene() != null) {
            into(across, columns, here);
            into(down, cells, here);
        }
    }

    private static void into(ScrollPane scroll, Node content, Node node) {
        Bounds seen = scroll.getViewportBounds();
        Bounds all = content.getLayoutBounds();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double wide = all.getWidth() - seen.getWidth();
        double high = all.getHeight() - seen.getHeight();
        if (wide > 0 && !scroll.isFitToWidth()) {
            double left = scroll.getHvalue() * wide;
            scroll.setHvalue(Math.clamp(left, at.getMaxX() - seen.getWidth(), Math.max(at.getMaxX() - seen.getWidth(), at.getMinX())) / wide);
        }
        if (high > 0 && !scroll.isFitToHeight()) {
            double top = scroll.getVvalue() * high;
            scroll.setVvalue(Math.clamp(top, at.getMaxY() - seen.getHeight(), Math.max(at.getMaxY() - seen.getHeight(), at.getMinY())) / high);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mine = true;
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case ENTER -> {
                model.take();
                model.down();
            }
            case DELETE -> model.say(AttendanceState.NOT_ENTERED);
            case BACK_SPACE -> {
                if (model.digits().isEmpty()) {
                    model.say(AttendanceState.NOT_ENTERED);
                } else {
                    model.eraseDigit();
                }
            }
            case ESCAPE -> {
                mine = !model.digits().isEmpty();
                model.dropDigits();
            }
            default -> mine = false;
        }
        if (mine) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() != 1 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        char letter = Character.toUpperCase(typed.charAt(0));
        if (Character.isDigit(letter)) {
            if (model.digit(letter)) {
                event.consume();
            }
            return;
        }
        for (AttendanceState each : STATES) {
            if (says.letter(each).equals(String.valueOf(letter))) {
                model.say(each);
                event.consume();
            }
        }
    }
}
