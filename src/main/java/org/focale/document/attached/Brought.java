package org.focale.document.attached;

import java.nio.file.Path;
import java.util.Locale;
import org.focale.document.cv.PlainText;

/// A file that somebody brought, ready to be kept.
///
/// @param name    harmless to show, never a path
/// @param content a picture written anew, any other file as it was
@SuppressWarnings("ArrayRecordComponent")
public record Brought(String name, FileKind kind, byte[] content) {

    /// A document may weigh so many bytes.
    public static final int MOST = 10 << 20;
    /// So many for a picture that is made smaller first: what a good camera makes.
    public static final int MOST_PICTURE = 60 << 20;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ENDING = 5;

    /// @param file its name; nothing is read
    /// @throws FileRefused when it is no document, or too large
    public static Brought of(Path file, byte[] content) {
        if (content.length == 0) {
            throw FileRefused.empty();
        }
        var kind = FileKind.of(content);
        String name = name(file);
        if (kind == FileKind.PROGRAM) {
            throw FileRefused.program();
        } else if (kind == FileKind.OTHER_PICTURE) {
            throw FileRefused.unknownPicture();
        }
        var brought = kind.isPicture() ? anew(name, content, kind) : new Brought(name, kind, content);
        if (brought.content().length > MOST) {
            throw FileRefused.tooLarge(brought.content().length, MOST);
        }
        return brought;
    }

    /// A photograph stays one; what was drawn without loss stays so while it is not too large.
    private static Brought anew(String name, byte[] content, FileKind kind) {
        var picture = Picture.read(content, kind, Picture.LONGEST);
        byte[] lossless = kind == FileKind.JPEG ? new byte[0] : picture.png();
        boolean keep = lossless.length > 0 && lossless.length <= MOST / 4;
        var now = keep ? FileKind.PNG : FileKind.JPEG;
        return new Brought(ended(name, now), now, keep ? lossless : picture.jpeg());
    }

    /// The last part, on one line, without what turns the direction of reading: a program is not shown as a picture.
    private static String name(Path file) {
        String typed = file.getFileName() == null ? "" : file.getFileName().toString();
        String name = PlainText.line(typed).replaceAll("[/\\\\:*?\"<>|]", " ").replaceAll("\\s+", " ").strip();
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name.isEmpty() ? "document" : name;
        }
        String ending = ending(name);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - ending.length())) + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot - 1 > LONGEST_ENDING ? "" : name.substring(dot);
    }

    /// The name with the ending that its content has.
    private static String ended(String name, FileKind kind) {
        String ending = ending(name).toLowerCase(Locale.ROOT);
        boolean good = ending.equals("." + kind.ending()) || kind == FileKind.JPEG && ending.equals(".jpeg");
        return good ? name : name.substring(0, name.length() - ending.length()) + "." + kind.ending();
    }
}
