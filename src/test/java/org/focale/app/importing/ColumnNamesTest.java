package org.focale.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.focale.base.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words for columns, as data.
class ColumnNamesTest {

    @ParameterizedTest
    @EnumSource
    void whatAFieldIsCalledHereIsUnderstoodInBothLanguages(PersonField field) {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            String words = Texts.in(locale).of(field);
            assertTrue(ColumnNames.SHIPPED.rank(field, words) >= 0, words);
            for (PersonField other : PersonField.values()) {
                if (other != field) {
                    assertEquals(-1, ColumnNames.SHIPPED.rank(other, words), words + " goes to " + other + " too");
                }
            }
        }
    }
}
