package org.focale.app.rights;

import org.focale.base.Refused;

/// A duration that cannot be.
public final class RetentionRefused extends Refused {

    private RetentionRefused(String key, Object... args) {
        super(key, args);
    }

    static RetentionRefused months(int least, int most) {
        return new RetentionRefused("retention.refused.months", least, most);
    }

    static RetentionRefused reason() {
        return new RetentionRefused("retention.refused.reason");
    }
}
