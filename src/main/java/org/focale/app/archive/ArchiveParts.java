package org.focale.app.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What the files in an archive are called, and what proves the one that counts.
final class ArchiveParts {

    static final String HEAD = "focale.json";
    /// The lines of [org.focale.exchange.RecordWriter].
    static final String RECORDS = "records.jsonl";

    /// The ids of erased files, one a line; not there when none was.
    static final String ERASED = "erased.jsonl";

    /// The bytes of attached documents, each called by its SHA-256.
    static final String DOCUMENTS = "documents/";

    private ArchiveParts() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
