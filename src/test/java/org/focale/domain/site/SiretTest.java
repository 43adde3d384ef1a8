package org.focale.domain.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiretTest {

    /// Numbers of public bodies: Insee's own example, head office and offices of La Poste, as the sources of the rule show them.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "S01 Insee’s example                         | 20003452800014      |",
        "S02 the same with spaces                    | 200 034 528 00014   |",
        "S03 with dots and hyphens                   | 200.034.528-00014   |",
        "S04 a head office, by Luhn’s rule           | 35600000000048      |",
        "S05 a post office: its digits make 35       | 35600000009075      |",
        "S06 a post office with a digit wrong        | 35600000009076      | CHECK_DIGIT",
        "S07 two digits swapped                      | 20003452800041      | CHECK_DIGIT",
        "S08 digits make 30, but this is no office   | 20003452800059      | CHECK_DIGIT",
        "S09 whole good, its company not             | 20003452100018      | CHECK_DIGIT",
        "S10 a company, not an establishment         | 200034528           | LENGTH",
        "S11 a digit too many                        | 200034528000144     | LENGTH",
        "S12 a letter                                | 2000345280001O      | NOT_DIGITS",
        "S13 digits of another script                | ٢٠٠٠٣٤٥٢٨٠٠٠١٤      | NOT_DIGITS",
        "S14 nothing                                 | ''                  |"})
    void aNumberIsCheckedByItself(String row, String typed, @Nullable SiretFault wrong) {
        assertEquals(Optional.ofNullable(wrong), Siret.fault(typed));
    }

    @Test
    void itIsReadInItsParts() {
        assertEquals("200 034 528 00014", Siret.spaced("20003452800014"));
        assertEquals("en cours", Siret.spaced("en cours"));
    }
}
