package org.focale.exchange;

/// What a file from outside may cost us at most (exchange.md §4). No honest bundle comes near: twelve associations of 400 people are
/// below 10 MB together.
final class Caps {

    /// The records and attachments, unpacked.
    static final long UNPACKED = 256L << 20;
    /// How many times smaller the packed form may be…
    static final int RATIO = 100;
    /// …once it unpacks to more than this: one text of spaces packs better than that, and harms nobody.
    static final long RATIO_COUNTS_FROM = 1 << 20;
    static final int RECORDS = 1_000_000;
    /// Lines that are no records: of files, of what was erased, of documents' bytes.
    static final int OTHERS = RECORDS;
    /// Each copy of a site that was put back begins a life.
    static final int LIVES = 65_536;
    /// The manifest; the age library allows the header of the seal as much.
    static final int HEADER = 64 * 1024;
    /// One line of the payload.
    static final int LINE = 4 << 20;
    /// The sealed file: what an age file adds is a header and 16 bytes for each 64 KiB.
    static final long SEALED = UNPACKED + (1 << 20);

    private Caps() {}

    static boolean isBomb(long packed, long unpacked) {
        return unpacked > RATIO_COUNTS_FROM && unpacked / RATIO > packed;
    }
}
