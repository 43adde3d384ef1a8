package org.focale.desktop.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.focale.base.Texts;
import org.focale.desktop.shell.Place;
import org.focale.desktop.shell.RailEntry;
import org.focale.desktop.shell.SearchHit;
import org.focale.desktop.shell.ShellCommands;
import org.focale.desktop.shell.ShellView;
import org.focale.desktop.shell.ShellViewModel;
import org.focale.domain.cv.CvGauge;
import org.focale.domain.cv.CvGoals;

/// Every control of the kit and the shell around invented people, to be looked at in both themes and at every text size.
public final class KitGallery {

    record Someone(String name, String age, int month, LocalDate seen, CvGauge gauge, String next) {}

    public final Texts texts;
    public final Words words;
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final Jobs jobs;
    public final Toasts toasts;
    private final Fields fields;

    public KitGallery(Locale locale) {
        texts = Texts.in(locale);
        words = new Words(texts, InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")), ZoneId.of("Europe/Paris"));
        jobs = Jobs.direct(dialogs, texts);
        toasts = new Toasts(texts);
        fields = new Fields(words);
    }

    /// The shell with three fake screens, as the program makes it.
    public ShellViewModel shell() {
        var people = new RailEntry("people", Icons.PEOPLE, "shell.people", this::people);
        var exchange = new RailEntry("exchange", Icons.EXCHANGE, "shell.exchange", this::exchange);
        var settings = new RailEntry("settings", Icons.SETTINGS, "shell.settings", this::controls);
        var shell = new ShellViewModel(List.of(people, exchange), settings, new ShellCommands() {
            @Override
            public List<SearchHit> search(String typed) {
                return List.of(hit("Mirela Popescu", "41 ans · mois 8 sur 15"), hit("Mirko Petit", "33 ans · mois 2 sur 15"));
            }

            @Override
            public void undo() {
                toasts.show(new Toast("Rétabli"));
            }

            @Override
            public void lock() {}
        }, jobs);
        shell.who().set("CSC des Alouettes · Nadia Keller");
        jobs.save(_ -> true, _ -> {});
        return shell;
    }

    public Place file() {
        return new Place("people", "mirela", this::personFile);
    }

    public Parent window(ShellViewModel shell) {
        return new ShellView(shell, toasts, texts);
    }

    private SearchHit hit(String name, String detail) {
        return new SearchHit(Icons.PERSON, name, detail, new Place("people", name, this::personFile));
    }

    Node people() {
        var today = words.today();
        var rows = List.of(new Someone("Aïcha Traoré", "29 ans", 14, today.minusDays(1), new CvGauge(2, 0, 3),
                        "Trouver une attestation de formation"),
                new Someone("Yanis Belkacem", "19 ans", 6, today.minusDays(3), new CvGauge(1, 0, 2), "Bilan d’immersion"),
                new Someone("Fatoumata Diarra", "34 ans", 3, today.minusDays(5), new CvGauge(1, 0, 0), "Rappeler la crèche"),
                new Someone("Mirela Popescu", "41 ans", 8, today.minusDays(6), new CvGauge(2, 1, 2), "Signer le plan"),
                new Someone("Thomas Wolff", "52 ans", 11, today.minusDays(8), new CvGauge(2, 1, 2), "Visite chez l’entreprise"),
                new Someone("Lucas Schmitt", "23 ans", 14, today.minusDays(9), new CvGauge(2, 1, 3), "Préparer la sortie"),
                new Someone("Goran Nikolić", "37 ans", 2, today.minusDays(12), CvGauge.EMPTY, "Premier atelier numérique"),
                new Someone("Samira Haddad", "26 ans", 9, today.minusDays(37), new CvGauge(1, 1, 1), "Reprendre contact"),
                new Someone("Kevin Muller", "20 ans", 4, today.minusDays(42), new CvGauge(0, 0, 1), "Reprendre contact"),
                new Someone("Jean-Éric Ehrhardt", "58 ans", 12, today.minusDays(18), new CvGauge(2, 1, 3), "Dossier retraite"));
        var table = new CalmTable<Someone>("people", "Personnes");
        table.nodes("Nom", 190, each -> {
            var name = new Label(each.name());
            name.getStyleClass().add(Style.STRONG);
            return row(new Avatar(Avatar.Size.SMALL, each.name()), name);
        }).words("Âge", 66, Someone::age).nodes("Parcours", 155, each -> {
            var bar = new PathwayBar(texts);
            bar.show(each.month(), 15);
            return bar;
        }).nodes("Dernier contact", 115, each -> each.seen().isBefore(today.minusDays(30))
                ? new Chip(words.ago(each.seen()), Tone.WARN) : new Label(words.ago(each.seen())));
        table.nodes("CV", 112, each -> {
            var gauge = new Gauge(texts);
            gauge.show(each.gauge(), CvGoals.DEFAULT);
            return gauge;
        }).nodes("Prochaine étape", 240, each -> muted(each.next()));
        table.getItems().setAll(rows);
        table.getSelectionModel().select(3);
        var card = new Card(table).flush();
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        var body = new HBox(card, preview());
        body.getStyleClass().add(Style.COLUMN);

        var filters = new Wrap(Chip.button("view", "Vue : mes parcours en cours", Icons.VIEW, () -> {}),
                Chip.removable("f1", "Parcours en cours", () -> {}), Chip.removable("f2", "Quartier prioritaire", () -> {}),
                Chip.button("filter", "Filtrer", Icons.ADD, () -> {}),
                new Chip("Expériences", Tone.EXPERIENCE), new Chip("Compétences validées", Tone.SKILL), new Chip("Savoir-être", Tone.SOFT_SKILL));
        var page = new Page("Personnes");
        page.count().setText("34");
        return page.actions(Buttons.plain("export", "Exporter", Icons.TABLE, () -> {}),
                        Buttons.primary("add-person", "Ajouter", Icons.ADD_PERSON, () -> {}))
                .content(filters, body);
    }

    private Node preview() {
        var name = new Label("Mirela Popescu");
        name.getStyleClass().add(Style.CARD_TITLE);
        var head = row(new Avatar(Avatar.Size.MEDIUM, "Mirela Popescu"), new VBox(3, name, muted("41 ans · arrivée en avril")));
        var chips = new Wrap(new Chip("QPV", Tone.NEUTRAL), new Chip("Français A2", Tone.NEUTRAL), new Chip("Permis B en cours", Tone.NEUTRAL));
        var bar = new PathwayBar(texts);
        bar.show(8, 15);
        var card = new Card(head, chips, label("Parcours Focale · mois 8 sur 15"), bar.bare(), label("Prochaine étape"),
                new Label("Signer le plan, aujourd’hui à 14 h"), Buttons.bare(Buttons.primary("open", "Ouvrir le dossier", Icons.OPEN, () -> {})));
        card.body().setSpacing(10);
        card.getStyleClass().add(Style.SIDE);
        return card;
    }

    private Node personFile() {
        var name = new Label("Mirela Popescu");
        name.getStyleClass().add(Style.PAGE_TITLE);
        var bar = new PathwayBar(texts);
        bar.show(8, 15);
        var gauge = new Gauge(texts);
        gauge.show(new CvGauge(2, 1, 2), CvGoals.DEFAULT);
        var titles = new VBox(new Wrap(name, new Chip("41 ans", Tone.NEUTRAL), new Chip("QPV", Tone.NEUTRAL),
                        new Chip("Focale · mois 8 sur 15", Tone.ACCENT)),
                new Wrap(muted("06 00 00 00 12"), muted("Référente : Nadia Keller"), gauge, bar.bare()));
        titles.setSpacing(6);
        HBox.setHgrow(titles, Priority.ALWAYS);
        var who = row(new Avatar(Avatar.Size.LARGE, "Mirela Popescu"), titles);
        var experience = Buttons.plain("add-experience", "Expérience", Icons.ADD_EXPERIENCE, () -> {});
        Tone.EXPERIENCE.dress(experience);
        var soft = Buttons.plain("diagnose", "Savoir-être", Icons.DIAGNOSE, () -> {});
        Tone.SOFT_SKILL.dress(soft);
        var head = new Card(new Sides(who, new Wrap(Buttons.plain("note", "Noter un contact", Icons.NOTE, () -> {}), experience, soft)));
        var tabs = new Tabs(List.of(new Tabs.Tab("timeline", "Fil", this::timeline), new Tabs.Tab("pathway", "Parcours", Label::new),
                new Tabs.Tab("cv", "CV", Label::new), new Tabs.Tab("identity", "Identité et droits", Label::new)));
        var file = new VBox(head, tabs);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        file.getStyleClass().add("page");
        return file;
    }

    private Node timeline() {
        var left = new Card(
                new Line(Icons.INTERVIEW, Tone.NEUTRAL, "Entretien avec Nadia Keller", "").aside("17 novembre · 40 min")
                        .says("Contente de son chantier. Voudrait essayer le nettoyage industriel ; horaires du matin impossibles (école)."),
                new Line(Icons.SOFT_SKILL, Tone.SOFT_SKILL, "Deux savoir-être diagnostiqués", "")
                        .aside("14 novembre · par M. Weber, encadrant technique")
                        .below(new Chip("Travailler en équipe · en autonomie", Tone.SOFT_SKILL),
                                new Chip("Rigueur · avec aide ponctuelle", Tone.SOFT_SKILL)),
                new Line(Icons.PLACEMENT, Tone.EXPERIENCE, "Chantier éducatif « Jardins du Canal »", "")
                        .aside(words.days(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 14)))
                        .below(new Label("9 jours, 63 heures. Bilan : terminé."), new Chip("proposé au CV", Tone.EXPERIENCE)),
                new Line(Icons.SKILL, Tone.SKILL, "Attestation : sauveteur secouriste du travail", "").aside("28 octobre")
                        .below(new Chip("Compétence validée", Tone.SKILL), new Label("Certificat joint.")),
                new Line(Icons.BARRIER, Tone.WARN, "Frein « Mobilité » : en cours", "Code obtenu, 6 heures de conduite.").aside("21 octobre")).fill();
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(new Card("Prochaines étapes",
                new Line(Icons.PLAN, Tone.NEUTRAL, "Signer le plan", "aujourd’hui, 14 h").opens("step", () -> {}),
                new Line(Icons.HOST, Tone.NEUTRAL, "Immersion à préparer", "Nettoyage industriel, après-midi").opens("step2", () -> {}))
                        .action(Buttons.link("add-step", "Ajouter", Icons.ADD, () -> {})),
                new Card("Freins", state("Mobilité", "en cours", Tone.WARN), state("Garde d’enfants", "besoin", Tone.BAD),
                        state("Numérique", "levé", Tone.GOOD),
                        state("Confiance en soi", "point fort", Tone.ACCENT)).fill());
        right.getStyleClass().add(Style.COLUMN);
        right.getStyleClass().add(Style.SIDE);
        var both = new HBox(left, right);
        both.getStyleClass().add(Style.COLUMN);
        return both;
    }

    Node exchange() {
        var figures = new Equal(new Figure("2", "personnes nouvelles", Tone.NEUTRAL), new Figure("17", "dossiers mis à jour", Tone.NEUTRAL),
                new Figure("1", "à vérifier : deux versions", Tone.WARN), new Figure("41", "lignes de CV ajoutées", Tone.NEUTRAL),
                new Figure("0", "refusé", Tone.NEUTRAL));
        var page = new Page("Envoi reçu · CSC du Moulin, n° 12");
        page.subtitle().setText("Reçu par clé USB le 23 novembre. Rien n’est encore enregistré : voici ce qui changerait.");
        return page.actions(new Chip("Expéditeur vérifié le 3 mars par téléphone", Tone.GOOD, Icons.VERIFIED))
                .content(figures, new Card(new EmptyState(Icons.RECEIVE,
                        "Aucun envoi ouvert. Un envoi est un fichier que vous remet une autre structure.",
                        Buttons.primary("open-bundle", "Ouvrir un envoi", Icons.RECEIVE, () -> {}))).fill());
    }

    /// Every small control on one page.
    public Node controls() {
        var wrong = fields.day("born", "Date de naissance");
        var chosen = fields.choice("role", "Rôle", List.of("Association", "Tête de réseau"), it -> it);
        chosen.value().set("Association");
        var name = fields.text("last-name", "Nom").hint("Comme sur la pièce d’identité")
                .history("Ce champ avant", () -> {}).mark("deux versions", () -> {});
        name.value().set("Popescu");
        var day = fields.day("start", "Début du parcours");
        day.value().set(LocalDate.of(2026, 4, 14));
        var grid = new Equal(2, name, chosen, wrong, fields.passphrase("passphrase", "Phrase de passe"), day,
                fields.area("notes", "Remarques", 2).prompt("Ce qu’il faut savoir"));
        wrong.wrong(texts.get("kit.date.wrong"));
        var disabled = Buttons.primary("disabled", "Indisponible", Icons.SEND, () -> {});
        disabled.setDisable(true);
        var buttons = new Wrap(Buttons.primary("b1", "Exporter", Icons.PDF, () -> {}), Buttons.plain("b2", "Imprimer", Icons.PRINT, () -> {}),
                Buttons.link("b3", "Ajouter", Icons.ADD, () -> {}), Buttons.danger("b4", "Effacer", Icons.DELETE, () -> {}),
                Buttons.icon("b5", "Plus", Icons.MORE, () -> {}), disabled);
        var on = new Switch("s1", "Sur le CV", Tone.EXPERIENCE);
        on.setSelected(true);
        var on2 = new Switch("s2", "Sur le CV", Tone.SKILL);
        on2.setSelected(true);
        var photo = Chip.toggle("t1", "Photo");
        photo.setSelected(true);
        var chips = new Wrap();
        for (Tone tone : Tone.values()) {
            chips.getChildren().add(new Chip(tone.name().toLowerCase(Locale.ROOT), tone));
        }
        chips.getChildren().addAll(photo, Chip.toggle("t2", "Adresse"), on, on2, new Switch("s3", "Sur le CV", Tone.SOFT_SKILL));
        var icons = new Wrap();
        for (Icons icon : Icons.values()) {
            icons.getChildren().add(new IconTile(icon, Tone.values()[icon.ordinal() % Tone.values().length]));
        }
        var content = new VBox(new Card("Champs", grid), new Card("Boutons et états", buttons, chips),
                new Banner(Icons.WARN, Tone.WARN, "Une fiche ressemble à celle-ci : Mirela Popesco, 41 ans.",
                        Buttons.link("see", "Voir", Icons.OPEN, () -> {})),
                new Banner(Icons.WRONG, Tone.BAD, "Ce fichier ne vous est pas destiné. Demandez au CSC de refaire l’envoi pour votre structure."),
                new Card("Images", icons));
        content.getStyleClass().add(Style.COLUMN);
        ((Card) content.getChildren().get(1)).body().setSpacing(10);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Style.BARE_SCROLL);
        return new Page("Réglages").content(scroll);
    }

    private Node state(String name, String state, Tone tone) {
        return new Line(name).end(new Chip(state, tone));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.MUTED);
        return label;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.LABEL);
        return label;
    }
}
