package org.focale.exchange;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.focale.base.Progress;
import org.focale.domain.site.Contact;
import org.focale.domain.site.SiteId;
import org.focale.seal.Age;
import org.focale.seal.AgeIdentity;
import org.focale.seal.SealDamaged;
import org.focale.seal.VerifyKey;

/// Opens a bundle, in the order of exchange.md §4: size, seal to its end, sender, signature, addressee, payload, versions. Nothing is
/// parsed before the last piece of the seal is proved, and no record before everything else is.
public final class BundleReader {

    /// @param size      of the file
    /// @param directory the contact of a site, when its card was taken in here
    /// @param progress  told the bytes opened
    /// @throws org.focale.base.Refused each reason has a class and a sentence of its own
    /// @throws IOException             when `in` refuses
    public OpenedBundle read(ReadableByteChannel in, long size, AgeIdentity me, Function<SiteId, Optional<Contact>> directory, Progress progress)
            throws IOException {
        if (size > Caps.SEALED) {
            throw new BundleTooLarge();
        }
        var content = open(in, size, me, progress);
        var envelope = Envelope.of(content);
        try {
            var manifest = ManifestJson.of(envelope.manifest());
            var sender = prove(envelope, manifest.sender(), directory);
            if (!manifest.isSealedTo(me.recipient().text())) {
                throw new BundleForwarded();
            }
            checkPayload(content, envelope.end(), manifest.payload());
            checkVersion(manifest);
            var whole = manifest.whole();
            return new OpenedBundle(whole, sender, new Unpacking(content, envelope.end(), whole));
        } catch (IllegalArgumentException malformed) {
            throw new BundleMalformed(malformed);
        }
    }

    private static Pieces open(ReadableByteChannel in, long size, AgeIdentity me, Progress progress) throws IOException {
        var watched = new Watched(in);
        var content = new Pieces(Caps.SEALED, BundleTooLarge::new);
        boolean opened = false;
        try (var opening = Age.opening(watched, me)) {
            opened = true;
            content.fill(opening, done -> progress.report(done, size));
            return content;
        } catch (SealDamaged damaged) {
            if (!watched.looksSealed()) {
                throw new NotABundle();
            }
            boolean atItsEnd = opened ? watched.hasEnded() : watched.isTooShort();
            throw atItsEnd ? new BundleCutShort(damaged) : new BundleDamaged(damaged);
        }
    }

    private static Contact prove(Envelope envelope, Manifest.Sender claimed, Function<SiteId, Optional<Contact>> directory) {
        var sender = directory.apply(claimed.site()).orElseThrow(SenderUnknown::new);
        var card = sender.card();
        if (!envelope.isSigned()) {
            throw new BundleUnsigned();
        } else if (!claimed.fingerprint().equals(CardFile.fingerprint(card))) {
            throw new SenderKeyDiffers(card.organisationName());
        } else if (!envelope.isSignedBy(VerifyKey.parse(card.verifyKey()))) {
            throw new BundleForged(card.organisationName());
        }
        checkStanding(sender);
        return sender;
    }

    private static void checkStanding(Contact sender) {
        switch (sender.standing()) {
            case BLOCKED -> throw new SenderBlocked(sender.card().organisationName());
            case REVOKED -> throw new SenderRevoked(sender.card().organisationName());
            case UNVERIFIED, VERIFIED -> { }
        }
    }

    private static void checkPayload(Pieces content, long from, Manifest.PayloadSeal seal) {
        boolean same = content.size() - from == seal.length() && HexFormat.of().formatHex(content.sha256(from)).equals(seal.sha256());
        if (!same) {
            throw new PayloadDiffers();
        }
    }

    private static void checkVersion(ManifestJson manifest) {
        var versions = manifest.versions();
        if (versions.oldestReader() > Manifest.FORMAT || Compression.of(manifest.payload().compression()).isEmpty()) {
            throw new BundleTooNew(versions.program());
        }
    }
}
