package org.focale.document;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.focale.domain.activity.Level;
import org.focale.domain.person.Address;
import org.focale.domain.person.Language;

/// Ten invented people whose CVs are hard to lay out.
public final class CvPeople {

    private static final List<String> SOFT_SKILLS = List.of("Travailler en équipe", "Respecter ses engagements", "Faire preuve de rigueur",
            "S’adapter aux changements", "Gérer son stress", "S’organiser selon les priorités", "Être à l’écoute", "Prendre des initiatives",
            "Faire preuve de curiosité", "Persévérer", "Faire preuve d’autonomie", "Prendre du recul", "Faire preuve de réactivité",
            "Avoir le sens du service", "Inspirer et donner du sens à une équipe en situation d’urgence");

    private CvPeople() {}

    /// Each by what is hard about them.
    public static Map<String, Supplier<CvFile>> all() {
        var people = new LinkedHashMap<String, Supplier<CvFile>>();
        people.put("ordinary", CvPeople::ordinary);
        people.put("photo", () -> ordinary().photo(portrait(), "image/png"));
        people.put("name-only", () -> CvFile.named("Aïcha", "Traoré"));
        people.put("one-experience", CvPeople::oneExperience);
        people.put("thirty-experiences", CvPeople::thirtyExperiences);
        people.put("fifteen-soft-skills", CvPeople::fifteenSoftSkills);
        people.put("long-name", CvPeople::longName);
        people.put("cyrillic", CvPeople::cyrillic);
        people.put("arabic", CvPeople::arabic);
        people.put("initials", () -> ordinary().photo(portrait(), "image/png").set(draft -> draft.initials = true));
        return people;
    }

    /// Something of everything, with an annex.
    public static CvFile ordinary() {
        return CvFile.mirela()
                .worded("Aux jardins, j’ai appris à demander de l’aide et à en donner.")
                .set(draft -> {
                    draft.summary = "Je cherche un emploi d’agente de propreté près de Strasbourg. "
                            + "J’aime le travail bien fait et les équipes où l’on s’entraide.";
                    draft.showAge = true;
                    draft.showAddress = true;
                    draft.annex = true;
                });
    }

    private static CvFile oneExperience() {
        return CvFile.named("Yannick", "Schmitt")
                .person("06 00 00 00 31", "yannick.schmitt@exemple.fr", new Address("", "67000", "Strasbourg"))
                .cv("Aide-cuisinier", true, true, true, false)
                .lived("Plongeur en restauration", "Winstub du Pont", "Strasbourg", "2024-05", "2024-09", "");
    }

    private static CvFile thirtyExperiences() {
        var file = ordinary().set(draft -> draft.annex = false);
        for (int i = 0; i < 26; i++) {
            file.lived("Agent polyvalent n° " + (26 - i), i % 2 == 0 ? "Intérim Rhin" : "Ville de Strasbourg", i % 3 == 0 ? "Kehl" : "",
                    (1998 + 26 - i) + "-03", (1998 + 26 - i) + "-10",
                    i % 4 == 0 ? "Manutention, tri.\nEntretien des locaux." : "Préparation de commandes.");
        }
        return file;
    }

    private static CvFile fifteenSoftSkills() {
        var file = CvFile.named("Nadia", "El Amrani")
                .person("+33 6 00 00 00 15", "nadia@exemple.fr", new Address("3 place de l’Étoile", "67000", "Strasbourg"))
                .cv("Auxiliaire de vie", true, true, false, false)
                .lived("Garde d’enfants", "particuliers", "Neudorf", "2019", null, "Repas, devoirs, sorties.")
                .validated("Prévention et secours civiques de niveau 1", "Croix-Rouge", LocalDate.of(2026, 3, 14), "attestation vue");
        for (int i = 0; i < SOFT_SKILLS.size(); i++) {
            file.observed(SOFT_SKILLS.get(i), Level.values()[1 + i % 4], 1 + i % 5, 1 + i % 3, 1 + i % 2);
        }
        return file.set(draft -> draft.annex = true);
    }

    private static CvFile longName() {
        return CvFile.named("Marie-Antoinette Joséphine", "de Montmorency-Luxembourg-Schwarzenberg von und zu Hohenlohe")
                .person("0033 (0)6 00 00 00 77 poste 4521", "marie-antoinette.de-montmorency-luxembourg-schwarzenberg@association-exemple.fr",
                        new Address("Résidence des Grands Chênes, bâtiment C, escalier 4, 121 avenue de la Forêt-Noire", "67000", "Strasbourg"))
                .cv("Assistante administrative polyvalente, accueil, standard, secrétariat et gestion documentaire", true, true, true, true)
                .about("Licence de lettres modernes, université de Strasbourg, avec un mémoire sur les écritures du voyage",
                        List.of(new Language("français", "langue maternelle"), new Language("allemand", "C1")), List.of("B", "C1"), "", "")
                .lived("Coordinatrice administrative et financière du service des affaires générales et de la vie associative",
                        "Fédération départementale des associations d’éducation populaire du Bas-Rhin", "Souffelweyersheim", "2011-09", "2019-12",
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft : suivi des dossiers.")
                .observed("Faire preuve de rigueur dans des situations où les consignes changent plusieurs fois par jour",
                        Level.HELPS_OTHERS, 12, 4, 4)
                .set(draft -> draft.annex = true);
    }

    private static CvFile cyrillic() {
        return CvFile.named("Олександра", "Коваленко-Їжакевич")
                .person("06 00 00 00 44", "oleksandra@exemple.fr", new Address("8 rue de Kehl", "67100", "Strasbourg"))
                .cv("Кухар · cuisinière", true, true, true, false)
                .about("Кулінарний технікум, Львів (2008)", List.of(new Language("українська", "langue maternelle"), new Language("русский", "C2"),
                        new Language("français", "A2")), List.of(), "Bus", "")
                .lived("Кухар", "Ресторан «Під Левом»", "Львів", "2010", "2022", "Приготування страв для 80 гостей щодня.")
                .validated("Hygiène alimentaire (HACCP)", "CFA de Strasbourg", LocalDate.of(2026, 5, 20), "attestation n° 77")
                .observed("S’adapter aux changements", Level.ON_ONES_OWN, 2, 2, 1)
                .set(draft -> draft.annex = true);
    }

    private static CvFile arabic() {
        return CvFile.named("محمد عبد الرحمن", "الأحمدي")
                .person("06 00 00 00 55", "m.alahmadi@exemple.fr", new Address("20 rue de la Ziegelau", "67100", "Strasbourg"))
                .cv("Menuisier · نجار", true, true, true, false)
                .about("معهد التدريب المهني، حلب", List.of(new Language("العربية", "langue maternelle"), new Language("français", "B1"),
                        new Language("עברית", "notions"), new Language("հայերեն", "A1"), new Language("ქართული", "A1")), List.of("B"), "", "")
                .lived("نجار أثاث", "ورشة الأحمدي", "حلب", "2006", "2013", "صناعة الأبواب والنوافذ (خشب البلوط) منذ 2006.")
                .lived("Menuisier", "Ateliers du Rhin", "Strasbourg", "2024-02", null, "Pose de parquets et d’escaliers.")
                .observed("Faire preuve de rigueur", Level.HELPS_OTHERS, 3, 2, 2)
                .set(draft -> {
                    draft.annex = true;
                    draft.summary = "أبحث عن عمل في النجارة. Je cherche un emploi de menuisier.";
                });
    }

    /// A drawn head and shoulders, wider than a portrait is: it must be cut.
    public static byte[] portrait() {
        var image = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xdfe7ee), 0, 1200, new Color(0xb8c7d3)));
        pen.fillRect(0, 0, 1200, 1200);
        pen.setColor(new Color(0x37506b));
        pen.fill(new Ellipse2D.Double(220, 820, 760, 800));
        pen.setColor(new Color(0x3a2a22));
        pen.fill(new Ellipse2D.Double(390, 250, 420, 520));
        pen.setColor(new Color(0xc99873));
        pen.fill(new Ellipse2D.Double(430, 330, 340, 440));
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
