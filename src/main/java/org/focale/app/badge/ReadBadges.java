package org.focale.app.badge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.focale.app.file.FileNames;
import org.focale.app.file.UserFiles;
import org.focale.app.workspace.Session;
import org.focale.base.Refused;
import org.focale.base.Texts;
import org.focale.document.attached.FileKind;
import org.focale.document.badge.BadgePicture;
import org.focale.document.badge.OpenedBadge;
import org.focale.document.badge.Verdict;
import org.focale.document.pdf.Piece;
import org.focale.domain.badge.Badge;
import org.focale.domain.document.Attachment;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.store.Reading;

/// The badges of a person, each checked anew with what is known today, and copied out where the user says.
public final class ReadBadges {

    private static final byte[] NOTHING = {};

    private final Session session;
    private final KnownIssuers issuers;
    private final Pictures pictures;

    ReadBadges(Session session, KnownIssuers issuers, Pictures pictures) {
        this.session = session;
        this.issuers = issuers;
        this.pictures = pictures;
    }

    /// A badge with its bytes.
    private record Stored(Badge badge, byte[] content) {}

    /// Newest first.
    public List<ShownBadge> of(Person person, Texts texts) {
        var judge = issuers.judge(person.displayName());
        return stored(person.id()).stream().map(it -> {
            try {
                var opened = OpenedBadge.of(it.content());
                boolean picture = FileKind.of(it.content()) == FileKind.PNG;
                return new ShownBadge(it.badge(), opened.says(), judge.of(opened), it.content(), picture ? it.content() : drawn(it.badge(), texts));
            } catch (Refused _) {
                return new ShownBadge(it.badge(), null, new Verdict(List.of()), it.content(), drawn(it.badge(), texts));
            }
        }).toList();
    }

    /// Keys of the lines of a CV that have a badge which is still worth something.
    public Set<String> lines(PersonId person) {
        return session.read(reading -> reading.inFile(Badge.class, person)).stream().filter(badge -> !badge.isOverOn(session.today()))
                .map(Badge::line).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /// As they stand behind a CV, and travel with it: only those whose file is here.
    public List<Piece> pieces(Person person, Texts texts) {
        return stored(person.id()).stream().filter(it -> it.content().length > 0).map(it -> {
            var issued = it.badge().issued();
            String about = issued == null ? it.badge().issuer() : it.badge().issuer() + ", " + issued.getYear();
            return new Piece(it.badge().name(), about, name(it.badge(), it.content(), texts), FileKind.of(it.content()).mediaType(), it.content(),
                    true, true);
        }).toList();
    }

    private List<Stored> stored(PersonId person) {
        return session.read(reading -> reading.inFile(Badge.class, person).stream()
                .sorted(Comparator.comparing(Badge::issued, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(it -> it.id().value().toString()).reversed())
                .map(badge -> new Stored(badge, content(reading, badge).orElse(NOTHING)))
                .toList());
    }

    /// The bytes of a badge as they came; none when only its record came here.
    static Optional<byte[]> content(Reading reading, Badge badge) {
        return badge.file() == null ? Optional.empty()
                : reading.find(Attachment.class, badge.file()).flatMap(file -> reading.content(file.sha256()));
    }

    private byte[] drawn(Badge badge, Texts texts) {
        var issued = badge.issued();
        return pictures.draw(new BadgePicture.Words(BadgePicture.Kind.OTHER, texts.get("badge.picture.other"), badge.name(), badge.issuer(),
                issued == null ? "" : Integer.toString(issued.getYear())));
    }

    /// What a copy is called unless the user says otherwise.
    public static String proposedName(ShownBadge shown, Texts texts) {
        return name(shown.badge(), shown.content(), texts);
    }

    private static String name(Badge badge, byte[] content, Texts texts) {
        return FileNames.safe(texts.get("badge.file", badge.name())) + switch (FileKind.of(content)) {
            case PNG -> ".png";
            case TEXT -> content[0] == '{' ? ".json" : ".jwt";
            default -> "";
        };
    }

    /// @throws org.focale.app.file.NotWritten when the place cannot be written
    public static void saveCopy(ShownBadge shown, Path target) {
        UserFiles.write(target, shown.content());
    }
}
