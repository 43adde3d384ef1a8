package org.focale.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focale.change.share.Link;
import org.focale.domain.site.ContactCard;
import org.focale.domain.site.SiteId;
import org.focale.seal.AgeRecipient;
import org.focale.seal.Fingerprint;

/// What a bundle says of itself, signed by its sender (exchange.md §4). `docs/bundle-format.md` tells every member.
///
/// @param number           the sender's own count of bundles, from 1
/// @param kind             an open word; [#FULL], [#CHANGES], [#RECEIPT] and [#TRANSFER] are those that this version writes
/// @param addressees       the sites it is meant for
/// @param recipients       the exact keys it was sealed to: the addressees', the sender's, the sender's on paper
/// @param range            which of the sender's changes it carries
/// @param acknowledgements what the sender has of others; empty: it claims nothing
/// @param series           which parts of one sending belong together
/// @param pending          numbers of the bundles before it that the addressee has not acknowledged: this one makes up for them
public record Manifest(
        Versions versions,
        UUID bundle,
        long number,
        String kind,
        Instant writtenAt,
        Sender sender,
        List<SiteId> addressees,
        List<String> recipients,
        Link.Range range,
        List<Acknowledgement> acknowledgements,
        Series series,
        List<Long> pending,
        Counts counts,
        PayloadSeal payload) {

    /// Everything that the sender knows, whatever was sent before.
    public static final String FULL = "full";
    /// What the addressee does not have yet, as its last receipt says.
    public static final String CHANGES = "changes";
    /// Nothing but what the sender has of the addressee.
    public static final String RECEIPT = "receipt";
    /// Files that are handed over.
    public static final String TRANSFER = "transfer";
    /// The format that this version writes, and the newest that it reads. 2: lines of files, erasures and contents.
    static final int FORMAT = 2;
    /// Who reads no lines of files would take in what may not be kept.
    static final int OLDEST_READER = 2;
    /// Before it, bundles told nothing of files: they are the sender's own.
    public static final int FIRST_WITH_FILES = 2;
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

    /// A sending that was too long for one bundle.
    ///
    /// @param id   of all its parts
    /// @param part from 1 to `parts`
    public record Series(UUID id, int part, int parts) {

        public Series {
            if (part < 1 || parts < part) {
                throw new IllegalArgumentException("No part of a series: " + part + " of " + parts);
            }
        }
    }

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
    public record Draft(String program, UUID bundle, long number, Instant writtenAt, ContactCard sender, UUID incarnation,
            AgeRecipient recovery, List<ContactCard> to, Told told) {

        /// What it tells of the exchange, beside what it carries.
        public record Told(String kind, Link.Range range, List<Acknowledgement> acknowledgements, Series series, List<Long> pending) {}

        List<AgeRecipient> recipients() {
            var keys = new ArrayList<AgeRecipient>();
            to.forEach(card -> keys.add(AgeRecipient.parse(card.recipient())));
            keys.add(AgeRecipient.parse(sender.recipient()));
            keys.add(recovery);
            return keys.stream().distinct().toList();
        }

        Manifest manifest(Payload payload) {
            return new Manifest(new Versions(FORMAT, OLDEST_READER, program, SCHEMA), bundle, number, told.kind(), writtenAt,
                    new Sender(sender.site(), incarnation, CardFile.fingerprint(sender)),
                    to.stream().map(ContactCard::site).toList(), recipients().stream().map(AgeRecipient::text).toList(),
                    told.range(), told.acknowledgements(), told.series(), told.pending(), payload.counts(), payload.seal());
        }
    }

    public Manifest {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        acknowledgements = List.copyOf(acknowledgements);
        pending = List.copyOf(pending);
    }
}
