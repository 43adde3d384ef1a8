package org.focale.desktop.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.domain.person.Language;

/// Words of a file that are made of several.
final class Told {

    private Told() {}

    static String language(Language language) {
        return language.level().isEmpty() ? language.name() : language.name() + " (" + language.level() + ")";
    }

    static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
