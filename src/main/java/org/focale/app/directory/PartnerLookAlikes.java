package org.focale.app.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focale.app.person.NameWords;
import org.focale.base.Folded;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.Siret;

/// Finds partners that may be one: the same SIRET, or the same name in the same town; the form of a company and small words tell nothing.
final class PartnerLookAlikes {

    private static final Set<String> TELLS_NOTHING = Set.of("sarl", "sas", "sasu", "sa", "eurl", "scop", "scic", "ei", "ets", "etablissements",
            "societe", "entreprise", "association", "asso", "le", "la", "les", "l", "d", "de", "du", "des", "et", "au", "aux");
    private static final int MOST = 5;

    private final List<Known> known;

    /// A partner as another is compared with it.
    private record Known(Organisation organisation, String siret, NameWords name, String town) {

        static Known of(Organisation organisation) {
            return new Known(organisation, Siret.isGood(organisation.siret()) ? Siret.bare(organisation.siret()) : "",
                    new NameWords(words(organisation.name())), Folded.of(organisation.city()));
        }

        boolean resembles(Known other) {
            if (!siret.isEmpty() && !other.siret.isEmpty()) {
                return siret.equals(other.siret); // two numbers are two establishments, even of one name
            }
            boolean sameTown = town.isEmpty() || other.town.isEmpty() || town.equals(other.town);
            return sameTown && !name.isEmpty() && (name.isSame(other.name) || name.resembles(other.name));
        }
    }

    /// @param organisations those that are shown
    PartnerLookAlikes(List<Organisation> organisations) {
        this.known = organisations.stream().map(Known::of).toList();
    }

    /// The words of a name that tell it from another; all of them where none does.
    private static String words(String name) {
        String folded = Folded.of(name);
        String telling = Stream.of(folded.split(" ")).filter(word -> !TELLS_NOTHING.contains(word)).collect(Collectors.joining(" "));
        return telling.isEmpty() ? folded : telling;
    }

    /// Those that this one may be, itself left out; the same SIRET first.
    List<Organisation> of(Organisation one) {
        var asked = Known.of(one);
        return known.stream().filter(each -> !each.organisation().id().equals(one.id()) && each.resembles(asked))
                .sorted((first, second) -> Boolean.compare(second.siret().equals(asked.siret()), first.siret().equals(asked.siret())))
                .limit(MOST).map(Known::organisation).toList();
    }
}
