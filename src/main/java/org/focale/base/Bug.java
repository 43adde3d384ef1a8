package org.focale.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A fault of the program as it may be told and logged: where it happened, never what the user had typed.
///
/// @param code  eight characters that stay the same when the same fault comes back: "K7QF-2M9A"
/// @param place the first of our own lines it came through: "Codecs.java:44"; empty when there is none
/// @param trace types and places only; the messages of exceptions are left out, they may hold personal data
public record Bug(String code, String place, String trace) {

    private static final int DEEPEST = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static Bug of(Throwable fault) {
        var trace = new StringBuilder();
        var place = new StringBuilder();
        int depth = 0;
        for (@Nullable Throwable each = fault; each != null && depth < DEEPEST; each = each.getCause(), depth++) {
            trace.append(trace.isEmpty() ? "" : "caused by ").append(each.getClass().getName()).append('\n');
            place.append(each.getClass().getName()).append('\n');
            Arrays.stream(each.getStackTrace()).forEach(frame -> trace.append("  at ").append(frame).append('\n'));
            // Our own methods without their lines: the code outlives a change elsewhere in the file.
            ours(each).limit(3)
                    .forEach(frame -> place.append(frame.getClassName()).append('#').append(stable(frame.getMethodName())).append('\n'));
        }
        return new Bug(code(place.toString()),
                ours(fault).findFirst().map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).orElse(""), trace.toString());
    }

    private static Stream<StackTraceElement> ours(Throwable fault) {
        return Arrays.stream(fault.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.focale."));
    }

    private static String stable(String method) {
        return method.replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1");
    }

    private static String code(String place) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }
}
