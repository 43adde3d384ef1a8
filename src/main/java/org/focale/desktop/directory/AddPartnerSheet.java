package org.focale.desktop.directory;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.focale.app.directory.WritePartner.NewPartner;
import org.focale.base.Texts;
import org.focale.desktop.kit.Buttons;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Sheet;
import org.focale.desktop.kit.Style;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Siret;

/// Asks for the name of a new partner, and shows those that it may be already while it is typed.
final class AddPartnerSheet {

    private final DirectoryViewModel partners;
    private final Texts texts;
    private final Field<String> name;
    private final Field<String> kind;
    private final Field<String> city;
    private final Field<String> siret;
    private final VBox alike = new VBox();
    private final VBox content;

    AddPartnerSheet(DirectoryViewModel partners, Words words) {
        this.partners = partners;
        this.texts = words.texts();
        var fields = new Fields(words);
        var said = new PartnerWords(words);
        this.name = fields.text("partner-name", texts.get("domain.field.organisation.name")).whenTyped(_ -> compare());
        this.kind = fields.completed("partner-kind", texts.get("domain.field.organisation.kind"),
                typed -> PartnerForms.beginning(partners.directory().get().kinds(), typed)).prompt(texts.get("directory.kind.prompt"));
        this.city = fields.completed("partner-city", texts.get("domain.field.organisation.city"),
                typed -> PartnerForms.beginning(partners.directory().get().towns(), typed)).whenTyped(_ -> compare());
        this.siret = fields.text("partner-siret", texts.get("domain.field.organisation.siret")).prompt(texts.get("directory.siret.prompt"))
                .whenTyped(_ -> compare());
        siret.value().subscribe(typed -> siret.hint(said.siret(typed)));
        alike.setId("partners-alike");
        alike.getStyleClass().addAll("banner", "alike");
        Tone.WARN.dress(alike);
        partners.alike().subscribe(this::show);
        this.content = new VBox(name, new Equal(kind, city), alike, siret);
        content.getStyleClass().add(Style.COLUMN);
    }

    /// What was typed and not added yet is still there.
    void ask() {
        compare();
        partners.add(sheet(), this::clear);
    }

    void ask(String called) {
        name.value().set(called);
        ask();
    }

    private void clear() {
        List.of(name, kind, city, siret).forEach(field -> field.value().set(""));
    }

    Sheet<NewPartner> sheet() {
        return new Sheet<>(texts.get("directory.add"), content, texts.get("directory.add.verb"), this::answer);
    }

    private Optional<NewPartner> answer() {
        if (!name.isGood() || !kind.isGood() || !city.isGood() || !siret.isGood()) {
            return Optional.empty();
        }
        if (name.value().get().isBlank()) {
            name.wrong(texts.get("app.record.organisation.name"));
            name.focus();
            return Optional.empty();
        }
        return Optional.of(new NewPartner(name.value().get(), kind.value().get(), city.value().get(), siret.value().get()));
    }

    private void compare() {
        partners.compare(new NewPartner(typed(name), typed(kind), typed(city), typed(siret)));
    }

    private static String typed(Field<String> field) {
        Region control = field.control();
        return control instanceof TextInputControl text ? text.getText()
                : control instanceof ComboBox<?> box ? box.getEditor().getText() : field.value().get();
    }

    private void show(List<Organisation> found) {
        alike.getChildren().setAll(title());
        for (Organisation each : found) {
            alike.getChildren().add(new Line(Icons.PARTNERS, Tone.NEUTRAL, each.name(),
                    PartnerWords.joined(each.kind(), each.city(), Siret.spaced(each.siret())))
                    .end(Buttons.link("see-partner-" + alike.getChildren().size(), texts.get("people.add.see"), Icons.OPEN, () -> {
                        content.getScene().getWindow().hide();
                        partners.open(each.id());
                    })));
        }
        alike.setVisible(!found.isEmpty());
        alike.setManaged(!found.isEmpty());
    }

    private Label title() {
        var label = new Label(texts.get("directory.alike"), Icons.WARN.node());
        label.getStyleClass().add(Style.STRONG);
        return label;
    }
}
