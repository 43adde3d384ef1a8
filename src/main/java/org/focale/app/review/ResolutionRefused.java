package org.focale.app.review;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// A file of decisions that cannot be followed; nothing of it is saved.
public final class ResolutionRefused extends Refused {

    private ResolutionRefused(@Nullable Throwable cause, String key, Object... args) {
        super(cause, key, args);
    }

    static ResolutionRefused file(@Nullable Throwable cause) {
        return new ResolutionRefused(cause, "app.review.file");
    }

    /// @param number of the entry in a list, or of the row in a table, from 1
    static ResolutionRefused entry(String key, int number) {
        return new ResolutionRefused(null, key, number);
    }
}
