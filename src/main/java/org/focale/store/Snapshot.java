package org.focale.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Trace;
import org.focale.domain.Aliases;
import org.focale.domain.InFile;
import org.focale.domain.Kept;
import org.focale.domain.RecordId;
import org.focale.domain.person.PersonId;
import org.focale.domain.reference.JobList;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jooq.DSLContext;

/// The database as one piece of work sees it.
class Snapshot implements Reading {

    final StateRows states;
    final TypedRows typed;
    final HistoryRows history;
    final ContactRows contacts;
    final TrustQuery trust;
    final BadgeKeyRows badgeKeys;
    final JobRows jobs;
    final ContentRows contents;
    final ErasureRows erasures;
    final FileRows files;
    private final PeopleQuery people;
    private final DueQuery due;
    private final AgendaQuery agenda;
    private final GroupQuery groups;
    private final ExchangeQuery exchange;

    Snapshot(DSLContext sql, StateJson.Names names) {
        this.states = new StateRows(sql, names);
        this.typed = new TypedRows(sql);
        this.history = new HistoryRows(sql);
        this.contacts = new ContactRows(sql);
        this.trust = new TrustQuery(sql);
        this.badgeKeys = new BadgeKeyRows(sql);
        this.jobs = new JobRows(sql);
        this.contents = new ContentRows(sql, states, names);
        this.erasures = new ErasureRows(sql);
        this.files = new FileRows(sql, states, contents);
        this.people = new PeopleQuery(sql);
        this.due = new DueQuery(sql, typed);
        this.agenda = new AgendaQuery(sql, typed);
        this.groups = new GroupQuery(sql, typed);
        this.exchange = new ExchangeQuery(sql, states, names);
    }

    @Override
    public Optional<RecordState> state(RecordKey key) {
        return Optional.ofNullable(states.read(key));
    }

    @Override
    public Map<RecordKey, RecordState> states(Collection<RecordKey> keys) {
        return states.read(keys);
    }

    @Override
    public List<RecordKey> keys(Home home) {
        return states.keys(home);
    }

    @Override
    public boolean isEmpty(Home home) {
        return states.isEmpty(home);
    }

    @Override
    public List<RecordState> states(Home home) {
        return states.read(home);
    }

    @Override
    public void eachState(Consumer<RecordState> each) {
        states.each(each);
    }

    @Override
    public <R extends Kept> Optional<R> find(Class<R> type, RecordId id) {
        return typed.find(type, id);
    }

    @Override
    public <R extends InFile> List<R> inFile(Class<R> type, PersonId person) {
        return typed.inFiles(type, people.aliases().all(person));
    }

    @Override
    public <R extends Kept> List<R> all(Class<R> type) {
        return typed.all(type);
    }

    @Override
    public <R extends Kept> List<String> said(Class<R> type, String field, int most) {
        return typed.said(type, field, most);
    }

    @Override
    public <R extends Kept> void each(Class<R> type, Consumer<R> each) {
        typed.each(type, each);
    }

    @Override
    public List<PersonRow> people() {
        return people.everybody();
    }

    @Override
    public Optional<PersonRow> person(PersonId id) {
        return people.one(id);
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return contents.find(sha256);
    }

    @Override
    public boolean hasContent(String sha256) {
        return contents.has(sha256);
    }

    @Override
    public DueQuery due() {
        return due;
    }

    @Override
    public AgendaQuery agenda() {
        return agenda;
    }

    @Override
    public GroupQuery groups() {
        return groups;
    }

    @Override
    public ExchangeQuery exchange() {
        return exchange;
    }

    @Override
    public Aliases<PersonId> aliases() {
        return people.aliases();
    }

    @Override
    public List<FieldChange> history(RecordKey key) {
        return history.of(key);
    }

    @Override
    public List<Trace> traces(RecordKey key) {
        return history.traces(key);
    }

    @Override
    public List<FieldChange> toldHistory() {
        return history.told();
    }

    @Override
    public List<ChangeEntry> changes(int most) {
        return history.latest(most);
    }

    @Override
    public List<FieldChange> changesOf(long changeNumber) {
        return history.of(changeNumber);
    }

    @Override
    public List<RecordKey> inTwoVersions() {
        return states.inTwoVersions();
    }

    @Override
    public TrustQuery trust() {
        return trust;
    }

    @Override
    public List<Contact> contacts() {
        return contacts.contacts();
    }

    @Override
    public Optional<BadgeKeys> badgeKeys() {
        return badgeKeys.read();
    }

    @Override
    public List<BundleEntry> bundles() {
        return contacts.bundles();
    }

    @Override
    public Optional<OrganisationId> maker(PersonId file) {
        return files.maker(file);
    }

    @Override
    public List<Erasure> erased() {
        return erasures.all();
    }

    @Override
    public boolean isErased(PersonId person) {
        return erasures.has(person.value());
    }

    @Override
    public boolean isErasedBy(PersonId person, OrganisationId organisation) {
        return erasures.isToldBy(person, organisation);
    }

    @Override
    public List<ErasureAsk> erasureAsks() {
        return erasures.asks();
    }

    @Override
    public List<SiteId> erasurePartners() {
        return erasures.partners();
    }

    @Override
    public Optional<JobList> jobList() {
        return jobs.list();
    }

    @Override
    public List<JobRow> jobs() {
        return jobs.all();
    }

    @Override
    public long lastSentNumber() {
        return contacts.lastSentNumber();
    }
}
