package org.focale.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lengths grow with the text, white space half as much, lines not at all.
class StyleSheetTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "C01 | -fx-font-size: 13px;                | -fx-font-size: 26.00px;",
        "C02 | -fx-min-height: 32.5px;             | -fx-min-height: 65.00px;",
        "C03 | -fx-padding: 14px 16px;             | -fx-padding: 21.00px 24.00px;",
        "C04 | -fx-spacing: 14px;                  | -fx-spacing: 21.00px;",
        "C05 | -fx-hgap: 10px;                     | -fx-hgap: 15.00px;",
        "C06 | -fx-border-width: 1px;              | -fx-border-width: 1.00px;",
        "C07 | -fx-background-insets: 0px, 1px;    | -fx-background-insets: 0.00px, 1.00px;",
        "C08 | -fx-min-width: 320px; /* half */    | -fx-min-width: 480.00px;",
        "C09 | -fx-background-color: #0f5e6e;      | -fx-background-color: #0f5e6e;",
        "C10 | -fx-opacity: 0.5;                   | -fx-opacity: 0.5;",
        "C11 | -fx-background-radius: 10px;        | -fx-background-radius: 20.00px;"})
    void aLengthGrowsAsItsPropertyDoes(String row, String written, String atTwoHundred) {
        assertEquals(".a {\n  " + atTwoHundred + "\n}\n", StyleSheet.scaled(".a {\n  " + written + "\n}\n", 2));
    }

    @Test
    void atHundredNothingGrows() {
        assertEquals("  -fx-font-size: 13.00px;", StyleSheet.scaled("  -fx-font-size: 13px;", 1));
    }

    @Test
    void severalLinesGrowEachByItself() {
        assertEquals("-fx-font-size: 19.50px;\n-fx-padding: 12.50px;\n", StyleSheet.scaled("-fx-font-size: 13px;\n-fx-padding: 10px;\n", 1.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 175, 200})
    void noLengthOfOurSheetIsForgotten(int percent) {
        String address = StyleSheet.at(percent);
        String sheet = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);

        assertTrue(sheet.length() > 10_000);
        // a length that grew has two decimals
        var forgotten = Pattern.compile("(?m)^.*(?<![\\d.])\\d+px.*$").matcher(sheet).results().map(MatchResult::group).toList();
        assertEquals(List.of(), forgotten);
    }
}
