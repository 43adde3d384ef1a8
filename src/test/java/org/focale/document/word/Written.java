package org.focale.document.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.focale.document.CvFile;
import org.focale.document.letter.CoverLetterWords;
import org.focale.domain.activity.Level;
import org.focale.domain.cv.CvLanguage;
import org.focale.domain.cv.CvTemplate;
import org.focale.domain.person.Address;

/// Manuscripts of people who are hard to write: every template, photo, annex, letter, foreign scripts, markup in every field.
final class Written {

    static final String MARKUP = "<w:p>&amp;\"'</w:p><script>]]>";
    static final String LETTER = "Madame, Monsieur,\n\nJ’ai appris chez vous :\n- accueillir\n- tenir la caisse\n\nSalutations distinguées.";

    private Written() {}

    /// By a short name.
    static Map<String, Manuscript> all() throws IOException {
        var all = new LinkedHashMap<String, Manuscript>();
        for (CvTemplate template : CvTemplate.values()) {
            var cv = full().set(draft -> draft.template = template);
            all.put("cv-" + template, Manuscript.of(cv.content()));
            all.put("letter-" + template, Manuscript.of(CoverLetterWords.of(cv.content(), cv.cv(), CvFile.TODAY)));
        }
        all.put("name-only", Manuscript.of(CvFile.named("Aïcha", "Traoré").content()));
        all.put("markup", Manuscript.of(markup().content()));
        all.put("arabic", Manuscript.of(CvFile.named("محمد", "الأمين").lived("نجار", "ورشة", "", "2009", "2016", "صنع الأثاث").content()));
        all.put("cyrillic", Manuscript.of(CvFile.named("Олена", "Шевченко").set(draft -> draft.language = CvLanguage.GERMAN).content()));
        all.put("thirty", Manuscript.of(thirty().content()));
        return all;
    }

    static CvFile full() throws IOException {
        return CvFile.mirela().photo(photo(), "image/png").set(draft -> {
            draft.showAddress = true;
            draft.annex = true;
            draft.summary = "Ponctuelle et motivée.";
            draft.letterTo = "Au Fournil du Neuhof\n67100 Strasbourg";
            draft.letter = LETTER;
        });
    }

    static CvFile markup() {
        return CvFile.named(MARKUP, MARKUP).person("06 <b>", "a@b\" onclick=", new Address(MARKUP, MARKUP, MARKUP)).cv(MARKUP, true, true, true, true)
                .lived(MARKUP, MARKUP, MARKUP, "2009", null, MARKUP + "\n" + MARKUP).validated(MARKUP, MARKUP, null, MARKUP)
                .observed(MARKUP, Level.ON_ONES_OWN, 1, 1, 1);
    }

    private static CvFile thirty() {
        var cv = CvFile.named("Jean-Baptiste-Alexandre", "Vandenbroucke-Rakotomalala");
        for (int i = 0; i < 30; i++) {
            cv.lived("Manœuvre " + i, "Entreprise", "Lyon", "19" + (60 + i), "19" + (61 + i), "Porter.\nRanger.");
        }
        return cv;
    }

    static byte[] photo() throws IOException {
        var image = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, 30, 40);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// The headings of the full CV in French, with their depth.
    static List<String> headings() {
        return List.of("1 Expériences", "2 Chantier éducatif « Jardins du Polygone », Scoprobat, Strasbourg",
                "2 Immersion en boulangerie, Au Fournil du Neuhof", "2 Bénévole à l’épicerie solidaire, Neuhof", "2 Employée de maison, Timișoara",
                "1 Compétences validées par la formation", "1 Savoir-être diagnostiqués en situation", "1 Formation, langues et mobilité",
                "1 D’où viennent ces lignes", "2 Compétences validées par la formation", "2 Savoir-être diagnostiqués en situation");
    }
}
