package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.focale.app.reference.Choice;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Texts;
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
import org.focale.domain.InFile;
import org.focale.domain.activity.ActivityKind;
import org.focale.domain.activity.Diagnosis;
import org.focale.domain.activity.Level;
import org.focale.domain.activity.Placement;
import org.focale.domain.cv.Experience;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.SkillValidation;
import org.focale.domain.cv.SkillValidationId;
import org.focale.domain.document.Attachment;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.Situation;
import org.focale.domain.site.Organisation;
import org.jspecify.annotations.Nullable;

/// Which fields each record of a file has on the screen, in which order.
final class Forms {

    private static final int MOST_HOURS = 5_000;
    private static final int MOST_MONTHS = 720;

    private final PersonViewModel file;
    private final Fields fields;
    private final Texts texts;
    private final FieldSheets sheets;
    private final JobFields jobs;

    /// A form as it is laid out.
    record Laid<R extends InFile>(RecordForm<R> form, List<Node> rows) {}

    Forms(PersonViewModel file, Words words) {
        this.file = file;
        this.fields = new Fields(words);
        this.texts = words.texts();
        this.sheets = new FieldSheets(file.dialogs(), words);
        this.jobs = new JobFields(file.jobs(), fields, texts);
    }

    private <R extends InFile> RecordForm<R> form(RecordEditor<R> editor, String prefix) {
        return new RecordForm<>(editor, prefix, fields, sheets, texts).lockedBy(file.locked());
    }

    /// The form of whatever record stands beside the rest.
    @SuppressWarnings("unchecked") // the editor's record says its own class
    Laid<?> of(RecordEditor<? extends InFile> editor) {
        return switch (editor.record().get()) {
            case Experience _ -> experience((RecordEditor<Experience>) editor);
            case SkillValidation _ -> validation((RecordEditor<SkillValidation>) editor);
            case Placement _ -> placement((RecordEditor<Placement>) editor);
            case Diagnosis _ -> diagnosis((RecordEditor<Diagnosis>) editor);
            case Pathway _ -> pathway((RecordEditor<Pathway>) editor);
            default -> throw new IllegalArgumentException("No form for a " + editor.record().get().getClass().getSimpleName());
        };
    }

    Laid<Experience> experience(RecordEditor<Experience> editor) {
        var form = form(editor, "experience-");
        return new Laid<>(form, List.of(
                form.required(jobs.words(form, "role", texts.get("person.experience.role")), "app.record.experience.role")
                        .prompt(texts.get("person.experience.role.prompt")),
                new Equal(form.suggested("organisation", texts.get("person.experience.organisation"), organisations()),
                        form.text("place", texts.get("person.experience.place"))),
                form.bound("period", texts.get("person.experience.period"),
                        fields.period(form.id("period"), texts.get("person.experience.period"))),
                form.area("tasks", texts.get("person.experience.tasks"), 3),
                states(form)));
    }

    Laid<SkillValidation> validation(RecordEditor<SkillValidation> editor) {
        var form = form(editor, "validation-");
        var clea = file.choices(ReferenceFiles.CLEA);
        String label = texts.get("person.validation.skill");
        Field<String> skill = fields.suggested(form.id("skill"), label, words(clea));
        form.bind("skill", label, skill, value -> value instanceof Coded coded ? coded.label() : "", text -> coded(text, clea));
        return new Laid<>(form, List.of(
                form.required(skill, "app.record.skill.label").prompt(texts.get("person.validation.skill.prompt")),
                form.suggested("body", texts.get("person.validation.body"), organisations()),
                form.day("date", texts.get("person.validation.date")),
                form.text("certificate", texts.get("person.validation.certificate"))
                        .prompt(texts.get("person.validation.certificate.prompt")),
                states(form)));
    }

    private Coded coded(String label, List<Choice> choices) {
        return choices.stream().filter(choice -> choice.label(texts.locale()).equals(label) || choice.coded().label().equals(label)).findFirst()
                .map(Choice::coded).orElseGet(() -> Coded.free(label));
    }

    private List<String> words(List<Choice> choices) {
        return choices.stream().map(choice -> choice.label(texts.locale())).toList();
    }

    Laid<Placement> placement(RecordEditor<Placement> editor) {
        var form = form(editor, "placement-");
        // Made first: where one begins to type is the first field of the form.
        var title = form.required(form.text("title", texts.get("person.placement.title")), "app.record.placement.title")
                .prompt(texts.get("person.placement.title.prompt"));
        String hostLabel = texts.get("person.placement.host");
        Field<String> host = fields.suggested(form.id("host"), hostLabel, organisations());
        form.bindAll("hostName", hostLabel, host, value -> value instanceof String name ? name : "", this::host);
        host.value().subscribe(name -> host.hint(asking(name)));
        file.file().subscribe(_ -> host.hint(asking(host.value().get())));
        return new Laid<>(form, List.of(
                title,
                jobs.job(form, texts.get("person.placement.job")).prompt(texts.get("person.placement.job.prompt")),
                form.choice("kind", texts.get("person.placement.kind"), ActivityKind.OTHER),
                host,
                new Equal(form.text("tutor", texts.get("person.placement.tutor")),
                        form.text("tutorRole", texts.get("person.placement.tutor-role"))),
                new Equal(form.day("start", texts.get("person.placement.start")), form.day("end", texts.get("person.placement.end"))),
                form.number("hours", texts.get("person.placement.hours"), 0, MOST_HOURS),
                form.area("tasks", texts.get("person.placement.tasks"), 3)));
    }

    /// Quietly: the host may have agreed all the same.
    private String asking(String name) {
        return directory().stream().filter(each -> each.name().equals(name) && each.doNotAsk()).findFirst()
                .map(each -> each.doNotAskWhy().isBlank() ? texts.get("directory.do-not-ask")
                        : texts.get("directory.do-not-ask.why", each.doNotAskWhy())).orElse("");
    }

    /// A host of the directory is known by its id, too; another is a name.
    private Map<String, @Nullable Object> host(String name) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("hostName", name);
        values.put("host", directory().stream().filter(each -> each.name().equals(name)).findFirst().map(Organisation::id).orElse(null));
        return values;
    }

    Laid<Diagnosis> diagnosis(RecordEditor<Diagnosis> editor) {
        var form = form(editor, "diagnosis-");
        return new Laid<>(form, List.of(
                form.pickAll("level", texts.get("person.diagnosis.level"), Arrays.asList(Level.values())),
                form.area("fact", texts.get("person.diagnosis.fact"), 3).aboutSomeone(texts),
                form.required(form.text("observer", texts.get("person.diagnosis.observer")), "app.record.diagnosis.grounded"),
                form.text("observerRole", texts.get("person.diagnosis.observer-role")),
                form.day("date", texts.get("person.diagnosis.date")).check(day -> day == null
                        ? Optional.of(texts.get("app.record.diagnosis.grounded")) : Optional.empty()),
                form.pick("ownView", texts.get("person.grid.own-view"), Level.NOT_OBSERVED),
                new Equal(form.day("feedback", texts.get("person.grid.feedback")), evidence(form)),
                states(form)));
    }

    private Field<@Nullable Attachment> evidence(RecordForm<Diagnosis> form) {
        var all = file.attachments();
        String label = texts.get("person.grid.evidence");
        Field<@Nullable Attachment> field = fields.choice(form.id("evidence"), label, all,
                each -> each.confidential() ? texts.get("person.grid.evidence.confidential") : each.name());
        form.<@Nullable Attachment>bind("evidence", label, field,
                value -> all.stream().filter(each -> each.id().equals(value)).findFirst().orElse(null),
                chosen -> chosen == null ? null : chosen.id());
        return field;
    }

    Laid<Pathway> pathway(RecordEditor<Pathway> editor) {
        return new PathwayForm(form(editor, "pathway-"), file, fields, texts).narrow();
    }

    /// The same in the width of a section, its exit apart.
    PathwayForm pathwayAcross(RecordEditor<Pathway> editor) {
        return new PathwayForm(form(editor, "pathway-"), file, fields, texts);
    }

    Laid<Situation> situation(RecordEditor<Situation> editor) {
        var form = form(editor, "entry-");
        return new Laid<>(form, List.of(
                form.answer("registeredJobSeeker", texts.get("person.entry.registered")),
                form.answer("minimumIncome", texts.get("person.entry.minimum-income")),
                form.answer("priorityNeighbourhood", texts.get("person.entry.neighbourhood")),
                form.number("monthsWithoutWork", texts.get("person.entry.months-without-work"), 0, MOST_MONTHS),
                form.text("employment", texts.get("person.entry.employment")).aboutSomeone(texts),
                form.text("housing", texts.get("person.entry.housing")).aboutSomeone(texts)));
    }

    Laid<Person> identity(RecordEditor<Person> editor) {
        var form = form(editor, "");
        String tags = texts.get("person.identity.tags");
        return new Laid<>(form, List.of(
                new Equal(form.text("firstName", texts.get("person.identity.first-name")),
                        form.text("lastName", texts.get("person.identity.last-name"))),
                new Equal(form.day("birthDate", texts.get("person.identity.birth-date")),
                        form.pick("gender", texts.get("person.identity.gender"), Gender.NOT_SAID)),
                form.bound("tags", tags, fields.list("tags", tags, texts.get("person.identity.tags.prompt")))));
    }

    Laid<Person> reach(RecordEditor<Person> editor) {
        var form = form(editor, "");
        String address = texts.get("person.identity.address");
        return new Laid<>(form, List.of(
                new Equal(form.text("phone", texts.get("person.identity.phone")), form.text("email", texts.get("person.identity.email"))),
                form.bound("address", address, fields.address("address", address))));
    }

    Laid<Person> project(RecordEditor<Person> editor) {
        var form = form(editor, "");
        String languages = texts.get("person.identity.languages");
        return new Laid<>(form, List.of(
                jobs.words(form, "targetJob", texts.get("person.identity.target-job")),
                form.suggested("education", texts.get("person.identity.education"), words(file.choices(ReferenceFiles.EDUCATION_LEVELS))),
                form.bound("languages", languages, fields.pairs("languages", languages, texts.get("person.identity.language"),
                        texts.get("person.identity.language.level"), Told::language, Language::new))));
    }

    Laid<Person> everyday(RecordEditor<Person> editor) {
        var form = form(editor, "");
        String licences = texts.get("person.identity.licences");
        return new Laid<>(form, List.of(
                new Equal(form.text("availability", texts.get("person.identity.availability")),
                        form.text("mobility", texts.get("person.identity.mobility"))),
                form.bound("drivingLicences", licences, fields.list("driving-licences", licences,
                        texts.get("person.identity.licences.prompt")))));
    }

    /// What is said of a document.
    Laid<Attachment> document(RecordEditor<Attachment> editor, List<SkillValidation> validations) {
        var form = form(editor, "document-");
        String proves = texts.get("documents.field.proves");
        var skills = validations.stream().map(SkillValidation::id).toList();
        Field<@Nullable SkillValidationId> skill = fields.choice(form.id("proves"), proves, skills, id -> validations.stream()
                .filter(each -> each.id().equals(id)).map(each -> each.skill().label()).findFirst().orElse(""));
        form.<@Nullable SkillValidationId>bind("proves", proves, skill,
                value -> value instanceof SkillValidationId id && skills.contains(id) ? id : null, id -> id);
        var confidential = new Switch("document-confidential", texts.get("documents.confidential"), Tone.ACCENT);
        editor.record().subscribe(record -> confidential.setSelected(record.confidential()));
        confidential.selectedProperty().subscribe((_, on) -> {
            if (on != editor.record().get().confidential()) {
                editor.set("confidential", on);
            }
        });
        var rows = new ArrayList<Node>(List.of(
                new Equal(form.suggested("kind", texts.get("documents.field.kind"), List.of(texts.get("documents.kinds").split("\\h*;\\h*"))),
                        form.day("dated", texts.get("documents.field.dated"))),
                new Equal(form.day("expires", texts.get("documents.field.expires")), form.text("comment", texts.get("documents.field.comment")))));
        var hidden = new Line(Icons.LOCK, Tone.NEUTRAL, texts.get("documents.confidential"), texts.get("documents.confidential.detail"))
                .end(file.locked().verb(confidential));
        rows.add(skills.isEmpty() ? hidden : new Equal(hidden, skill));
        return new Laid<>(form, List.copyOf(rows));
    }

    private <R extends InFile> Field<@Nullable LineState> states(RecordForm<R> form) {
        return form.pickAll("state", texts.get("person.state"), List.of(LineState.values()));
    }

    private List<Organisation> directory() {
        var read = file.file().get();
        return read == null ? List.of() : read.organisations();
    }

    private List<String> organisations() {
        return directory().stream().map(Organisation::name).sorted().toList();
    }
}
