package org.focale.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a search sees names.
class FoldedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "F01, Aïcha TRAORÉ, aicha traore",
        "F02, Œrtel, oertel",
        "F03, Bœuf Æbi, boeuf aebi",
        "F04, Straße, strasse",
        "F05, Nguyễn Thị, nguyen thi",
        "F06, Łukasz Ødegård Đặng, lukasz odegard dang",
        "F07, Işık, isik",
        "F08, 'd’Artagnan-O''Neil', d artagnan o neil",
        "F09, '  Jean   Luc ', jean luc",
        "F10, 'Timișoara', timisoara",
        "F11, e\u0301te\u0301, ete",
        "F12, '06 12.34', 06 12 34",
        "F13, Мария, мария",
        "F14, أمينة, امينة",
        "F15, '« »', ''"})
    void textIsFolded(String row, String text, String folded) {
        assertEquals(folded, Folded.of(text));
    }

    @ParameterizedTest(name = "{0}: “{2}” in “{1}”")
    @CsvSource({
        "M01, aicha traore, ai, true",
        "M02, aicha traore, tra, true",
        "M03, aicha traore, tra ai, true",
        "M04, aicha traore, aicha traore, true",
        "M05, aicha traore, cha, false",
        "M06, aicha traore, ai lune, false",
        "M07, aicha traore, aichat, false",
        "M08, aicha traore, traore a, true",
        "M09, aicha traore, '', true",
        "M10, '', a, false",
        "M11, a, a, true",
        "M12, a, ab, false",
        "M13, jean luc, luc luc, true"})
    void eachWordTypedBeginsAWord(String row, String text, String typed, boolean found) {
        assertEquals(found, Folded.matches(text, typed));
    }
}
