package org.focale.app.documents;

import org.focale.base.Refused;

/// The record of a document came from another site without its content.
public final class ContentNotHere extends Refused {

    public ContentNotHere() {
        super("documents.content.not-here");
    }
}
