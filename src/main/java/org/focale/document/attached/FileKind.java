package org.focale.document.attached;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a file is, as its bytes say: its name may say anything.
public enum FileKind {

    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tiff"),
    /// A picture that nothing here can read, and so not write anew: HEIC, WebP, AVIF.
    OTHER_PICTURE("image/unknown", ""),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    PROGRAM("application/x-msdownload", ""),
    /// Kept as it is, shown by another program only.
    OTHER("application/octet-stream", "");

    private static final int LOOKED_AT = 1 << 16;

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Without the dot; empty when the file keeps whatever ending it has.
    public String ending() {
        return ending;
    }

    /// Whether it is decoded and written anew.
    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, GIF, BMP, TIFF -> true;
            default -> false;
        };
    }

    /// By what a record says of it.
    public static FileKind of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst().orElse(OTHER);
    }

    /// By its bytes.
    public static FileKind of(byte[] content) {
        for (var sign : Sign.values()) {
            if (sign.begins(content)) {
                // a list of BMX clubs begins like a picture
                boolean words = sign.kind != PDF && PlainWords.read(content).isPresent();
                return words ? TEXT : sign.kind == null ? packed(content) : sign.kind;
            }
        }
        return PlainWords.read(content).isPresent() ? TEXT : OTHER;
    }

    /// How files of a kind begin.
    private enum Sign {
        PDF(FileKind.PDF, 0, "%PDF-"),
        JPEG(FileKind.JPEG, 0, "\u00ff\u00d8\u00ff"),
        PNG(FileKind.PNG, 0, "\u0089PNG\r\n\u001a\n"),
        GIF(FileKind.GIF, 0, "GIF8"),
        BMP(FileKind.BMP, 0, "BM"),
        TIFF_LITTLE(FileKind.TIFF, 0, "II*\0"),
        TIFF_BIG(FileKind.TIFF, 0, "MM\0*"),
        HEIF(FileKind.OTHER_PICTURE, 4, "ftyp"),
        WEBP(FileKind.OTHER_PICTURE, 8, "WEBP"),
        WINDOWS(FileKind.PROGRAM, 0, "MZ"),
        LINUX(FileKind.PROGRAM, 0, "\u007fELF"),
        ZIP(null, 0, "PK\u0003\u0004");

        private final @Nullable FileKind kind;
        private final int at;
        private final byte[] bytes;

        Sign(@Nullable FileKind kind, int at, String bytes) {
            this.kind = kind;
            this.at = at;
            this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean begins(byte[] content) {
            return content.length >= at + bytes.length && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /// A package of an office program, by the names of its parts: nothing is unpacked.
    private static FileKind packed(byte[] content) {
        String head = latin(content, 0, Math.min(content.length, LOOKED_AT));
        String tail = latin(content, Math.max(0, content.length - LOOKED_AT), content.length);
        for (var kind : new FileKind[] {ODT, ODS}) {
            if (head.contains("mimetype" + kind.mediaType)) {
                return kind;
            }
        }
        if (tail.contains("word/document.xml")) {
            return WORD;
        } else if (tail.contains("xl/workbook.xml")) {
            return EXCEL;
        }
        return tail.contains("ppt/presentation.xml") ? POWERPOINT : OTHER;
    }

    private static String latin(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
