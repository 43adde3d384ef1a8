package org.focale.app.badge;

import org.focale.base.Refused;

/// A badge that cannot be issued or taken in, and why.
public final class BadgeNotIssued extends Refused {

    private BadgeNotIssued(String key, Object... args) {
        super(key, args);
    }

    static BadgeNotIssued notAgreed() {
        return new BadgeNotIssued("badge.issue.not-agreed");
    }

    static BadgeNotIssued past() {
        return new BadgeNotIssued("badge.issue.past");
    }

    static BadgeNotIssued already() {
        return new BadgeNotIssued("badge.import.already");
    }

    static BadgeNotIssued broken(String why) {
        return new BadgeNotIssued("badge.refused.broken", why);
    }
}
