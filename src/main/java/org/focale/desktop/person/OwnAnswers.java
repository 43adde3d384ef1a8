package org.focale.desktop.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.focale.app.person.OpenFile;
import org.focale.desktop.kit.record.RecordEditor;
import org.focale.desktop.kit.record.RecordEditor.Way;
import org.focale.desktop.kit.record.RecordWork;
import org.focale.domain.InFile;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.PersonId;

/// The association's own fields in one file: an editor for each that is asked, and what was said in those that no longer are.
public final class OwnAnswers {

    /// A field that is asked, with its answer.
    public record Asked(OwnField field, RecordEditor<OwnValue> editor) {}

    /// What was said in a field that is not asked.
    public record Said(OwnField field, OwnAnswer answer) {}

    private final RecordWork work;
    private final PersonId person;
    private final ReadOnlyObjectWrapper<List<Asked>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Said>> said = new ReadOnlyObjectWrapper<>(List.of());

    OwnAnswers(RecordWork work, PersonId person) {
        this.work = work;
        this.person = person;
    }

    /// In the order of the form; another list only when other fields are asked, so that a form stays while it is filled in.
    public ReadOnlyObjectProperty<List<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Said>> said() {
        return said.getReadOnlyProperty();
    }

    /// The first answer that stands in two versions.
    Optional<InFile> waiting() {
        return asked.get().stream().map(Asked::editor).filter(editor -> !editor.inTwoVersions().get().isEmpty())
                .map(editor -> (InFile) editor.record().get()).findFirst();
    }

    void show(OpenFile read) {
        var next = new ArrayList<Asked>();
        for (OwnField field : read.own().asked()) {
            var empty = OwnValue.of(person, field.id(), "");
            var editor = before(field).orElseGet(() -> new RecordEditor<>(work, empty, Way.UNWRITTEN));
            read.own().value(person, field).ifPresentOrElse(now -> editor.show(now, read.inTwoVersions(now)), () -> editor.showUnwritten(empty));
            next.add(new Asked(field, editor));
        }
        if (!next.equals(asked.get())) {
            asked.set(List.copyOf(next));
        }
        var told = read.own().onlyRead(person).stream().map(field -> new Said(field, read.own().answer(person, field))).toList();
        if (!told.equals(said.get())) {
            said.set(told);
        }
    }

    private Optional<RecordEditor<OwnValue>> before(OwnField field) {
        return asked.get().stream().filter(each -> each.field().id().equals(field.id())).map(Asked::editor).findFirst();
    }
}
