package org.focale.document.badge;

import java.util.Map;
import org.focale.domain.Coded;
import org.jspecify.annotations.Nullable;

/// What a badge stands for in a published list.
///
/// @param framework name of the list with its edition
/// @param code      the publisher's code, empty where it is not known
/// @param name      the words of the list
/// @param url       where the list is published
public record Alignment(String framework, String code, String name, String url) {

    private record Published(String name, String url) {}

    private static final Map<String, Published> PUBLISHED = Map.of(
            "clea", new Published("Socle CléA", "https://www.certificat-clea.fr/"),
            "france-travail-savoir-etre", new Published("Savoir-être professionnels (France Travail)", "https://www.francetravail.fr/"),
            "rome", new Published("ROME (France Travail)", "https://www.francetravail.fr/"),
            "rectec", new Published("RECTEC", "https://rectec.ac-versailles.fr/"));

    /// Null for words of no published list. A code that is only ours is not passed for the publisher's.
    static @Nullable Alignment of(Coded skill) {
        var list = PUBLISHED.get(skill.framework());
        if (list == null) {
            return null;
        }
        String edition = skill.version().isEmpty() ? list.name() : list.name() + ", " + skill.version();
        return new Alignment(edition, skill.official(), skill.label(), list.url());
    }
}
