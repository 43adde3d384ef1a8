package org.focale.app.importing;

import java.util.List;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.change.Codecs;
import org.focale.change.Edit;
import org.focale.domain.own.ImportMapping;
import org.focale.domain.own.ImportMappingId;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.Writing;

/// Remembers where the columns of a spreadsheet went, for the next one with the same headers.
record RememberMapping(Session session) {

    void of(String fileName, List<Column> columns) {
        var headers = columns.stream().map(Column::header).toList();
        var targets = columns.stream().map(MappingFile::words).toList();
        session.write(new ChangeNote(ChangeKind.IMPORT, session.author(), null), writing -> {
            writing.all(ImportMapping.class).stream().filter(mapping -> folded(mapping.headers()).equals(folded(headers))).findFirst()
                    .ifPresentOrElse(mapping -> change(writing, mapping, new ImportMapping(mapping.id(), fileName, headers, targets)),
                            () -> create(writing, new ImportMapping(new ImportMappingId(session.ids().next()), fileName, headers, targets)));
            return headers;
        });
    }

    private void create(Writing writing, ImportMapping mapping) {
        writing.put(Edit.create(mapping, session.organisation(), writing.pen().next(), session.stamp()));
    }

    private void change(Writing writing, ImportMapping seen, ImportMapping left) {
        var state = writing.state(Codecs.of(left).key(left)).orElseThrow();
        Edit.change(state, seen, left, writing.pen().next(), session.stamp()).ifPresent(writing::put);
    }

    private static List<String> folded(List<String> headers) {
        return headers.stream().map(Folded::of).toList();
    }
}
