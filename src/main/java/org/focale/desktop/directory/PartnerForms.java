package org.focale.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.focale.app.directory.Directory;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.desktop.kit.Dialogs;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Icons;
import org.focale.desktop.kit.Line;
import org.focale.desktop.kit.Switch;
import org.focale.desktop.kit.Tone;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.site.ContactPerson;
import org.focale.domain.site.Offer;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Siret;

/// Which fields a partner, its contacts and its offers have on the screen.
final class PartnerForms {

    private static final int MOST_SUGGESTED = 8;
    private static final int MOST_PLACES = 1_000;

    private final Fields fields;
    private final FieldSheets sheets;
    private final Texts texts;
    private final PartnerWords said;
    private final Supplier<Directory> directory;

    /// @param directory for what was written before
    PartnerForms(Words words, Dialogs dialogs, Supplier<Directory> directory) {
        this.fields = new Fields(words);
        this.sheets = new FieldSheets(dialogs, words);
        this.texts = words.texts();
        this.said = new PartnerWords(words);
        this.directory = directory;
    }

    /// Those that begin so, a word of them at least; the most frequent ones for nothing typed.
    static List<String> beginning(List<String> known, String typed) {
        String folded = Folded.of(typed);
        return known.stream().filter(words -> Folded.matches(Folded.of(words), folded)).limit(MOST_SUGGESTED).toList();
    }

    private <R extends Kept> RecordForm<R> form(RecordEditor<R> editor, String prefix) {
        return new RecordForm<>(editor, prefix, fields, sheets, texts);
    }

    /// Who they are and how to reach them.
    List<Node> reach(RecordEditor<Organisation> editor) {
        var form = form(editor, "partner-");
        String kind = texts.get("domain.field.organisation.kind");
        String city = texts.get("domain.field.organisation.city");
        return List.of(
                form.required(form.text("name", texts.get("domain.field.organisation.name")), "app.record.organisation.name"),
                form.bound("kind", kind, fields.completed(form.id("kind"), kind, typed -> beginning(directory.get().kinds(), typed))),
                form.text("sector", texts.get("domain.field.organisation.sector")),
                form.text("phone", texts.get("domain.field.organisation.phone")),
                form.text("email", texts.get("domain.field.organisation.email")),
                form.text("address", texts.get("domain.field.organisation.address")),
                new Equal(form.text("postcode", texts.get("domain.field.organisation.postcode")),
                        form.bound("city", city, fields.completed(form.id("city"), city, typed -> beginning(directory.get().towns(), typed)))),
                form.text("website", texts.get("domain.field.organisation.website")),
                siret(form),
                form.area("comment", texts.get("domain.field.organisation.comment"), 2));
    }

    /// Kept as its digits; what is wrong with it is told, and it is kept all the same.
    private Field<String> siret(RecordForm<Organisation> form) {
        String label = texts.get("domain.field.organisation.siret");
        Field<String> field = fields.text(form.id("siret"), label).prompt(texts.get("directory.siret.prompt"));
        field.value().subscribe(typed -> field.hint(said.siret(typed)));
        form.<String>bind("siret", label, field, value -> value instanceof String digits ? Siret.spaced(digits) : "", Siret::bare);
        return field;
    }

    /// What must be known before asking them for something.
    List<Node> asking(RecordEditor<Organisation> editor) {
        var form = form(editor, "partner-");
        String label = texts.get("domain.field.organisation.doNotAsk");
        var why = form.text("doNotAskWhy", texts.get("domain.field.organisation.doNotAskWhy")).prompt(texts.get("directory.do-not-ask.prompt"));
        var stop = new Line(Icons.WARN, Tone.NEUTRAL, label, texts.get("directory.do-not-ask.detail"))
                .end(onOff(editor, "partner-do-not-ask", label, "doNotAsk", editor.record().get().doNotAsk()));
        editor.record().subscribe(record -> {
            why.setVisible(record.doNotAsk() || !record.doNotAskWhy().isBlank());
            why.setManaged(why.isVisible());
        });
        return List.of(stop, why, new Equal(form.day("checked", texts.get("domain.field.organisation.checked")),
                form.day("delegatedUntil", texts.get("domain.field.organisation.delegatedUntil"))));
    }

    private static <R extends Kept> Switch onOff(RecordEditor<R> editor, String id, String label, String field, boolean now) {
        var onOff = new Switch(id, label, Tone.ACCENT);
        onOff.setSelected(now);
        editor.record().subscribe(_ -> onOff.setSelected(Boolean.TRUE.equals(editor.value(field))));
        onOff.selectedProperty().subscribe((_, on) -> {
            if (!on.equals(editor.value(field))) {
                editor.set(field, on);
            }
        });
        return onOff;
    }

    List<Node> contact(RecordEditor<ContactPerson> editor) {
        var form = form(editor, "contact-");
        String left = texts.get("domain.field.contact-person.left");
        return List.of(
                form.required(form.text("name", texts.get("domain.field.contact-person.name")), "app.record.contact-person.name"),
                form.text("job", texts.get("domain.field.contact-person.job")),
                new Equal(form.text("phone", texts.get("domain.field.contact-person.phone")),
                        form.text("email", texts.get("domain.field.contact-person.email"))),
                new Line(left).end(onOff(editor, "contact-left", left, "left", editor.record().get().left())));
    }

    List<Node> offer(RecordEditor<Offer> editor) {
        var form = form(editor, "offer-");
        String job = texts.get("domain.field.offer.job");
        Field<String> tried = fields.text(form.id("job"), job);
        form.<String>bind("job", job, tried, value -> value instanceof Coded coded ? coded.label() : "", Coded::free);
        var rows = new ArrayList<Node>();
        rows.add(form.required(form.text("words", texts.get("domain.field.offer.words")), "app.record.offer.words"));
        rows.add(form.choice("kind", texts.get("domain.field.offer.kind"), ActivityKind.OTHER));
        rows.add(new Equal(tried, form.number("places", texts.get("domain.field.offer.places"), 0, MOST_PLACES)));
        rows.add(new Equal(form.day("from", texts.get("domain.field.offer.from")), form.day("until", texts.get("domain.field.offer.until"))));
        return rows;
    }
}
