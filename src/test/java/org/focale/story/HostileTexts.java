package org.focale.story;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.focale.base.Ids;
import org.focale.base.PartialDate;
import org.focale.change.RecordCodec;
import org.focale.domain.Hours;
import org.focale.domain.Kept;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.PersonId;
import org.jspecify.annotations.Nullable;

/// A hundred texts that break programs, and records of every type with one of them wherever words may stand.
final class HostileTexts {

    private static final List<String> FORMULAS = List.of("=1+1", "+33", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.com\";\"x\")", "＝1+1", "=DDE(\"a\";\"b\")", "=1+1\";=2+2;\"");
    private static final List<String> MARKUP = List.of("<script>alert(1)</script>", "<b>gras</b>", "&amp;&lt;&#0;", "]]>", "<!--", "-->",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>&a;", "<img src=x onerror=alert(1)>", "{{7*7}}", "${jndi:ldap://example.com/a}", "#{1+1}", "<%= 1 %>",
            "</style>", "%0d%0aSet-Cookie: a=b", "<?xml version=\"1.0\"?>", "@import url(http://example.com)", "\\u0000", "\\x00",
            "{0} {1}", "%s%n%d");
    private static final List<String> DIRECTIONS = List.of("\u202Eabc", "\u202D\u202E\u202C", "\u2067نص\u2069", "שלום", "مرحبا بالعالم",
            "abc\u200Fdef", "\u061C", "a\u202E\u0301b");
    private static final List<String> INVISIBLE = List.of("\u200B", "\u200B\u200C\u200D", "\uFEFFBOM", "a\u00ADb", "\u2060", "\u00A0",
            "\u3000", "   ",
            "\u180E", "\u2028ligne", "\u2029", "\u0085", "x\u034Fy", "\uFFF9a\uFFFAb\uFFFB");
    private static final List<String> CONTROLS = List.of("\0", "a\0b", "\u0001", "\u0007", "\u0008", "\u000B", "\u000C", "\u001B[31mrouge", "\u001F",
            "\u007F", "\u009F", "\r\n", "\n\n\n", "\t\t");
    private static final List<String> SURROGATES = List.of("\uD800", "\uDFFF", "a\uD83Db", "\uDE00\uD83D", "\uFFFE", "\uFFFF", "\uFFFD");
    private static final List<String> SIGNS = List.of("😀", "👨‍👩‍👧‍👦", "🇫🇷", "e\u0301\u0302\u0303\u0304\u0305", "Z̷̢͂a̸l̶g̵o̴", "ﷺ",
            "İıŞş", "ﬁnance", "Ǆ", "𝔘𝔫𝔦",
            "𠜎", "ﾊﾝｶｸ", "1\uFE0F\u20E3", "¼½¾", "ß", "œ");
    private static final List<String> COMMANDS = List.of("'; DROP TABLE person; --", "\" OR \"\"=\"", "%' OR 1=1 --", "\\", "\\'",
            "a\\nb", "../../etc/passwd",
            "C:\\Windows\\System32", "CON", "NUL.txt", "file:///etc/passwd", "\\\\hote\\partage", "$(reboot)", "`reboot`", "; ls", "null",
            "undefined", "NaN",
            "true", "1e309", "0x1F", "2026-02-30");

    private HostileTexts() {}

    /// Those a hundred and more, with one of a million letters at the end.
    static List<String> all() {
        return Stream.concat(Stream.of(FORMULAS, MARKUP, DIRECTIONS, INVISIBLE, CONTROLS, SURROGATES, SIGNS, COMMANDS).flatMap(List::stream),
                Stream.of("x".repeat(100_000), "é😀".repeat(20_000), "x".repeat(1_000_000))).toList();
    }

    /// A record of this type with the text in every place for words, however deep.
    ///
    /// @param person whose file it is in, where it is in one
    static <R extends Kept> R record(RecordCodec<R> codec, String text, PersonId person, Ids ids) {
        return record(codec.recordClass(), text, person, ids);
    }

    private static <T> T record(Class<T> type, String text, PersonId person, Ids ids) {
        try {
            var components = type.getRecordComponents();
            @Nullable Object[] args = Arrays.stream(components).map(part -> value(part.getGenericType(), text, person, ids)).toArray();
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(part -> part.getType()).toArray(Class<?>[]::new));
            return constructor.newInstance(args);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object value(Type type, String text, PersonId person, Ids ids) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], text, person, ids));
        } else if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 2);
        } else if (type == PartialDate.class) {
            return PartialDate.ofYear(2020);
        } else if (type == UUID.class) {
            return ids.next();
        } else if (type == int.class || type == Integer.class) {
            return 3;
        } else if (type == boolean.class) {
            return false;
        } else if (type == PersonId.class) {
            return person;
        } else if (type == Hours.class) {
            return new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
        } else if (type == Sharing.class) {
            return Sharing.LEAD;
        }
        var recordOrEnum = (Class<?>) type;
        return recordOrEnum.isEnum() ? recordOrEnum.getEnumConstants()[recordOrEnum.getEnumConstants().length - 1]
                : record(recordOrEnum, text, person, ids);
    }

    /// How many places for words a type has, so that nothing is tested on nothing.
    static int places(RecordCodec<?> codec) {
        return places(codec.recordClass());
    }

    private static int places(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).mapToInt(part -> places(part.getGenericType())).sum();
    }

    private static int places(Type type) {
        if (type instanceof ParameterizedType list) {
            return places(list.getActualTypeArguments()[0]);
        }
        var plain = (Class<?>) type;
        return plain == String.class ? 1 : plain.isRecord() && plain != PartialDate.class ? places(plain) : 0;
    }

    /// Numbered, so that a failure says which one without printing it.
    static String name(String text) {
        int at = all().indexOf(text);
        return "text " + at + " (" + text.codePoints().limit(8).mapToObj(Integer::toHexString).toList() + ")";
    }
}
