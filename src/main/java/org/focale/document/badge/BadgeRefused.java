package org.focale.document.badge;

import org.focale.base.Refused;

/// The file is no badge that can be taken in, and why.
public final class BadgeRefused extends Refused {

    private BadgeRefused(String key, Object... args) {
        super(key, args);
    }

    /// A badge that was brought as an ordinary picture.
    public static BadgeRefused toImport() {
        return new BadgeRefused("badge.refused.to-import");
    }

    static BadgeRefused noBadge() {
        return new BadgeRefused("badge.refused.none");
    }

    static BadgeRefused tooLarge() {
        return new BadgeRefused("badge.refused.large", LARGEST_SHOWN);
    }

    static BadgeRefused damagedPicture() {
        return new BadgeRefused("badge.refused.picture");
    }

    static BadgeRefused damagedPdf() {
        return new BadgeRefused("badge.refused.pdf");
    }

    static BadgeRefused twoBadges() {
        return new BadgeRefused("badge.refused.two");
    }

    static BadgeRefused packed() {
        return new BadgeRefused("badge.refused.packed");
    }

    static BadgeRefused addressOnly() {
        return new BadgeRefused("badge.refused.address");
    }

    static BadgeRefused malformed() {
        return new BadgeRefused("badge.refused.malformed");
    }

    /// Megabytes.
    private static final int LARGEST_SHOWN = PngChunks.LARGEST >> 20;
}
