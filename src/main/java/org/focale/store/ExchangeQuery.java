package org.focale.store;

import static org.focale.store.schema.Tables.BEFORE_IMPORT;
import static org.focale.store.schema.Tables.BEFORE_IMPORT_BUNDLE;
import static org.focale.store.schema.Tables.CLAIM;
import static org.focale.store.schema.Tables.LINK;
import static org.focale.store.schema.Tables.SENTINEL;
import static org.focale.store.schema.Tables.SHARED_SCOPE;
import static org.focale.store.schema.Tables.WAITING;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.change.Incarnation;
import org.focale.change.RecordKey;
import org.focale.change.StateJson;
import org.focale.change.share.Claim;
import org.focale.change.share.Link;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What this site knows of its exchanges: the links, who follows whom, how far files go, and what waits.
public sealed class ExchangeQuery permits ExchangeRows {

    final DSLContext sql;
    final StateJson json;
    private final StateRows states;

    ExchangeQuery(DSLContext sql, StateRows states, StateJson.Names names) {
        this.sql = sql;
        this.states = states;
        this.json = new StateJson(names);
    }

    /// Count of the transactions of this site, this one included while it writes.
    public long position() {
        return sql.select(SENTINEL.SAVES).from(SENTINEL).fetchSingle().value1();
    }

    /// The present incarnation of this site.
    public Incarnation life() {
        return sql.select(SENTINEL.SITE_ID, SENTINEL.INCARNATION_ID).from(SENTINEL)
                .fetchSingle(row -> new Incarnation(new SiteId(row.value1()), row.value2()));
    }

    /// [Link#NEW] before the first bundle.
    public Link link(SiteId site) {
        return sql.selectFrom(LINK).where(LINK.SITE.eq(site.value())).fetchOptional(ExchangeQuery::link).orElse(Link.NEW);
    }

    public Map<SiteId, Link> links() {
        return sql.selectFrom(LINK).fetchMap(row -> new SiteId(row.get(LINK.SITE)), ExchangeQuery::link);
    }

    private static Link link(Record row) {
        return new Link(row.get(LINK.LIFE), row.get(LINK.HAVE), row.get(LINK.ACKNOWLEDGED));
    }

    /// Empty where this organisation follows the person since the file was begun here, and where nobody knows the file.
    public Optional<FileClaim> claim(PersonId person) {
        return sql.selectFrom(CLAIM).where(CLAIM.PERSON.eq(person.value())).fetchOptional(ExchangeQuery::claim);
    }

    public Map<PersonId, FileClaim> claims() {
        return sql.selectFrom(CLAIM).fetchMap(row -> new PersonId(row.get(CLAIM.PERSON)), ExchangeQuery::claim);
    }

    /// The files that are being handed over to that organisation.
    public List<FileClaim> handedTo(OrganisationId organisation) {
        return sql.selectFrom(CLAIM).where(CLAIM.HANDED_TO.eq(organisation.value())).orderBy(CLAIM.PERSON).fetch(ExchangeQuery::claim);
    }

    /// The files that this organisation follows, of which something is here only until it has it.
    public List<PersonId> pendingOf(OrganisationId owner) {
        return sql.select(CLAIM.PERSON).from(CLAIM).where(CLAIM.SCOPE_PENDING).and(CLAIM.OWNER.eq(owner.value())).orderBy(CLAIM.PERSON)
                .fetch(row -> new PersonId(row.value1()));
    }

    private static FileClaim claim(Record row) {
        String scope = row.get(CLAIM.SCOPE);
        var life = row.get(CLAIM.SCOPE_LIFE);
        var limit = scope == null || life == null ? null
                : new FileClaim.Limit(Failures.readable(() -> SharedScope.valueOf(scope)), life, row.get(CLAIM.SCOPE_POSITION),
                        row.get(CLAIM.SCOPE_PENDING));
        return new FileClaim(new PersonId(row.get(CLAIM.PERSON)), new Claim(new OrganisationId(row.get(CLAIM.OWNER)), row.get(CLAIM.EPOCH)),
                row.get(CLAIM.POSITION), organisation(row.get(CLAIM.HANDED_TO)), organisation(row.get(CLAIM.HANDED_BY)), limit);
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    /// Every person of whom a record is here, deleted or not.
    public List<PersonId> files() {
        return states.files();
    }

    /// How far each file goes to that site, as it was last noted.
    public Map<PersonId, SharedFile> shared(SiteId site) {
        return sql.selectFrom(SHARED_SCOPE).where(SHARED_SCOPE.SITE.eq(site.value()))
                .fetchMap(row -> new PersonId(row.get(SHARED_SCOPE.PERSON)), ExchangeQuery::shared);
    }

    /// The same of one file; empty where nothing was noted.
    public Optional<SharedFile> shared(SiteId site, PersonId person) {
        return sql.selectFrom(SHARED_SCOPE).where(SHARED_SCOPE.SITE.eq(site.value())).and(SHARED_SCOPE.PERSON.eq(person.value()))
                .fetchOptional(ExchangeQuery::shared);
    }

    private static SharedFile shared(Record row) {
        return new SharedFile(Failures.readable(() -> SharedScope.valueOf(row.get(SHARED_SCOPE.SCOPE))), row.get(SHARED_SCOPE.POSITION));
    }

    /// The records that an exchange may have to carry, whole files together: those changed after that position, and all of these homes.
    public void each(long after, Set<UUID> whole, Consumer<StandingRecord> each) {
        states.eachAfter(after, whole, each);
    }

    /// What came and was not applied: propositions first, then oldest first.
    ///
    /// @param most so many at most, however many wait
    public List<WaitingRecord> waiting(int most) {
        return sql.select(WAITING.SITE, WAITING.ID, WAITING.TYPE).from(WAITING)
                .orderBy(DSL.field(WAITING.VERDICT.ne(Rights.Verdict.PROPOSED.name())), WAITING.AT, WAITING.SITE, WAITING.HOME, WAITING.ID,
                        WAITING.TYPE).limit(most)
                .fetch(key -> waiting(new SiteId(key.get(WAITING.SITE)), new RecordKey(key.get(WAITING.TYPE), key.get(WAITING.ID))).orElseThrow());
    }

    /// What came of that site and was not applied, of one record.
    public Optional<WaitingRecord> waiting(SiteId from, RecordKey key) {
        return sql.selectFrom(WAITING).where(waits(from, key)).fetchOptional(this::waiting);
    }

    static Condition waits(SiteId from, RecordKey key) {
        return WAITING.SITE.eq(from.value()).and(WAITING.ID.eq(key.id())).and(WAITING.TYPE.eq(key.type()));
    }

    /// How many records wait, by who sent them and why.
    public Map<SiteId, Map<Rights.Verdict, Integer>> waitingCounts() {
        var counts = new HashMap<SiteId, Map<Rights.Verdict, Integer>>();
        sql.select(WAITING.SITE, WAITING.VERDICT, DSL.count()).from(WAITING).groupBy(WAITING.SITE, WAITING.VERDICT)
                .forEach(row -> counts.computeIfAbsent(new SiteId(row.value1()), _ -> new EnumMap<>(Rights.Verdict.class))
                        .put(verdict(row.value2()), row.value3()));
        return counts;
    }

    /// The files of which something of that site waits because it does not follow the person.
    public List<PersonId> waitingFiles(SiteId from) {
        return sql.selectDistinct(WAITING.HOME).from(WAITING).where(WAITING.SITE.eq(from.value()))
                .and(WAITING.VERDICT.eq(Rights.Verdict.NOT_THEIR_FILE.name())).fetch(row -> new PersonId(row.value1()));
    }

    private static Rights.Verdict verdict(String name) {
        return Failures.readable(() -> Rights.Verdict.valueOf(name));
    }

    private WaitingRecord waiting(Record row) {
        return new WaitingRecord(new SiteId(row.get(WAITING.SITE)), Failures.readable(() -> json.read(row.get(WAITING.STATE))),
                verdict(row.get(WAITING.VERDICT)), row.get(WAITING.BUNDLE), row.get(WAITING.NUMBER), row.get(WAITING.AT).toInstant());
    }

    /// What waits until its place is known, one after the other without ever holding many. Whatever is done with it meanwhile, each is given once.
    public void eachWaiting(Consumer<WaitingRecord> each) {
        var pages = new KeyPages(sql, WAITING.ID, WAITING.TYPE);
        sql.selectDistinct(WAITING.SITE).from(WAITING).orderBy(WAITING.SITE).fetch(WAITING.SITE).forEach(site -> pages.each(
                WAITING.SITE.eq(site).and(WAITING.VERDICT.ne(Rights.Verdict.PROPOSED.name())),
                page -> page.forEach(key -> waiting(new SiteId(site), key).ifPresent(each))));
    }

    /// Whether an import is there that can be taken back.
    public boolean hasBefore() {
        return sql.fetchExists(BEFORE_IMPORT) || sql.fetchExists(BEFORE_IMPORT_BUNDLE);
    }
}
