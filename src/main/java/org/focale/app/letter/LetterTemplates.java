package org.focale.app.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.focale.app.record.Saves;
import org.focale.app.workspace.Session;
import org.focale.base.Folded;
import org.focale.domain.letter.LetterKind;
import org.focale.domain.letter.LetterTemplate;
import org.focale.domain.letter.LetterTemplateId;

/// The letters one may write: those that ship, each in the association's own words where it has some, then its own.
public final class LetterTemplates {

    private final Session session;
    private final Saves saves;

    LetterTemplates(Session session, Saves saves) {
        this.session = session;
        this.saves = saves;
    }

    /// One letter.
    ///
    /// @param kept    it is a record of the association: false for one that stands as it shipped
    /// @param shipped it began as one that ships
    public record Offered(LetterTemplate template, boolean kept, boolean shipped) {}

    /// Those that ship first, in their order, then the association's own by name.
    public List<Offered> all() {
        var own = session.read(reading -> reading.all(LetterTemplate.class)).stream()
                .collect(Collectors.toMap(LetterTemplate::id, template -> template));
        var offered = new ArrayList<Offered>();
        for (LetterTemplate shipped : ShippedLetters.SHIPPED.letters()) {
            var kept = own.remove(shipped.id());
            offered.add(new Offered(kept == null ? shipped : kept, kept != null, true));
        }
        own.values().stream()
                .sorted(Comparator.comparing((LetterTemplate template) -> Folded.of(template.name())).thenComparing(each -> each.id().value()))
                .forEach(template -> offered.add(new Offered(template, true, false)));
        return List.copyOf(offered);
    }

    /// A new one without words.
    public LetterTemplate add(String name) {
        var template = new LetterTemplate(new LetterTemplateId(session.ids().next()), LetterKind.OTHER, name, "", "");
        saves.create(template);
        return template;
    }
}
