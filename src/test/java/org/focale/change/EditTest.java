package org.focale.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.focale.domain.person.Address;
import org.focale.domain.person.Gender;
import org.focale.domain.person.Language;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final PersonId ID = new PersonId(new UUID(7, 1));
    private static final OrganisationId HOME = new OrganisationId(new UUID(3, 3));
    private static final Stamp STAMP = new Stamp("Nadia Keller", Instant.parse("2026-11-23T08:00:00Z"));
    private static final Person AICHA = Person.named(ID, "Aïcha", "Traoré");

    private final Pen here = pen(1);
    private final Pen elsewhere = pen(2);
    private final RecordState created = Edit.create(AICHA, HOME, here.next(), STAMP).after();

    @Test
    void aNewRecordClaimsThatItExistsAndNothingAboutWhatIsEmpty() {
        assertEquals(Set.of("deleted", "firstName", "lastName", "gender"), created.fields().keySet());
    }

    @Test
    void aSaveWritesOnlyTheFieldThatDiffers() {
        var change = saved(created, created, phone("06 00 00 00 12"));
        assertEquals(List.of("phone"), change.changedFields());
        assertEquals(created.fields().get("lastName"), change.after().fields().get("lastName"));
    }

    @Test
    void aSaveThatChangesNothingIsNoChange() {
        assertEquals(Optional.empty(), Edit.change(created, created, AICHA, here.next(), STAMP));
    }

    @Test
    void anEmptiedFieldIsAClaim() {
        var withPhone = saved(created, created, phone("06 00 00 00 12")).after();
        var emptied = saved(withPhone, withPhone, AICHA).after();
        assertEquals(Value.NOTHING, field(emptied, "phone").shown());
        assertEquals(field(emptied, "phone"), field(Merge.of(withPhone, emptied), "phone"));
    }

    @Test
    void whatCameInWhileAFormWasOpenStaysBesideWhatItSaves() {
        var shown = saved(created, created, phone("06 00 00 00 01")).after();
        var came = Edit.write(shown, Map.of("phone", new Value.Text("06 00 00 00 02")), elsewhere.next(), STAMP).orElseThrow().after();

        var after = saved(came, shown, phone("06 00 00 00 03")).after();

        assertEquals(texts("06 00 00 00 03", "06 00 00 00 02"), values(after, "phone"));
        assertEquals(after, Merge.of(after, came));
    }

    @Test
    void whatCameInIsKeptEvenWhenItIsNotTheOneShown() {
        var shown = with(RecordState.empty(created.key(), created.home()), "phone", "01", elsewhere);
        var unseen = with(RecordState.empty(created.key(), created.home()), "phone", "02", here);
        var both = Merge.of(shown, unseen);
        assertEquals(new Value.Text("01"), field(both, "phone").shown());

        var after = saved(both, shown, phone("03")).after();

        assertEquals(texts("02", "03").stream().sorted().toList(), values(after, "phone").stream().sorted().toList());
    }

    @Test
    void whenOnlyTheRecordWasKeptAValueNoLongerShownStaysBeside() {
        var shown = saved(created, created, phone("06 00 00 00 01")).after();
        var came = Edit.write(shown, Map.of("phone", new Value.Text("06 00 00 00 02")), elsewhere.next(), STAMP).orElseThrow().after();

        var after = Edit.change(came, phone("06 00 00 00 01"), phone("06 00 00 00 03"), here.next(), STAMP).orElseThrow().after();

        assertEquals(texts("06 00 00 00 03", "06 00 00 00 02"), values(after, "phone"));
    }

    @Test
    void whatCameInInAnotherFieldIsNotTouched() {
        var came = Edit.write(created, Map.of("email", new Value.Text("a@exemple.fr")), elsewhere.next(), STAMP).orElseThrow().after();
        for (var change : List.of(saved(came, created, phone("06")),
                Edit.change(came, AICHA, phone("06"), here.next(), STAMP).orElseThrow())) {
            assertEquals(List.of("phone"), change.changedFields());
            assertEquals(texts("a@exemple.fr"), values(change.after(), "email"));
        }
    }

    @Test
    void choosingOneOfTwoVersionsLeavesItAlone() {
        var two = Merge.of(with(created, "phone", "01", here), with(created, "phone", "02", elsewhere));
        assertEquals(List.of("phone"), two.fieldsInTwoVersions());

        var chosen = Edit.write(two, Map.of("phone", new Value.Text("02")), here.next(), STAMP).orElseThrow().after();

        assertEquals(texts("02"), values(chosen, "phone"));
        assertEquals(chosen, Merge.of(chosen, two));
    }

    @Test
    void theSameWordsFromTwoHandsAreNotTwoVersionsAndNoChange() {
        var mine = with(created, "phone", "01", here);
        var both = Merge.of(mine, with(created, "phone", "01", elsewhere));
        assertEquals(2, field(both, "phone").versions().size());
        assertFalse(field(both, "phone").hasTwoVersions());
        var change = new RecordChange(mine, both);
        assertEquals(List.of(), change.changedFields());
        assertEquals(List.of(), change.newlyInTwoVersions());
        assertFalse(change.isEmpty());
    }

    /// In whatever order it comes, the deletion had not seen the writing; what it had seen does not stand against it.
    @Test
    void aDeletionStandsAgainstWhatItHadNotSeen() {
        var deleted = gone(created, here);
        var written = with(created, "phone", "01", elsewhere);

        var both = Merge.of(deleted, written);

        assertEquals(both, Merge.of(written, deleted));
        assertFalse(both.isDeleted());
        assertEquals(List.of("phone"), both.writtenUnseen());
        assertEquals(List.of(RecordState.DELETED), both.fieldsInTwoVersions());
        assertEquals(List.of(new Value.Flag(true), new Value.Flag(false)), both.versions(RecordState.DELETED).stream().map(Version::value).toList());
        assertEquals(List.of(RecordState.DELETED), new RecordChange(deleted, both).newlyInTwoVersions());
        assertEquals(List.of(RecordState.DELETED, "phone"), new RecordChange(deleted, both).changedFields());
        assertTrue(gone(written, here).isDeleted());
        assertTrue(Merge.of(deleted, gone(both, elsewhere)).isDeleted());
        assertFalse(Edit.write(both, Map.of(RecordState.DELETED, new Value.Flag(false)), here.next(), STAMP).orElseThrow().after().isDeleted());
    }

    @Test
    void aDeletionOfBeforeThisWasNotedIsTakenAsItIs() {
        var fields = new TreeMap<>(gone(created, here).fields());
        fields.remove(RecordState.DELETED_OVER);
        var old = new RecordState(created.key(), created.home(), fields);

        assertTrue(Merge.of(old, with(created, "phone", "01", elsewhere)).isDeleted());
        var again = Edit.write(old, Map.of(RecordState.DELETED, new Value.Flag(false)), here.next(), STAMP).orElseThrow().after();
        assertTrue(gone(again, here).isDeleted());
    }

    private static RecordState gone(RecordState state, Pen pen) {
        return Edit.write(state, Map.of(RecordState.DELETED, new Value.Flag(true)), pen.next(), STAMP).orElseThrow().after();
    }

    @Test
    void aDeletionIsAFieldAndCanBeTakenBack() {
        var deleted = Edit.write(created, Map.of(RecordState.DELETED, new Value.Flag(true)), here.next(), STAMP).orElseThrow().after();
        assertTrue(deleted.isDeleted());
        assertTrue(Merge.of(created, deleted).isDeleted());
        assertFalse(Edit.write(deleted, Map.of(RecordState.DELETED, new Value.Flag(false)), here.next(), STAMP).orElseThrow().after().isDeleted());
    }

    @Test
    void whatANewerVersionPutIntoAGroupSurvivesASave() {
        var state = written("address", group(Map.of("city", text("Colmar"), "country", text("France"), "postcode", text("68000"))));
        var left = withAddress(new Address("3 rue des Tanneurs", "68000", "Colmar"));

        var after = saved(state, state, left).after();

        assertEquals(group(Map.of("street", text("3 rue des Tanneurs"), "city", text("Colmar"), "country", text("France"),
                        "postcode", text("68000"))),
                field(after, "address").shown());
    }

    @Test
    void anEmptiedGroupIsEmptiedWhole() {
        var state = written("address", group(Map.of("city", text("Colmar"), "country", text("France"))));
        assertEquals(Value.NOTHING, field(saved(state, state, AICHA).after(), "address").shown());
    }

    @Test
    void whatANewerVersionPutIntoTheItemsOfAListSurvivesASaveOfTheOthers() {
        var arabic = group(Map.of("name", text("arabe"), "level", text("langue maternelle"), "script", text("oui")));
        var state = written("languages", new Value.Items(List.of(arabic, group(Map.of("name", text("français"))))));
        var seen = Codecs.of(Person.class).decode(state);
        assertEquals(List.of(new Language("arabe", "langue maternelle"), new Language("français", "")), seen.languages());

        var after = saved(state, state, withLanguages(new Language("français", "B1"), new Language("arabe", "langue maternelle"))).after();

        assertEquals(new Value.Items(List.of(group(Map.of("name", text("français"), "level", text("B1"))), arabic)),
                field(after, "languages").shown());
    }

    @Test
    void aConstantOfANewerVersionSurvivesASaveOfOtherFields() {
        var state = written("gender", text("X_OF_2031"));
        assertEquals(Gender.NOT_SAID, Codecs.of(Person.class).decode(state).gender());
        var after = saved(state, state, phone("06")).after();
        assertEquals(text("X_OF_2031"), field(after, "gender").shown());
    }

    @Test
    void aDateThatCannotBeReadSurvivesUntilAnotherIsTyped() {
        var state = written("birthDate", text("circa 1980"));
        assertEquals(text("circa 1980"), field(saved(state, state, phone("06")).after(), "birthDate").shown());
        var typed = new Person(ID, "Aïcha", "Traoré", LocalDate.of(1980, 1, 1), Gender.NOT_SAID, "", "", Address.NONE, "", List.of(), List.of(),
                "", "", "", List.of());
        assertEquals(text("1980-01-01"), field(saved(state, state, typed).after(), "birthDate").shown());
    }

    private RecordChange saved(RecordState now, RecordState seen, Person left) {
        return Edit.change(now, seen, left, here.next(), STAMP).orElseThrow();
    }

    private RecordState written(String field, Value value) {
        return created.with(Map.of(field, value), elsewhere.next(), STAMP);
    }

    private static RecordState with(RecordState state, String field, String value, Pen pen) {
        return state.with(Map.of(field, text(value)), pen.next(), STAMP);
    }

    private static Person phone(String phone) {
        return new Person(ID, "Aïcha", "Traoré", null, Gender.NOT_SAID, phone, "", Address.NONE, "", List.of(), List.of(), "", "", "", List.of());
    }

    private static Person withAddress(Address address) {
        return new Person(ID, "Aïcha", "Traoré", null, Gender.NOT_SAID, "", "", address, "", List.of(), List.of(), "", "", "", List.of());
    }

    private static Person withLanguages(Language... languages) {
        return new Person(ID, "Aïcha", "Traoré", null, Gender.NOT_SAID, "", "", Address.NONE, "", List.of(languages), List.of(),
                "", "", "", List.of());
    }

    private static FieldState field(RecordState state, String name) {
        return Objects.requireNonNull(state.fields().get(name));
    }

    private static List<String> values(RecordState state, String name) {
        return field(state, name).different().stream().map(version -> ((Value.Text) version.value()).text()).toList();
    }

    private static List<String> texts(String... texts) {
        return List.of(texts);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value group(Map<String, Value> parts) {
        return new Value.Group(new TreeMap<>(parts));
    }

    private static Pen pen(int site) {
        return new Pen(new Incarnation(new SiteId(new UUID(1, site)), new UUID(2, site)), 0);
    }
}
