package org.focale.desktop.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.focale.app.cv.CvFile;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Card;
import org.focale.desktop.kit.Chip;
import org.focale.desktop.kit.Drawn;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Prose;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.WhileShown;
import org.focale.desktop.kit.Wrap;
import org.focale.document.pdf.PageImage;
import org.focale.domain.cv.Cv;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.Person;
import org.jspecify.annotations.Nullable;

/// How the page looks: its template, its language, what it says of the person, and whether the annex follows or a signature is in it.
final class CvLookPane extends VBox {

    /// One thing of the person that the page shows or not; without it in the file there is nothing to show.
    private record Particular(ToggleButton chip, Function<Cv, Boolean> on, Function<Person, Boolean> there) {}

    private final CvViewModel cv;
    private final Texts texts;
    private final Map<CvTemplate, ToggleButton> templates = new EnumMap<>(CvTemplate.class);
    private final Map<CvTemplate, ImageView> samples = new EnumMap<>(CvTemplate.class);
    private final Map<CvLanguage, ToggleButton> languages = new EnumMap<>(CvLanguage.class);
    private final List<Particular> particulars = new ArrayList<>();
    private final ToggleButton photo;
    private final ToggleButton annex;
    private final ToggleButton signed;
    private final Button noPhoto;

    CvLookPane(CvViewModel cv, Texts texts) {
        this.cv = cv;
        this.texts = texts;
        photo = Chip.toggle("cv-photo", texts.get("cv.photo"));
        photo.setOnAction(_ -> choose(photo, (draft, on) -> draft.showPhoto = on));
        annex = Chip.toggle("cv-annex", texts.get("cv.annex"));
        annex.setOnAction(_ -> choose(annex, (draft, on) -> draft.annex = on));
        signed = Chip.toggle("cv-signed", texts.get("cv.signed"));
        signed.setOnAction(_ -> choose(signed, (draft, on) -> draft.signed = on));
        noPhoto = Buttons.link("cv-photo-remove", texts.get("cv.photo.remove"), Icons.REMOVE, () -> cv.set(draft -> {
            draft.photo = null;
            draft.showPhoto = false;
        }));
        getStyleClass().add(Style.COLUMN);
        getChildren().setAll(new Card(texts.get("cv.template"), templates()), new Card(texts.get("cv.language"), languages()),
                new Card(texts.get("cv.particulars"), particulars()),
                new Card(texts.get("cv.annex.title"), column(new Wrap(annex), new Prose(texts.get("cv.annex.hint"), Style.SMALL_MUTED),
                        new Wrap(signed), new Prose(texts.get("cv.signed.hint"), Style.SMALL_MUTED))));
        cv.cv().subscribe(this::show);
        cv.pages().samples().subscribe(this::show);
        WhileShown.listen(this, () -> {
            cv.pages().wantSamples(true);
            return () -> cv.pages().wantSamples(false);
        });
    }

    private void choose(ToggleButton chip, BiConsumer<Cv.Draft, Boolean> choice) {
        cv.set(draft -> choice.accept(draft, chip.isSelected()));
    }

    private Wrap templates() {
        var tiles = new Wrap();
        tiles.getStyleClass().add("cv-templates");
        for (CvTemplate template : CvTemplate.values()) {
            var sample = new ImageView();
            sample.setPreserveRatio(true);
            sample.setSmooth(true);
            var paper = new StackPane(sample);
            paper.getStyleClass().add("cv-sample");
            paper.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            sample.fitWidthProperty().bind(paper.prefWidthProperty().subtract(2));
            var tile = new ToggleButton(texts.of(template), paper);
            tile.setId("cv-template-" + (template.ordinal() + 1));
            tile.setContentDisplay(ContentDisplay.TOP);
            tile.getStyleClass().setAll("cv-template");
            tile.setAccessibleText(texts.get("cv.template") + " : " + texts.of(template));
            tile.setOnAction(_ -> {
                tile.setSelected(true);
                cv.set(draft -> draft.template = template);
            });
            samples.put(template, sample);
            templates.put(template, tile);
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    private VBox languages() {
        var chips = new Wrap();
        for (CvLanguage language : CvLanguage.values()) {
            var chip = Chip.toggle("cv-language-" + (language.ordinal() + 1), texts.of(language));
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                cv.set(draft -> draft.language = language);
            });
            languages.put(language, chip);
            chips.getChildren().add(chip);
        }
        return column(chips, new Prose(texts.get("cv.language.hint"), Style.SMALL_MUTED));
    }

    private VBox particulars() {
        add("cv-phone", "cv.phone", (draft, on) -> draft.showPhone = on, Cv::showPhone, person -> !person.phone().isBlank());
        add("cv-email", "cv.email", (draft, on) -> draft.showEmail = on, Cv::showEmail, person -> !person.email().isBlank());
        add("cv-address", "cv.address", (draft, on) -> draft.showAddress = on, Cv::showAddress, person -> !person.address().isEmpty());
        add("cv-age", "cv.age", (draft, on) -> draft.showAge = on, Cv::showAge, person -> person.birthDate() != null);
        add("cv-initials", "cv.initials", (draft, on) -> draft.initials = on, Cv::initials, _ -> true);
        var chips = new Wrap(photo);
        particulars.forEach(each -> chips.getChildren().add(each.chip()));
        var pick = Buttons.plain("cv-photo-choose", texts.get("cv.photo.choose"), Icons.PICTURE, cv.giving()::choosePhoto);
        return column(chips, new Wrap(pick, noPhoto), new Prose(texts.get("cv.particulars.hint"), Style.SMALL_MUTED));
    }

    private void add(String id, String key, BiConsumer<Cv.Draft, Boolean> choice, Function<Cv, Boolean> on, Function<Person, Boolean> there) {
        ToggleButton chip = Chip.toggle(id, texts.get(key));
        chip.setOnAction(_ -> choose(chip, choice));
        particulars.add(new Particular(chip, on, there));
    }

    private static VBox column(Region... parts) {
        var column = new VBox(parts);
        column.getStyleClass().add("cv-look-part");
        return column;
    }

    private void show(@Nullable CvFile now) {
        if (now == null) {
            return;
        }
        Cv shown = now.cv();
        templates.forEach((template, tile) -> tile.setSelected(template == shown.template()));
        languages.forEach((language, chip) -> chip.setSelected(language == shown.language()));
        particulars.forEach(each -> {
            boolean there = each.there().apply(now.file().person());
            each.chip().setSelected(there && each.on().apply(shown));
            each.chip().setDisable(!there);
        });
        photo.setSelected(shown.showPhoto() && shown.photo() != null);
        photo.setDisable(shown.photo() == null);
        noPhoto.setDisable(shown.photo() == null);
        annex.setSelected(shown.annex());
        signed.setSelected(shown.signed());
    }

    private void show(Map<CvTemplate, PageImage> drawn) {
        drawn.forEach((template, page) -> {
            ImageView sample = samples.get(template);
            if (sample != null) {
                sample.setImage(Drawn.image(page));
            }
        });
    }
}
