package org.focale.desktop.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.Words;
import org.focale.desktop.kit.record.FieldSheets;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.Coded;
import org.focale.domain.Kept;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Agreement;
import org.focale.domain.activity.Assessment;
import org.focale.domain.activity.EndedBy;
import org.focale.domain.activity.Ending;
import org.focale.domain.activity.Followed;
import org.focale.domain.activity.Placement;
import org.focale.domain.activity.Purpose;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// Which fields the three records of a placement have on its page, in which order.
final class PlacementForms {

    private static final int MOST_HOURS = 5_000;
    /// Enough to find a name among those that begin with the same words.
    private static final int MOST_SEARCHED = 40;

    private final PlacementViewModel page;
    private final Fields fields;
    private final Texts texts;
    private final FieldSheets sheets;

    PlacementForms(PlacementViewModel page, Words words) {
        this.page = page;
        this.fields = new Fields(words);
        this.texts = words.texts();
        this.sheets = new FieldSheets(page.dialogs(), words);
    }

    private <R extends Kept> RecordForm<R> form(RecordEditor<R> editor, String prefix) {
        return new RecordForm<>(editor, prefix, fields, sheets, texts).lockedBy(page.locked());
    }

    List<Node> placement(RecordEditor<Placement> editor) {
        var form = form(editor, "placement-");
        String hostLabel = texts.get("person.placement.host");
        Field<String> host = fields.suggested(form.id("host"), hostLabel, organisations());
        form.bindAll("hostName", hostLabel, host, value -> value instanceof String name ? name : "", this::host);
        String jobLabel = texts.get("person.placement.job");
        Field<String> job = fields.completed(form.id("job"), jobLabel, page::jobs);
        form.bind("job", jobLabel, job, value -> value instanceof Coded coded ? coded.label() : "", this::job);
        return List.of(
                new Equal(form.required(form.text("title", texts.get("person.placement.title")), "app.record.placement.title"), job),
                new Equal(form.choice("kind", texts.get("person.placement.kind"), ActivityKind.OTHER), host),
                new Equal(form.text("tutor", texts.get("person.placement.tutor")), form.text("tutorRole", texts.get("person.placement.tutor-role"))),
                new Equal(form.day("start", texts.get("person.placement.start")), form.day("end", texts.get("person.placement.end")),
                        form.number("hours", texts.get("person.placement.hours"), 0, MOST_HOURS)),
                form.text("place", texts.get("placement.field.place")).prompt(texts.get("placement.field.place.prompt")),
                form.area("tasks", texts.get("person.placement.tasks"), 2));
    }

    private List<String> organisations() {
        return directory().stream().map(Organisation::name).toList();
    }

    private List<Organisation> directory() {
        var read = page.file().get();
        return read == null ? List.of() : read.organisations();
    }

    /// A host of the directory is known by its id, too; another is a name.
    private Map<String, @Nullable Object> host(String name) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("hostName", name);
        values.put("host", directory().stream().filter(each -> each.name().equals(name)).findFirst().map(Organisation::id).orElse(null));
        return values;
    }

    private Coded job(String words) {
        return words.isEmpty() ? Coded.NONE : page.cases().jobs().suggestions(words, MOST_SEARCHED).stream()
                .filter(each -> each.label().equals(words)).findFirst().map(page.cases().jobs()::coded).orElseGet(() -> Coded.free(words));
    }

    List<Node> agreement(RecordEditor<Agreement> editor) {
        var form = form(editor, "agreement-");
        return Stream.<Optional<? extends Node>>of(
                Optional.of(form.pick("purpose", texts.get("domain.field.agreement.purpose"), Purpose.NOT_SAID)),
                Optional.of(form.area("aims", texts.get("domain.field.agreement.aims"), 2)),
                Optional.of(new Equal(form.suggested("prescriber", texts.get("domain.field.agreement.prescriber"), organisations())
                        .hint(texts.get("placement.field.prescriber.hint")),
                        form.text("prescriberContact", texts.get("domain.field.agreement.prescriberContact")))),
                Optional.of(new Equal(form.suggested("supporter", texts.get("domain.field.agreement.supporter"), organisations()),
                        form.text("signatory", texts.get("domain.field.agreement.signatory")))),
                Optional.of(new Equal(form.area("equipment", texts.get("domain.field.agreement.equipment"), 2),
                        form.area("conditions", texts.get("domain.field.agreement.conditions"), 2))),
                Optional.of(new Equal(form.text("guardian", texts.get("domain.field.agreement.guardian")),
                        form.text("employer", texts.get("domain.field.agreement.employer")))),
                Optional.of(new Equal(form.text("reference", texts.get("domain.field.agreement.reference")),
                        form.day("signed", texts.get("domain.field.agreement.signed")))),
                editor.record().get().renews() == null ? Optional.<Node>empty()
                        : Optional.of(form.text("renewalReason", texts.get("domain.field.agreement.renewalReason"))))
                .<Node>flatMap(Optional::stream).toList();
    }

    List<Node> assessment(RecordEditor<Assessment> editor) {
        var form = form(editor, "assessment-");
        return List.of(
                form.pick("ending", texts.get("domain.field.assessment.ending"), Ending.NOT_SAID),
                new Equal(form.day("date", texts.get("domain.field.assessment.date")),
                        form.day("lastDay", texts.get("domain.field.assessment.lastDay")),
                        form.number("missedHours", texts.get("domain.field.assessment.missedHours"), 0, MOST_HOURS)),
                new Equal(form.choice("by", texts.get("domain.field.assessment.by"), EndedBy.NOT_SAID),
                        form.text("reason", texts.get("domain.field.assessment.reason"))),
                new Equal(form.area("hostWords", texts.get("domain.field.assessment.hostWords"), 3),
                        form.area("personWords", texts.get("domain.field.assessment.personWords"), 3)),
                new Equal(form.choice("followed", texts.get("domain.field.assessment.followed"), Followed.NOT_SAID),
                        form.text("contract", texts.get("domain.field.assessment.contract")),
                        form.day("from", texts.get("domain.field.assessment.from"))));
    }
}
