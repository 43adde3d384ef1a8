package org.focale.app.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.focale.base.Texts;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.domain.own.OwnAnswer;
import org.focale.domain.own.OwnField;
import org.focale.domain.own.OwnFieldId;
import org.focale.domain.own.OwnValue;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.store.Reading;

/// The association's own fields with what files say in them, as it stands in one moment: for forms, filters, columns and exports.
///
/// `OwnFields.of(reading, session.organisation())` reads everybody's, `OwnFields.of(reading, session.organisation(), person)` one file's.
/// Then [#asked()] are the fields to offer, and [#answer] is what a person says in one of them.
public final class OwnFields {

    private final List<OwnField> own;
    private final List<OwnField> others;
    private final Map<PersonId, Map<OwnFieldId, OwnValue>> values = new HashMap<>();

    private OwnFields(Reading reading, OrganisationId organisation, List<OwnValue> all) {
        var fields = reading.all(OwnField.class).stream().sorted(OwnField.IN_FORM).toList();
        var home = Optional.<Home>of(new Home.OfOrganisation(organisation));
        this.own = fields.stream().filter(field -> reading.state(Codecs.of(field).key(field)).map(RecordState::home).equals(home)).toList();
        this.others = fields.stream().filter(field -> !own.contains(field)).toList();
        for (OwnValue value : all) {
            if (value.field() != null) {
                values.computeIfAbsent(value.person(), _ -> new HashMap<>()).put(value.field(), value);
            }
        }
    }

    /// With what everybody's file says.
    ///
    /// @param organisation whose fields are asked; those of partners are only read
    public static OwnFields of(Reading reading, OrganisationId organisation) {
        return new OwnFields(reading, organisation, reading.all(OwnValue.class));
    }

    /// With what one file says.
    public static OwnFields of(Reading reading, OrganisationId organisation, PersonId person) {
        return new OwnFields(reading, organisation, reading.inFile(OwnValue.class, person));
    }

    /// Those that forms ask, in their order.
    public List<OwnField> asked() {
        return own.stream().filter(field -> !field.retired()).toList();
    }

    /// Those of this association, with those that are no longer asked.
    public List<OwnField> all() {
        return own;
    }

    /// Every field in which somebody answered or may answer: first those of this association, then those that came with partners' files.
    public List<OwnField> known() {
        return Stream.concat(own.stream(), others.stream()).toList();
    }

    /// Those that are not asked, but answered in this file: what was said stays readable.
    public List<OwnField> onlyRead(PersonId person) {
        return known().stream().filter(field -> field.retired() || !own.contains(field))
                .filter(field -> !answer(person, field).equals(OwnAnswer.NOTHING)).toList();
    }

    /// The record behind an answer; empty when the field was never filled in.
    public Optional<OwnValue> value(PersonId person, OwnField field) {
        return Optional.ofNullable(values.getOrDefault(person, Map.of()).get(field.id()));
    }

    /// What the person's file says in a field.
    public OwnAnswer answer(PersonId person, OwnField field) {
        return OwnAnswer.of(field.kind(), value(person, field).map(OwnValue::value).orElse(""));
    }

    /// The same in words, for a column or a filter: "Oui", "2026-11-14", "3". Empty when nothing is said.
    public String words(PersonId person, OwnField field, Texts texts) {
        var answer = answer(person, field);
        return answer instanceof OwnAnswer.YesNo(boolean yes) ? texts.get(yes ? "domain.answer.YES" : "domain.answer.NO") : answer.value();
    }

    /// How many files answer in a field.
    public long answers(OwnField field) {
        return values.values().stream().map(of -> of.get(field.id())).filter(value -> value != null && !value.value().isEmpty()).count();
    }
}
