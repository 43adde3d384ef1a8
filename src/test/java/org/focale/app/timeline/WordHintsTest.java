package org.focale.app.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.focale.app.timeline.WordHints.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The quiet hint: it sees what should not be there, and leaves ordinary notes alone.
class WordHintsTest {

    private static final WordHints HINTS = WordHints.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "S01 | Elle me dit qu’elle est en dépression depuis mars. | dépression | HEALTH",
        "S02 | Suivi en PSYCHIATRIE à l'hôpital de jour. | PSYCHIATRIE | HEALTH",
        "S03 | Diabetique, doit manger à heures fixes | Diabetique | HEALTH",
        "S04 | Il sort de prison le 12. | prison | OFFENCES",
        "S05 | Bénéficiaire sous main de justice | sous main de justice | OFFENCES",
        "S06 | A été condamnée à six mois avec sursis | été condamnée | OFFENCES",
        "S07 | Ne vient pas pendant le ramadan. | ramadan | RELIGION",
        "S08 | Musulmane pratiquante | Musulmane | RELIGION",
        "S09 | Ne travaille pas le vendredi : va à la mosquée | à la mosquée | RELIGION",
        "S10 | Famille d'origine maghrébine | d'origine maghrébine | ORIGIN",
        "S11 | Famille d’origine maghrébine | d’origine maghrébine | ORIGIN",
        "S12 | C'est une Rom du camp voisin | Rom | ORIGIN",
        "S13 | Demandeur d'asile débouté | Demandeur d'asile | ORIGIN",
        "S14 | Sans papiers depuis 2019 | Sans papiers | ORIGIN",
        "S15 | Syndiqué, proche de l'extrême gauche | Syndiqué | OPINIONS",
        "S16 | M’a confié être homosexuel | homosexuel | INTIMACY",
        "S17 | Problèmes d’alcool le matin | Problèmes d’alcool | HEALTH",
        "S18 | Enceinte de quatre mois | Enceinte de | HEALTH",
        "S19 | Son numéro : 2 85 07 67 482 123 45 | 2 85 07 67 482 123 45 | SECURITY_NUMBER",
        "S20 | NIR 185072A482123 noté | 185072A482123 | SECURITY_NUMBER"})
    void aWordThatShouldNotBeThereIsSeen(String row, String text, String word, Theme theme) {
        assertEquals(new WordHints.Hint(word, theme), HINTS.in(text).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Contente de son chantier. Voudrait essayer le nettoyage industriel ; horaires du matin impossibles (école).",
        "Appel de la mère : garde d’enfants trouvée pour les mercredis.",
        "A apporté son attestation d’assurance maladie et sa carte de transport.",
        "Congé maladie de sa formatrice, la séance est reportée.",
        "Immersion en boulangerie : a réussi les religieuses et les éclairs.",
        "Parle arabe, français et un peu d’allemand ; écrit le turc.",
        "Chantier devant l’enceinte de l’école, avec gilet jaune et chaussures de sécurité.",
        "Formation de soudure : procédés MIG et TIG.",
        "Le trafic du tram était coupé, arrivée à 9 h 20.",
        "Mot de passe invalide sur son espace personnel, refait ensemble.",
        "Cette annonce l’a interpellée : elle veut y répondre elle-même.",
        "Rendez-vous au Secours catholique pour l’aide alimentaire.",
        "L’arrêt de bus est en face de la mosquée, c’est simple à trouver.",
        "Elle tient le club de football, en pratiquant deux fois par semaine.",
        "Candidature d’aide à domicile auprès de personnes âgées ou handicapées.",
        "Rachid travaille avec Rosa et Roman ; Fatou vient de Colmar.",
        "Vol de son vélo : elle viendra à pied lundi.",
        "Détenteur du permis B, détention du permis vérifiée.",
        "Le dossier est en cours de traitement à la CAF, réponse le 15.",
        "Prendra la voiture de sa sœur ; la roue voilée est réparée.",
        "Téléphone : 06 39 98 10 12, code postal 67100, le 12 11 2026.",
        "SIRET 852 074 821 00019 de l’entreprise d’accueil",
        "Condamner la porte du local : fait avec l’équipe.",
        "Sursis à expulsion obtenu, loyer repris.",
        "Le gayal de Noé… mot rare trouvé à l’atelier d’écriture.",
        "CACES à Romans, puis code ROME K2204.",
        ""})
    void anOrdinaryNoteIsLeftAlone(String text) {
        assertEquals(List.of(), HINTS.in(text));
    }

    @Test
    void theSameWordIsToldOnceAndInTheOrderOfTheText() {
        assertEquals(List.of("Prison", "dépression"),
                HINTS.in("Prison, puis dépression, puis prison").stream().map(WordHints.Hint::words).toList());
    }

    @Test
    void aWordIsSeenWholeOrNotAtAll() {
        assertEquals(List.of(), HINTS.in("emprisonnement romantique islamabad"));
    }

    @Test
    void aHugeTextKeepsNoKeyWaiting() {
        String text = "prison dépression 1 2 3 ".repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(2, HINTS.in(text).size()));
    }

    @Test
    void brokenCharactersDoNoHarm() {
        assertEquals(1, HINTS.in("\uD800 prison \0 \u202E").size());
    }
}
