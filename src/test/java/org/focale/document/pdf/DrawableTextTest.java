package org.focale.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawableTextTest {

    private final DrawableText drawable = new DrawableText(new Typeface(), OtherScripts::new);

    @Test
    void ordinaryTextIsNotEvenCopied() {
        String text = "Mirela Popescu, Timișoara · « été » – œuvre €";

        assertSame(text, drawable.of(text));
    }

    @ParameterizedTest(name = "T{index} – {0}")
    @CsvSource({
        "5 ㎏, 5 kg",
        "①②, 12",
        "ＡＢＣ, ABC",
        "vélo 🚲!, vélo !",
        "محمد وأحمد, محمد وأحمد",
        "latin عربي עברית հայերեն ქართული mixed, latin عربي עברית հայերեն ქართული mixed",
        "中文 普通话 (A1), […] (A1)",
        "हिन्दी, […]",
        "a👨‍👩‍👧b, ab",
    })
    void whatCannotBeDrawnIsReplaced(String text, String drawn) {
        assertEquals(drawn, drawable.of(text));
    }
}
