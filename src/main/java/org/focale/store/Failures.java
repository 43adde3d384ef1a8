package org.focale.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Turns what H2 and jOOQ throw into a refusal or a bug. Their messages may hold what somebody typed: none of them goes further.
final class Failures {

    /// What a value may bring about, or the moment. Our sentences are always the same: whatever else H2 says of them, its file is damaged.
    private static final Set<Integer> BY_A_VALUE = Set.of(
            ErrorCode.VALUE_TOO_LONG_2, ErrorCode.DATA_CONVERSION_ERROR_1, ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1, ErrorCode.NULL_NOT_ALLOWED,
            ErrorCode.DUPLICATE_KEY_1, ErrorCode.LOCK_TIMEOUT_1, ErrorCode.STATEMENT_WAS_CANCELED, ErrorCode.OUT_OF_MEMORY);

    private Failures() {}

    /// @param failure thrown while the store was at work; what is not of the database goes through as it is
    static RuntimeException told(Exception failure) {
        return told(failure, BY_A_VALUE);
    }

    /// The same where no value was given: only looked at.
    static RuntimeException toldOfReading(Exception failure) {
        return told(failure, Set.of());
    }

    private static RuntimeException told(Exception failure, Set<Integer> noDamage) {
        var sql = sql(failure);
        if (sql != null) {
            return noDamage.contains(sql.getErrorCode()) || isOutOfMemory(failure) ? wordless(failure) : DatabaseDamaged.found(wordless(failure));
        }
        return failure instanceof RuntimeException other && !(failure instanceof DataAccessException) ? other : wordless(failure);
    }

    /// What a row says, by whoever can read it.
    ///
    /// @throws DatabaseDamaged when it says what no version of the program wrote: H2 does not notice every damage
    static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw DatabaseDamaged.found(wordless(unreadable));
        }
    }

    /// There was not enough memory: H2 tells it as a general error and gives its database up. The file is what it was.
    static boolean isOutOfMemory(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    static boolean isLocked(Exception failure) {
        var sql = sql(failure);
        return sql != null && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    /// H2 found that it may not write just when it opened the file.
    static boolean isWriteProtected(Exception failure) {
        var sql = sql(failure);
        return sql != null && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
    }

    private static @Nullable SQLException sql(@Nullable Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /// The kind, the code and the place of a failure, without its message.
    static IllegalStateException wordless(Throwable failure) {
        var sql = sql(failure);
        var wordless = new IllegalStateException(failure.getClass().getSimpleName() + (sql == null ? "" : " " + sql.getErrorCode()));
        wordless.setStackTrace(failure.getStackTrace());
        return wordless;
    }
}
