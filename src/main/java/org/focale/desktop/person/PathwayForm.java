package org.focale.desktop.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.focale.app.person.OpenFile;
import org.focale.app.reference.ReferenceFiles;
import org.focale.base.Folded;
import org.focale.base.Texts;
import org.focale.desktop.kit.Equal;
import org.focale.desktop.kit.Field;
import org.focale.desktop.kit.Fields;
import org.focale.desktop.kit.record.RecordForm;
import org.focale.domain.pathway.ExitCategory;
import org.focale.domain.pathway.Pathway;
import org.focale.domain.programme.Branch;
import org.focale.domain.programme.Group;
import org.focale.domain.programme.GroupId;
import org.focale.domain.programme.Programme;
import org.jspecify.annotations.Nullable;

/// The fields of a pathway: the branch only where its programme has some, the programme itself only before it begins.
final class PathwayForm {

    /// No group has it: stands for the one that is still to be made.
    private static final GroupId NEW_GROUP = new GroupId(new UUID(0, 0));
    private static final Set<ExitCategory> ASKED_WHY = EnumSet.of(ExitCategory.DROP_OUT, ExitCategory.ORIENTATION);

    private final RecordForm<Pathway> form;
    private final PersonViewModel file;
    private final Fields fields;
    private final Texts texts;

    PathwayForm(RecordForm<Pathway> form, PersonViewModel file, Fields fields, Texts texts) {
        this.form = form;
        this.file = file;
        this.fields = fields;
        this.texts = texts;
    }

    /// Beside the rest: a draft, or a pathway that is looked at.
    Forms.Laid<Pathway> narrow() {
        var rows = new ArrayList<Node>();
        if (form.editor().isDraft() && programmes().size() > 1) {
            rows.add(programme());
        }
        rows.add(referent());
        rows.add(new Equal(form.day("start", texts.get("person.pathway.start")), form.day("plannedEnd", texts.get("person.pathway.planned-end"))));
        if (!form.editor().isDraft()) {
            rows.addAll(ways());
            rows.add(exit());
        }
        return new Forms.Laid<>(form, rows);
    }

    /// In the width of a section.
    Node facts() {
        var all = new ArrayList<Node>(List.of(referent(), form.day("start", texts.get("person.pathway.start")),
                form.day("plannedEnd", texts.get("person.pathway.planned-end"))));
        all.addAll(ways());
        return new Equal(3, all.toArray(Node[]::new));
    }

    /// Why is asked of who dropped out, and to whom of who was sent on.
    Node exit() {
        var why = form.text("exitReason", texts.get("person.pathway.exit-reason")).aboutSomeone(texts);
        var chosen = new SimpleObjectProperty<>(ExitCategory.NOT_SAID);
        var exit = form.bound("exit", texts.get("person.pathway.exit"), fields.exit(form.id("exit"), texts.get("person.pathway.exit"),
                file.choices(ReferenceFiles.EXIT_KINDS).stream().map(choice -> choice.label(texts.locale())).toList(), chosen::set));
        why.visibleProperty().bind(Bindings.createBooleanBinding(() -> ASKED_WHY.contains(chosen.get()) || !why.value().get().isBlank(),
                chosen, why.value()));
        why.managedProperty().bind(why.visibleProperty());
        var both = new VBox(exit, why);
        both.getStyleClass().add("form");
        return both;
    }

    private Field<String> referent() {
        return form.suggested("referent", texts.get("person.pathway.referent"), file.workers());
    }

    private Field<@Nullable String> programme() {
        String label = texts.get("person.pathway.programme");
        Field<@Nullable String> field = fields.choice(form.id("programme"), label, programmes().stream().map(Programme::key).toList(), this::called);
        form.<@Nullable String>bindAll("programme", label, field, value -> value instanceof String key && !key.isBlank() ? key : null, this::in);
        field.check(key -> key == null ? Optional.of(texts.get("person.pathway.programme.missing")) : Optional.empty());
        return field;
    }

    /// What another programme says of the rest comes with it.
    private Map<String, @Nullable Object> in(@Nullable String key) {
        var values = new HashMap<String, @Nullable Object>();
        @Nullable LocalDate start = form.editor().record().get().start();
        values.put("programme", key == null ? "" : key);
        values.put("plannedEnd", start == null ? null
                : programmes().stream().filter(each -> each.key().equals(key)).findFirst().map(each -> each.plannedEnd(start)).orElse(null));
        values.put("branch", "");
        values.put("group", null);
        return values;
    }

    private List<Node> ways() {
        var pathway = form.editor().record().get();
        var ways = new ArrayList<Node>();
        var branches = programmes().stream().filter(each -> each.key().equals(pathway.programme())).findFirst().map(Programme::branches)
                .orElse(List.of()).stream().map(Branch::name).toList();
        if (!branches.isEmpty() || !pathway.branch().isBlank()) {
            ways.add(branch(with(branches, pathway.branch())));
        }
        ways.add(group());
        return ways;
    }

    /// A branch that the programme no longer has can still be seen.
    private static List<String> with(List<String> branches, String taken) {
        return taken.isBlank() || branches.contains(taken) ? branches : Stream.concat(branches.stream(), Stream.of(taken)).toList();
    }

    private Field<@Nullable String> branch(List<String> branches) {
        String label = texts.get("person.pathway.branch");
        Field<@Nullable String> field = fields.choice(form.id("branch"), label, branches, name -> name);
        form.<@Nullable String>bind("branch", label, field, value -> value instanceof String name && !name.isBlank() ? name : null,
                name -> name == null ? "" : name);
        return field;
    }

    private Field<@Nullable GroupId> group() {
        String label = texts.get("person.pathway.group");
        Field<@Nullable GroupId> field = fields.choice(form.id("group"), label,
                file.file().map(_ -> groups()).orElse(List.of(NEW_GROUP)), this::called);
        form.<@Nullable GroupId>bind("group", label, field, value -> value instanceof GroupId id ? id : null, id -> id);
        field.whenLeft(chosen -> {
            var pathway = form.editor().record().get();
            if (NEW_GROUP.equals(chosen)) {
                file.addGroup(pathway, () -> field.value().set(pathway.group()));
            } else {
                form.editor().set("group", chosen);
            }
        });
        return field;
    }

    /// Those of the programme, the one that the pathway is in wherever it is from, and the line that makes another.
    private List<GroupId> groups() {
        var pathway = form.editor().record().get();
        return Stream.concat(read().map(OpenFile::groups).orElse(List.of()).stream()
                .filter(group -> group.programme().equals(pathway.programme()) || group.id().equals(pathway.group()))
                .sorted(Comparator.comparing(group -> Folded.of(group.name()))).map(Group::id), Stream.of(NEW_GROUP)).toList();
    }

    private String called(GroupId id) {
        return NEW_GROUP.equals(id) ? texts.get("person.pathway.group.new")
                : read().map(OpenFile::groups).orElse(List.of()).stream().filter(group -> group.id().equals(id)).findFirst()
                        .map(Group::name).orElse("");
    }

    private Optional<OpenFile> read() {
        return Optional.ofNullable(file.file().get());
    }

    private List<Programme> programmes() {
        return read().map(OpenFile::programmes).orElse(List.of());
    }

    private String called(String key) {
        return read().map(open -> open.programmeName(key)).orElse(key);
    }
}
