package org.focale.app.badge;

import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.focale.app.file.UserFiles;
import org.focale.document.badge.CheckFile;
import org.focale.document.badge.CheckedFile;
import org.focale.document.badge.Issuer;
import org.focale.document.badge.Judge;
import org.focale.domain.site.ContactCard;
import org.focale.exchange.CardFile;
import org.jspecify.annotations.Nullable;

/// Checks a badge or a CV without any workspace: by the contact cards that are given, and nothing else.
public final class VerifyFile {

    private VerifyFile() {}

    /// @param cards files of contact cards; whoever gives them vouches that they are the right ones
    /// @param name  of the person whom badges should be of, null when that is not asked
    /// @throws org.focale.base.Refused when a file cannot be read, or holds nothing that could be checked
    public static CheckedFile check(Path file, List<Path> cards, Instant now, @Nullable String name) {
        var issuers = cards.stream().map(VerifyFile::card).map(card -> new Issuer(card, true)).toList();
        return CheckFile.check(UserFiles.read(file, CheckFile.LARGEST), new Judge(issuers, now, name));
    }

    private static ContactCard card(Path file) {
        return CardFile.read(UserFiles.read(file, (in, _) -> Channels.newInputStream(in).readNBytes(CardFile.LARGEST + 1)));
    }
}
