package org.focale.app.activity;

import org.focale.base.Refused;

/// Something cannot be done with an activity or one of its sessions.
public final class ActivityRefused extends Refused {

    private ActivityRefused(String key, Object... args) {
        super(key, args);
    }

    static ActivityRefused times(int most) {
        return new ActivityRefused("activity.refused.times", most);
    }

    static ActivityRefused hours() {
        return new ActivityRefused("activity.refused.hours");
    }

    /// People were there: it is cancelled, not forgotten.
    static ActivityRefused attended() {
        return new ActivityRefused("activity.refused.attended");
    }

    static ActivityRefused logo() {
        return new ActivityRefused("activity.refused.logo");
    }

    static ActivityRefused logos(int most) {
        return new ActivityRefused("activity.refused.logos", most);
    }
}
