package org.focale.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.app.exchange.BundleWords;
import org.focale.base.Texts;
import org.focale.desktop.kit.Banner;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.EmptyState;
import org.focale.desktop.kit.Figure;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Page;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tiles;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;

/// What the opened files would change, before anything is saved.
final class ArrivedPane {

    private final ExchangePage.Arrived arrived;
    private final List<Parcel.Opened> opened;
    private final Figures figures;
    private final ExchangeViewModel exchange;
    private final ExchangeWords words;
    private final Texts texts;

    ArrivedPane(ExchangePage.Arrived arrived, ExchangeViewModel exchange, Words words) {
        this.arrived = arrived;
        this.opened = arrived.parcels().stream().filter(Parcel.Opened.class::isInstance).map(Parcel.Opened.class::cast).toList();
        this.figures = Figures.of(arrived.parcels());
        this.exchange = exchange;
        this.words = new ExchangeWords(words);
        this.texts = words.texts();
    }

    Node node() {
        var page = new Page(title());
        page.subtitle().setText(subtitle());
        if (opened.size() == 1) {
            page.actions(senderChip(opened.getFirst()));
        }
        List<Node> content = new ArrayList<>();
        if (!opened.isEmpty()) {
            content.add(figures());
        }
        content.addAll(banners());
        content.add(body());
        content.add(foot());
        page.content(content.toArray(Node[]::new));
        VBox.setVgrow(content.getLast(), Priority.NEVER);
        VBox.setVgrow(content.get(content.size() - 2), Priority.ALWAYS);
        return page;
    }

    private String title() {
        if (opened.size() == 1 && arrived.parcels().size() == 1) {
            var bundle = opened.getFirst().bundle();
            return texts.get("exchange.arrived.single", words.site(bundle.sender().card()), bundle.number());
        }
        return texts.count("exchange.arrived", arrived.parcels().size());
    }

    private String subtitle() {
        if (opened.isEmpty()) {
            return texts.get("exchange.arrived.none");
        }
        return opened.size() == 1 ? texts.get("exchange.arrived.sealed", words.moment(opened.getFirst().bundle().sealedAt()))
                : texts.get("exchange.arrived.nothing-saved");
    }

    private Chip senderChip(Parcel.Opened parcel) {
        return parcel.isVerified() ? new Chip(words.verified(parcel.bundle().sender()), Tone.GOOD, Icons.VERIFIED)
                : new Chip(texts.get("exchange.sender-unverified"), Tone.WARN, Icons.UNVERIFIED);
    }

    private Tiles figures() {
        return new Tiles(5, List.of(
                figure(figures.newPeople(), "exchange.figure.new", Tone.NEUTRAL),
                figure(figures.updatedFiles(), "exchange.figure.updated", Tone.NEUTRAL),
                figure(figures.twoVersions(), "exchange.figure.two", figures.twoVersions() > 0 ? Tone.WARN : Tone.NEUTRAL),
                figure(figures.cvLines(), "exchange.figure.cv-lines", Tone.NEUTRAL),
                figure(figures.refused(), "exchange.figure.refused", figures.refused() > 0 ? Tone.BAD : Tone.NEUTRAL)));
    }

    private Figure figure(long number, String key, Tone tone) {
        return new Figure(String.format(texts.locale(), "%,d", number), texts.count(key, number), tone);
    }

    private List<Node> banners() {
        List<Node> banners = new ArrayList<>();
        for (Parcel parcel : arrived.parcels()) {
            switch (parcel) {
                case Parcel.Aside(var file, String why, boolean refused) -> banners.add(new Banner(refused ? Icons.WRONG : Icons.TELL,
                        refused ? Tone.BAD : Tone.NEUTRAL, texts.get("exchange.aside", file.getFileName(), why)));
                case Parcel.Opened it -> {
                    if (!it.isVerified()) {
                        var card = it.bundle().sender().card();
                        banners.add(new Banner(Icons.UNVERIFIED, Tone.WARN, texts.get("exchange.look-only", card.organisationName()),
                                Buttons.link("compare-sender-" + banners.size(), texts.get("exchange.card.compare"), Icons.FINGERPRINT,
                                        () -> exchange.compareSender(arrived, card))));
                    }
                }
            }
        }
        return banners;
    }

    private Node body() {
        List<SideList.Entry> told = opened.stream().flatMap(parcel -> told(parcel).stream()).toList();
        if (opened.isEmpty() || figures.isNothing() && told.isEmpty()) {
            return new Card(new EmptyState(opened.isEmpty() ? Icons.RECEIVE : Icons.DONE,
                    texts.get(opened.isEmpty() ? "exchange.arrived.try-again" : "exchange.arrived.same"))).fill();
        }
        List<SideList.Entry> entries = new ArrayList<>(told);
        opened.stream().flatMap(parcel -> parcel.changes().stream()).filter(change -> !change.undecided().isEmpty()).map(this::entry)
                .forEach(entries::add);
        opened.stream().flatMap(parcel -> parcel.changes().stream()).filter(change -> change.undecided().isEmpty()).map(this::entry)
                .forEach(entries::add);
        int unlisted = opened.stream().mapToInt(parcel -> parcel.bundle().report().unlisted()).sum();
        if (unlisted > 0) {
            String more = texts.count("exchange.unlisted", unlisted);
            entries.add(new SideList.Entry(new Line(Icons.PEOPLE, Tone.NEUTRAL, texts.get("exchange.unlisted.title"), more),
                    () -> new Card(texts.get("exchange.unlisted.title"), muted(more), muted(texts.get("exchange.unlisted.detail"))).fill()));
        }
        if (figures.others() > 0) {
            String others = texts.count("exchange.others", figures.others());
            entries.add(new SideList.Entry(new Line(Icons.PARTNERS, Tone.NEUTRAL, texts.get("exchange.others.title"), others),
                    () -> new Card(texts.get("exchange.others.title"), muted(others), muted(texts.get("exchange.others.detail"))).fill()));
        }
        return new SideList("change", entries);
    }

    /// What one of several files comes to, or what a single one says beside the files that change.
    private Optional<SideList.Entry> told(Parcel.Opened parcel) {
        var said = new BundleWords(texts).told(parcel.bundle().report());
        if (opened.size() == 1 && said.isEmpty()) {
            return Optional.empty();
        }
        var bundle = parcel.bundle();
        String name = texts.get("exchange.arrived.from", bundle.sender().card().organisationName(), bundle.number());
        var report = bundle.report();
        String counts = report.files().isEmpty() ? texts.get("exchange.arrived.no-change") : Stream.of(
                counted("exchange.told.new", report.newPeople()), counted("exchange.told.updated", report.updatedFiles()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        var line = new Line(Icons.BUNDLE, said.isEmpty() ? Tone.NEUTRAL : Tone.WARN, name, counts);
        return Optional.of(new SideList.Entry(line, () -> {
            var card = new Card(name, muted(texts.get("exchange.arrived.sealed-at", words.moment(bundle.sealedAt()))), new Line(counts));
            said.forEach(sentence -> card.body().getChildren().add(new Banner(Icons.TELL, Tone.NEUTRAL, sentence)));
            card.body().getStyleClass().add("pending");
            return card.fill();
        }));
    }

    private String counted(String key, long number) {
        return number == 0 ? "" : texts.count(key, number);
    }

    private SideList.Entry entry(Parcel.Change change) {
        var file = change.file();
        boolean two = !change.undecided().isEmpty();
        String detail = two ? texts.get("exchange.two.in", String.join(", ", change.undecided().stream().map(words::field).toList()))
                : words.what(file);
        Icons icon = two ? Icons.TWO_VERSIONS : file.isNew() ? Icons.ADD_PERSON : Icons.EDIT_PERSON;
        var line = new Line(icon, two ? Tone.WARN : Tone.NEUTRAL, words.name(file), detail);
        if (two) {
            line.end(new Chip(texts.get("exchange.to-check.chip"), Tone.WARN));
        }
        return new SideList.Entry(line, () -> detail(change));
    }

    private Node detail(Parcel.Change change) {
        var column = new VBox();
        column.getStyleClass().add(Style.COLUMN);
        change.undecided().forEach(undecided -> column.getChildren().add(new TwoVersionsCard(undecided, words).preview()));
        var brought = brought(change);
        if (!brought.isEmpty() || change.undecided().isEmpty()) {
            var say = muted(texts.get(change.file().isNew() ? "exchange.detail.new" : "exchange.detail.known"));
            say.getStyleClass().add("lead-in");
            var card = new Card(words.name(change.file()), say);
            card.body().getChildren().addAll(brought);
            column.getChildren().add(card);
        }
        ((Card) column.getChildren().getLast()).fill();
        return column;
    }

    /// What comes besides two versions of something.
    private List<Line> brought(Parcel.Change change) {
        var lines = new ArrayList<>(words.added(change.file()).stream().map(added -> new Line(Icons.ADD, Tone.GOOD, added, "")).toList());
        int changed = change.file().changed() - change.undecided().size();
        if (changed > 0) {
            lines.add(new Line(Icons.EDIT, Tone.NEUTRAL, texts.count("exchange.changed", changed), ""));
        }
        return lines;
    }

    private HBox foot() {
        var say = muted(texts.get(opened.isEmpty() ? "exchange.foot.none" : "exchange.foot"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(say, space, Buttons.bare(Buttons.plain("close-arrived", texts.get("exchange.close"), Icons.REMOVE, exchange::goHome)));
        foot.getStyleClass().add("foot");
        if (opened.stream().anyMatch(Parcel.Opened::isVerified)) {
            long files = opened.stream().filter(Parcel.Opened::isVerified).mapToLong(it -> it.bundle().report().counts().files()).sum();
            String verb = files == 0 ? texts.get("exchange.take.nothing") : texts.count("exchange.take", files);
            foot.getChildren().add(Buttons.primary("take", verb, Icons.DONE, () -> exchange.take(arrived)));
        }
        return foot;
    }

    private static Prose muted(String text) {
        return new Prose(text, Style.MUTED);
    }
}
