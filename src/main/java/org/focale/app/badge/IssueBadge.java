package org.focale.app.badge;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.focale.app.exchange.BadgeKeyring;
import org.focale.app.workspace.Session;
import org.focale.base.Texts;
import org.focale.document.badge.BadgePicture;
import org.focale.document.badge.BakedBadge;
import org.focale.document.badge.Claim;
import org.focale.document.badge.HashedName;
import org.focale.document.cv.PlainText;
import org.focale.domain.Coded;
import org.focale.domain.badge.Badge;
import org.focale.domain.badge.BadgeCheck;
import org.focale.domain.badge.BadgeEdition;
import org.focale.domain.badge.BadgeId;
import org.focale.domain.cv.CvLine;
import org.focale.domain.cv.LineState;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.cv.SkillValidationId;
import org.jspecify.annotations.Nullable;

/// Issues a badge for a line that the person agreed to. The badge says what was counted, and never who it is of.
public final class IssueBadge {

    private static final int SALT = 16;

    private final Session session;
    private final BadgeKeyring keyring;
    private final Pictures pictures;
    private final KeepBadge keep;
    private final SecureRandom random = new SecureRandom();

    IssueBadge(Session session, BadgeKeyring keyring, Pictures pictures) {
        this.session = session;
        this.keyring = keyring;
        this.pictures = pictures;
        this.keep = new KeepBadge(session);
    }

    /// Whether a badge can be issued for this line: agreed, and seen or validated by somebody else than the person.
    public static boolean mayIssue(CvLine line) {
        return line.state() == LineState.AGREED && !(line instanceof CvLine.Lived);
    }

    /// What stands behind a line, in the words of a badge.
    private record Ground(BadgePicture.Kind kind, Coded skill, @Nullable SkillValidationId proves, String criteria) {}

    /// @param expires last day it is worth something, null for no end
    /// @throws BadgeNotIssued when the person did not agree to the line, or the last day has passed
    public BadgeKept issue(PersonFile file, CvLine line, @Nullable LocalDate expires, Texts texts) {
        if (!mayIssue(line)) {
            throw BadgeNotIssued.notAgreed();
        } else if (expires != null && expires.isBefore(session.today())) {
            throw BadgeNotIssued.past();
        }
        var ground = ground(line, texts);
        byte[] picture = pictures.draw(words(ground, texts));
        var claim = claim(file.person().displayName(), ground, expires, picture, texts);
        byte[] baked = BakedBadge.bake(claim, picture, keyring.key());
        String name = PlainText.line(ground.skill().label());
        var attachment = keep.file(file.person().id(), texts.get("badge.file", name) + ".png", baked, expires, texts.get("badge.kind"));
        return keep.keep(new Badge(new BadgeId(session.ids().next()), file.person().id(), name, session.organisationName(), ground.skill(),
                ground.proves(), session.today(), expires, BadgeEdition.THREE, BadgeCheck.PROVED, "urn:uuid:" + claim.id(), true,
                attachment.id()), attachment, baked);
    }

    private Claim claim(String person, Ground ground, @Nullable LocalDate expires, byte[] picture, Texts texts) {
        var skill = ground.skill();
        var clean = new Coded(skill.framework(), skill.code(), skill.official(), skill.version(), PlainText.line(skill.label()));
        String description = texts.get(ground.kind() == BadgePicture.Kind.SKILL ? "badge.describes.skill" : "badge.describes.soft-skill",
                clean.label());
        return new Claim(session.ids().next(), session.ids().next(), session.organisation().value(), session.organisationName(), clean,
                description, ground.criteria(), session.clock().instant().truncatedTo(ChronoUnit.SECONDS), expires,
                HashedName.of(person, salt()), BakedBadge.fingerprint(picture), texts.locale().getLanguage());
    }

    private BadgePicture.Words words(Ground ground, Texts texts) {
        String heading = texts.get(ground.kind() == BadgePicture.Kind.SKILL ? "badge.picture.skill" : "badge.picture.soft-skill");
        return new BadgePicture.Words(ground.kind(), heading, PlainText.line(ground.skill().label()), session.organisationName(),
                Integer.toString(session.today().getYear()));
    }

    private static Ground ground(CvLine line, Texts texts) {
        return switch (line) {
            case CvLine.Lived _ -> throw BadgeNotIssued.notAgreed();
            case CvLine.Validated(var validation) -> new Ground(BadgePicture.Kind.SKILL, validation.skill(), validation.id(),
                    validation.date() == null ? texts.get("badge.criteria.skill", by(validation.body(), texts))
                            : texts.get("badge.criteria.skill.dated", by(validation.body(), texts), day(validation.date(), texts)));
            case CvLine.Observed it -> new Ground(BadgePicture.Kind.SOFT_SKILL, it.skill(), null, texts.get("badge.criteria.soft-skill",
                    texts.count("document.cv.times", it.times()), texts.count("document.cv.people", it.observers()),
                    texts.count("document.cv.situations", it.situations()), day(it.latest(), texts), texts.of(it.level())));
        };
    }

    private static String by(String body, Texts texts) {
        String clean = PlainText.line(body);
        return clean.isEmpty() ? texts.get("badge.criteria.nobody") : clean;
    }

    private static String day(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()).format(day);
    }

    private String salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
