package org.focale.document.pdf;

/// One thing that stands after the CV in a portfolio: a certificate, a badge.
///
/// @param title     what it is called
/// @param about     what kind it is, what it proves, of which day: one line, may be empty
/// @param name      as a file, where it travels inside as one
/// @param mediaType as its first bytes say
/// @param whole     false when it was found to be damaged already
/// @param enclosed  travels inside as a file too, as it is: a badge that is verified by its bytes
@SuppressWarnings("ArrayRecordComponent")
public record Piece(String title, String about, String name, String mediaType, byte[] content, boolean whole, boolean enclosed) {

    boolean isPicture() {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
