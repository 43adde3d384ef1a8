package org.focale.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeRecipient;
import org.focale.seal.Fingerprint;

/// What a bundle says of itself, signed by its sender (exchange.md §4). `docs/bundle-format.md` tells every member.
///
/// @param number           the sender's own count of bundles, from 1
/// @param kind             an open word; [#FULL] is the one that this version writes
/// @param addressees       the sites it is meant for
/// @param recipients       the exact keys it was sealed to: the addressees', the sender's, the sender's on paper
/// @param range            which of the sender's changes it carries
/// @param acknowledgements what the sender has of others; empty: it claims nothing
public record Manifest(
        Versions versions,
        UUID bundle,
        long number,
        String kind,
        Instant writtenAt,
        Sender sender,
        List<SiteId> addressees,
        List<String> recipients,
        Range range,
        List<Acknowledgement> acknowledgements,
        Counts counts,
        PayloadSeal payload) {

    /// Everything that the sender knows, whatever was sent before.
    public static final String FULL = "full";
    /// The format that this version writes, and the newest that it reads.
    static final int FORMAT = 1;
    /// Which types and fields of records there are.
    static final int SCHEMA = 1;

    /// Who can read it.
    ///
    /// @param format       of the file
    /// @param oldestReader the oldest format whose readers understand all that matters in it
    /// @param program      version of the program that wrote it
    /// @param schema       of the records; what a reader does not know it keeps and passes on
    public record Versions(int format, int oldestReader, String program, int schema) {}

    /// Who wrote it.
    ///
    /// @param incarnation the life of the site that the range counts in
    /// @param fingerprint of both keys, so that a new key is told from a forgery
    public record Sender(SiteId site, UUID incarnation, Fingerprint fingerprint) {}

    /// Changes in the sender's own count: those after `from`, up to `upTo`. From 0: everything.
    public record Range(long from, long upTo) {}

    /// The sender has everything of that site up to that change.
    public record Acknowledgement(SiteId site, UUID incarnation, long upTo) {}

    /// What the payload holds.
    ///
    /// @param files people's files that the records belong to
    public record Counts(long records, long files, long attachments) {}

    /// The payload as the sender signed it.
    ///
    /// @param compression `gzip` or `none`
    /// @param length      in the file
    /// @param unpacked    after unpacking
    /// @param sha256      of the bytes in the file, hexadecimal
    public record PayloadSeal(String compression, long length, long unpacked, String sha256) {}

    /// A bundle before it is sealed. The sender and its key on paper are always among those who can open it.
    ///
    /// @param program  version of this program
    /// @param recovery the sender's key on paper
    /// @param upTo     the sender's last change that the payload carries
    public record Draft(String program, UUID bundle, long number, Instant writtenAt, ContactCard sender, UUID incarnation,
            AgeRecipient recovery, List<ContactCard> to, long upTo) {

        List<AgeRecipient> recipients() {
            var keys = new ArrayList<AgeRecipient>();
            to.forEach(card -> keys.add(AgeRecipient.parse(card.recipient())));
            keys.add(AgeRecipient.parse(sender.recipient()));
            keys.add(recovery);
            return keys.stream().distinct().toList();
        }

        Manifest manifest(Payload payload) {
            return new Manifest(new Versions(FORMAT, FORMAT, program, SCHEMA), bundle, number, FULL, writtenAt,
                    new Sender(sender.site(), incarnation, CardFile.fingerprint(sender)),
                    to.stream().map(ContactCard::site).toList(), recipients().stream().map(AgeRecipient::text).toList(),
                    new Range(0, upTo), List.of(), payload.counts(), payload.seal());
        }
    }

    public Manifest {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        acknowledgements = List.copyOf(acknowledgements);
    }
}
