package org.focale.desktop.kit;

/// A short question whose answer is a verb: "Effacer le dossier ?" with "Effacer" and "Annuler", never "OK".
///
/// @param danger the verb destroys something: it is red, and Enter does not press it
public record Question(String title, String text, String verb, boolean danger) {

    public static Question of(String title, String text, String verb) {
        return new Question(title, text, verb, false);
    }

    public static Question danger(String title, String text, String verb) {
        return new Question(title, text, verb, true);
    }
}
