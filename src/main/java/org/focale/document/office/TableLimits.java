package org.focale.document.office;

/// How much a table may be before it is refused: far above any list of people, far below what stops a small PC.
///
/// @param fileBytes     a file of this size or more is not opened
/// @param unpackedBytes of all parts of an XLSX that are read
/// @param ratio         how many times larger than packed a part may become, once it is larger than `freeBytes`
/// @param freeBytes     what may be unpacked before the ratio counts: a small sheet of equal rows packs very well
/// @param cells         those that hold something
/// @param characters    of all cells together
record TableLimits(
        long fileBytes, long unpackedBytes, int ratio, long freeBytes, int rows, int columns, int cellLength, int cells, long characters) {

    static final TableLimits OURS =
            new TableLimits(200_000_000, 256_000_000, 100, 8_000_000, 100_000, 500, 100_000, 2_000_000, 50_000_000);
}
