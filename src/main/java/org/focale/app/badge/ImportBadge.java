package org.focale.app.badge;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.base.Texts;
import org.focale.document.badge.OpenedBadge;
import org.focale.document.badge.Verdict;
import org.focale.document.cv.PlainText;
import org.focale.domain.Coded;
import org.focale.domain.badge.Badge;
import org.focale.domain.badge.BadgeId;
import org.focale.domain.cv.PersonFile;
import org.focale.domain.document.Attachment;
import org.jspecify.annotations.Nullable;

/// Takes a badge in that the person brought: looked at, checked as far as it can be without a network, and kept as it came.
public final class ImportBadge {

    private final Session session;
    private final KnownIssuers issuers;
    private final KeepBadge keep;

    ImportBadge(Session session, KnownIssuers issuers) {
        this.session = session;
        this.issuers = issuers;
        this.keep = new KeepBadge(session);
    }

    /// @throws org.focale.document.badge.BadgeRefused when the file holds no badge, or is damaged
    /// @throws BadgeNotIssued                         when it was changed since it was signed, or is here already
    /// @throws org.focale.app.file.NotRead            when it cannot be read
    public BadgeKept take(PersonFile person, Path file, Texts texts) {
        byte[] content = UserFiles.read(file, OpenedBadge.LARGEST);
        var opened = OpenedBadge.of(content);
        var verdict = issuers.judge(null).of(opened);
        if (verdict.isBroken()) {
            throw BadgeNotIssued.broken(verdict.told().stream().filter(it -> it.mark() == Verdict.Mark.FAILS).map(it -> it.words(texts))
                    .collect(Collectors.joining(" ")));
        }
        checkNew(person, content);
        var says = opened.says();
        var expires = day(says.expires());
        String issuer = says.issuerName().isEmpty() ? says.issuer() : says.issuerName();
        String name = PlainText.line(String.valueOf(file.getFileName()));
        var attachment = keep.file(person.person().id(), name, content, expires, texts.get("badge.kind"));
        return keep.keep(new Badge(new BadgeId(session.ids().next()), person.person().id(), says.name(), issuer, Coded.NONE, null,
                day(says.issued()), expires, says.edition(), verdict.check(), says.id(), false, attachment.id()), attachment, content);
    }

    private void checkNew(PersonFile person, byte[] content) {
        String sha256 = Sha256.of(content);
        boolean here = session.read(reading -> {
            var files = reading.inFile(Attachment.class, person.person().id()).stream().filter(it -> it.sha256().equals(sha256))
                    .map(Attachment::id).collect(Collectors.toSet());
            return reading.inFile(Badge.class, person.person().id()).stream().anyMatch(it -> it.file() != null && files.contains(it.file()));
        });
        if (here) {
            throw BadgeNotIssued.already();
        }
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
