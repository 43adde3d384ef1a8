package org.focale.app.badge;

import org.focale.app.record.Saves;
import org.focale.domain.Coded;
import org.focale.domain.badge.Badge;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.SkillValidationId;
import org.jspecify.annotations.Nullable;

/// Says which line of the CV a badge stands for: it travels in every CV that shows this line.
public final class LinkBadge {

    private final Saves saves;

    LinkBadge(Saves saves) {
        this.saves = saves;
    }

    /// @param line null for none any more
    public Badge link(Badge badge, @Nullable CvLine line) {
        var left = switch (line) {
            case null -> linked(badge, Coded.NONE, null);
            case CvLine.Lived _ -> badge;
            case CvLine.Validated(var validation) -> linked(badge, validation.skill(), validation.id());
            case CvLine.Observed observed -> linked(badge, observed.skill(), null);
        };
        saves.change(badge, left);
        return left;
    }

    private static Badge linked(Badge it, Coded skill, @Nullable SkillValidationId proves) {
        return new Badge(it.id(), it.person(), it.name(), it.issuer(), skill, proves, it.issued(), it.expires(), it.edition(), it.check(),
                it.credential(), it.ours(), it.file());
    }
}
