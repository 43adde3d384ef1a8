package org.focale.document.attached;

import org.focale.base.Refused;
import org.jspecify.annotations.Nullable;

/// A file that is not kept as a document, with what to do instead. Nothing of it was kept.
public final class FileRefused extends Refused {

    private FileRefused(@Nullable Throwable cause, String key, Object... args) {
        super(cause, key, args);
    }

    static FileRefused empty() {
        return new FileRefused(null, "documents.file.empty");
    }

    static FileRefused program() {
        return new FileRefused(null, "documents.file.program");
    }

    /// @param most bytes
    public static FileRefused tooLarge(long bytes, int most) {
        return new FileRefused(null, "documents.file.too-large", megabytes(bytes), megabytes(most));
    }

    /// A kind of picture from which nobody here can take the place away where it was taken.
    static FileRefused unknownPicture() {
        return new FileRefused(null, "documents.file.picture-unknown");
    }

    static FileRefused damagedPicture(@Nullable Throwable cause) {
        return new FileRefused(cause, "documents.file.picture-damaged");
    }

    static FileRefused largePicture(int width, int height, int mostMillions) {
        return new FileRefused(null, "documents.file.picture-large", String.valueOf(width), String.valueOf(height), mostMillions);
    }

    static FileRefused severalPictures() {
        return new FileRefused(null, "documents.file.picture-several");
    }

    /// Rounded up: a file one byte above the limit is not said to be as large as the limit.
    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
