package org.focale.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.focale.document.CvFile;
import org.focale.document.letter.CoverLetterWords;
import org.junit.jupiter.api.Test;

class PlainFileTest {

    @Test
    void aLetterReadsFromTopToBottom() throws IOException {
        var cv = Written.full();

        assertEquals("""
                Mirela Popescu
                Agente de propreté · après-midi et soirée
                12 rue du Polygone
                67100 Strasbourg
                06 00 00 00 12
                mirela.p@exemple.fr

                Au Fournil du Neuhof
                67100 Strasbourg

                Strasbourg, le 23 novembre 2026

                Madame, Monsieur,

                J’ai appris chez vous :

                - accueillir
                - tenir la caisse

                Salutations distinguées.

                Mirela Popescu
                """.replace("\n", "\r\n"), text(Manuscript.of(CoverLetterWords.of(cv.content(), cv.cv(), CvFile.TODAY))));
    }

    @Test
    void titlesStandOutWithoutAnyLook() throws IOException {
        String text = text(Manuscript.of(Written.full().content()));

        assertTrue(text.contains("\r\n\r\nEXPÉRIENCES\r\nChantier éducatif"), text);
        assertTrue(text.contains("\r\n- Sauveteur secouriste du travail · CPCV-Est, octobre 2026 · certificat n° 26-1184\r\n"), text);
        assertFalse(text.contains("\u00a0") || text.contains("\u202f"), "every space breaks");
    }

    private static String text(Manuscript manuscript) {
        return new String(PlainFile.of(manuscript), StandardCharsets.UTF_8);
    }
}
