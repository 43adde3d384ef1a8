package org.focale.store;

import java.nio.charset.StandardCharsets;
import org.focale.base.Refused;

/// A record, or what one save changes of it, is longer than the database takes in one piece.
public final class RecordTooLarge extends Refused {

    /// H2 takes 1,048,576 characters of text and as many bytes of JSON.
    private static final int LARGEST = 1_000_000;

    private RecordTooLarge() {
        super("store.record.too-large");
    }

    /// The same text, when it fits.
    static String checked(String text) {
        if (text.length() > LARGEST / 3 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new RecordTooLarge();
        }
        return text;
    }
}
