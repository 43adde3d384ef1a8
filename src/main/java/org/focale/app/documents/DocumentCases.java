package org.focale.app.documents;

import org.focale.app.workspace.Session;

/// What can be done with documents.
public record DocumentCases(AttachFiles attach, ReadDocument read, DropDocument drop) {

    public static DocumentCases of(Session session) {
        return new DocumentCases(new AttachFiles(session), new ReadDocument(session), new DropDocument(session));
    }
}
