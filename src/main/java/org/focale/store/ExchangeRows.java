package org.focale.store;

import static org.focale.store.schema.Tables.BEFORE_IMPORT;
import static org.focale.store.schema.Tables.BEFORE_IMPORT_BUNDLE;
import static org.focale.store.schema.Tables.BEFORE_IMPORT_LINK;
import static org.focale.store.schema.Tables.BUNDLE;
import static org.focale.store.schema.Tables.CLAIM;
import static org.focale.store.schema.Tables.LINK;
import static org.focale.store.schema.Tables.RECORD_STATE;
import static org.focale.store.schema.Tables.SHARED_SCOPE;
import static org.focale.store.schema.Tables.TOLD_HISTORY;
import static org.focale.store.schema.Tables.WAITING;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.focale.change.Home;
import org.focale.change.Merge;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.share.Link;
import org.focale.domain.person.PersonId;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The same, to be changed within a transaction.
public final class ExchangeRows extends ExchangeQuery {

    /// Stands for all records of a file where a type would.
    private static final String WHOLE_FILE = "";
    private static final int CLAIMS_AT_ONCE = 1_000;

    private final long position;
    private final Runnable touched;

    /// @param position of this transaction
    /// @param touched  told at each change
    ExchangeRows(DSLContext sql, StateRows states, StateJson.Names names, long position, Runnable touched) {
        super(sql, states, names);
        this.position = position;
        this.touched = touched;
    }

    @Override
    public long position() {
        return position;
    }

    public void putLink(SiteId site, Link link) {
        touched.run();
        sql.deleteFrom(LINK).where(LINK.SITE.eq(site.value())).execute();
        sql.insertInto(LINK).set(LINK.SITE, site.value()).set(LINK.LIFE, link.life()).set(LINK.HAVE, link.have())
                .set(LINK.ACKNOWLEDGED, link.acknowledged()).execute();
    }

    /// Its position is that of this transaction.
    public void putClaim(FileClaim claim) {
        touched.run();
        var limit = claim.limit();
        removeClaim(claim.person());
        sql.insertInto(CLAIM).set(CLAIM.PERSON, claim.person().value()).set(CLAIM.OWNER, claim.claim().owner().value())
                .set(CLAIM.EPOCH, claim.claim().epoch()).set(CLAIM.POSITION, position)
                .set(CLAIM.HANDED_TO, value(claim.handedTo())).set(CLAIM.HANDED_BY, value(claim.handedBy()))
                .set(CLAIM.SCOPE, limit == null ? null : limit.scope().name())
                .set(CLAIM.SCOPE_LIFE, limit == null ? null : limit.life())
                .set(CLAIM.SCOPE_POSITION, limit == null ? 0 : limit.position())
                .set(CLAIM.SCOPE_PENDING, limit != null && limit.pending()).execute();
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    /// Nobody here knows of the file any more.
    public void removeClaim(PersonId person) {
        touched.run();
        sql.deleteFrom(CLAIM).where(CLAIM.PERSON.eq(person.value())).execute();
    }

    private List<UUID> claimsAfter(Condition further) {
        return sql.select(CLAIM.PERSON).from(CLAIM).where(further).orderBy(CLAIM.PERSON).limit(CLAIMS_AT_ONCE).fetch(CLAIM.PERSON);
    }

    public void putShared(SiteId site, PersonId person, SharedFile shared) {
        touched.run();
        sql.mergeInto(SHARED_SCOPE, SHARED_SCOPE.SITE, SHARED_SCOPE.PERSON, SHARED_SCOPE.SCOPE, SHARED_SCOPE.POSITION)
                .key(SHARED_SCOPE.SITE, SHARED_SCOPE.PERSON)
                .values(site.value(), person.value(), shared.scope().name(), shared.position()).execute();
    }

    /// Merged with what waits already of the same record from the same site: an older bundle may come later.
    public void putWaiting(WaitingRecord waiting) {
        replaceWaiting(waiting.with(waitingWith(waiting.from(), waiting.state()), waiting.verdict()));
    }

    /// In the place of what waits already. It stays with the bundle that brought it first: what that one brought is not lost when a later one
    /// is taken back.
    public void replaceWaiting(WaitingRecord waiting) {
        touched.run();
        var state = waiting.state();
        var now = Map.of(WAITING.HOME_KIND, StateRows.kind(state.home()), WAITING.HOME, state.home().id(),
                WAITING.VERDICT, waiting.verdict().name(), WAITING.STATE, RecordTooLarge.checked(json.write(state)));
        if (sql.update(WAITING).set(now).where(waits(waiting.from(), state.key())).execute() == 0) {
            sql.insertInto(WAITING).set(now).set(WAITING.SITE, waiting.from().value())
                    .set(WAITING.ID, state.key().id()).set(WAITING.TYPE, state.key().type())
                    .set(WAITING.BUNDLE, waiting.bundle()).set(WAITING.NUMBER, waiting.number())
                    .set(WAITING.AT, waiting.at().atOffset(ZoneOffset.UTC)).execute();
        }
    }

    /// This state with what waits already of the same record from the same site.
    public RecordState waitingWith(SiteId from, RecordState state) {
        var before = sql.select(WAITING.STATE).from(WAITING).where(waits(from, state.key()))
                .fetchOptional(row -> Failures.readable(() -> json.read(row.value1())));
        return before.filter(it -> it.home().equals(state.home())).map(it -> Merge.of(it, state)).orElse(state);
    }

    public void removeWaiting(SiteId from, RecordKey key) {
        touched.run();
        sql.deleteFrom(WAITING).where(waits(from, key)).execute();
    }

    /// What waits of a person's file from that site.
    public void removeWaiting(SiteId from, PersonId file) {
        touched.run();
        sql.deleteFrom(WAITING).where(WAITING.SITE.eq(from.value())).and(WAITING.HOME.eq(file.value())).execute();
    }

    /// A record as it stood before an import.
    ///
    /// @param state null when it was not there
    public record Before(RecordKey key, @Nullable RecordState state) {}

    /// A link as it stood before an import.
    public record BeforeLink(SiteId site, Link link) {}

    /// Notes how a record stands before this import changes it, unless an import before it in the same row did so. What was saved here between
    /// the two is what comes back.
    public void noteBefore(RecordKey key, Home home, @Nullable RecordState state) {
        touched.run();
        var noted = noted(key.id(), key.type());
        // asked in two: for both at once the database looks through all that was noted
        boolean isNoted = sql.fetchExists(BEFORE_IMPORT, noted) || sql.fetchExists(BEFORE_IMPORT, noted(home.id(), WHOLE_FILE));
        if (isNoted && isOf(key, RECORD_STATE.POSITION.eq(position).or(isOfImport()))) {
            return;
        }
        sql.deleteFrom(BEFORE_IMPORT).where(noted).execute();
        sql.insertInto(BEFORE_IMPORT).set(BEFORE_IMPORT.ID, key.id()).set(BEFORE_IMPORT.TYPE, key.type()).set(BEFORE_IMPORT.HOME, home.id())
                .set(BEFORE_IMPORT.STATE, state == null ? null : RecordTooLarge.checked(json.write(state))).execute();
    }

    private static Condition noted(UUID id, String type) {
        return BEFORE_IMPORT.ID.eq(id).and(BEFORE_IMPORT.TYPE.eq(type));
    }

    /// Notes that nothing of a file is here before this import brings it: one row for all its records.
    public void noteNew(PersonId person) {
        noteBefore(new RecordKey(WHOLE_FILE, person.value()), new Home.OfPerson(person), null);
    }

    /// Notes that this import changes what waits of a record, if something does. Were the import taken back, what waited before would be gone
    /// too, and all of that site must come again.
    public void noteWaiting(SiteId site, RecordKey key) {
        if (sql.fetchExists(WAITING, waits(site, key))) {
            noteBefore(site, link(site));
            sql.update(BEFORE_IMPORT_LINK).set(BEFORE_IMPORT_LINK.HAVE, 0L).where(BEFORE_IMPORT_LINK.SITE.eq(site.value())).execute();
        }
    }

    /// Notes how a link stands before this import moves it, and which bundle that is.
    public void noteBefore(SiteId site, Link link, UUID bundle) {
        noteBefore(site, link);
        sql.insertInto(BEFORE_IMPORT_BUNDLE).set(BEFORE_IMPORT_BUNDLE.ID, bundle).set(BEFORE_IMPORT_BUNDLE.POSITION, position).execute();
    }

    private void noteBefore(SiteId site, Link link) {
        touched.run();
        if (!sql.fetchExists(BEFORE_IMPORT_LINK, BEFORE_IMPORT_LINK.SITE.eq(site.value()))) {
            sql.insertInto(BEFORE_IMPORT_LINK).set(BEFORE_IMPORT_LINK.SITE, site.value()).set(BEFORE_IMPORT_LINK.LIFE, link.life())
                    .set(BEFORE_IMPORT_LINK.HAVE, link.have()).set(BEFORE_IMPORT_LINK.ACKNOWLEDGED, link.acknowledged()).execute();
        }
    }

    /// Whether nothing of a file was here before the last imports brought it: none of its records needs to be noted by itself.
    public boolean isNew(PersonId person) {
        return sql.fetchExists(BEFORE_IMPORT, noted(person.value(), WHOLE_FILE));
    }

    /// What stood before the last imports, of the records that they changed and those that they brought: one after the other without ever
    /// holding many. Whatever is done with it meanwhile, each is given once.
    public void eachBefore(Consumer<Before> each) {
        new KeyPages(sql, BEFORE_IMPORT.ID, BEFORE_IMPORT.TYPE).each(DSL.noCondition(), page -> page.forEach(key -> {
            if (key.type().equals(WHOLE_FILE)) {
                sql.select(RECORD_STATE.TYPE, RECORD_STATE.ID).from(RECORD_STATE).where(RECORD_STATE.HOME.eq(key.id()))
                        .andNotExists(DSL.selectOne().from(BEFORE_IMPORT).where(BEFORE_IMPORT.ID.eq(RECORD_STATE.ID))
                                .and(BEFORE_IMPORT.TYPE.eq(RECORD_STATE.TYPE)))
                        .forEach(row -> each.accept(new Before(new RecordKey(row.value1(), row.value2()), null)));
            } else {
                String state = sql.select(BEFORE_IMPORT.STATE).from(BEFORE_IMPORT)
                        .where(BEFORE_IMPORT.ID.eq(key.id()).and(BEFORE_IMPORT.TYPE.eq(key.type()))).fetchSingle().value1();
                each.accept(new Before(key, state == null ? null : Failures.readable(() -> json.read(state))));
            }
        }));
    }

    /// The files of which no record is here, and nothing more is to be known of them.
    public void removeClaimsWithoutRecords() {
        touched.run();
        var page = claimsAfter(DSL.noCondition());
        while (!page.isEmpty()) {
            sql.deleteFrom(CLAIM).where(CLAIM.PERSON.between(page.getFirst(), page.getLast()))
                    .andNotExists(DSL.selectOne().from(RECORD_STATE).where(RECORD_STATE.HOME.eq(CLAIM.PERSON))
                            .and(RECORD_STATE.HOME_KIND.eq(StateRows.PERSON))).execute();
            page = claimsAfter(CLAIM.PERSON.gt(page.getLast()));
        }
    }

    /// Whether the last imports were the last to change this record.
    public boolean isAsImported(RecordKey key) {
        return isOf(key, isOfImport());
    }

    private Condition isOfImport() {
        return RECORD_STATE.POSITION.in(sql.select(BEFORE_IMPORT_BUNDLE.POSITION).from(BEFORE_IMPORT_BUNDLE));
    }

    private boolean isOf(RecordKey key, Condition condition) {
        return sql.fetchExists(RECORD_STATE, RECORD_STATE.ID.eq(key.id()).and(RECORD_STATE.TYPE.eq(key.type())).and(condition));
    }

    public List<BeforeLink> linksBefore() {
        return sql.selectFrom(BEFORE_IMPORT_LINK).fetch(row -> new BeforeLink(new SiteId(row.get(BEFORE_IMPORT_LINK.SITE)),
                new Link(row.get(BEFORE_IMPORT_LINK.LIFE), row.get(BEFORE_IMPORT_LINK.HAVE), row.get(BEFORE_IMPORT_LINK.ACKNOWLEDGED))));
    }

    /// What the last imports told of the past is forgotten, but for these records.
    public void forgetTraces(Set<RecordKey> but) {
        touched.run();
        sql.select(TOLD_HISTORY.ID, TOLD_HISTORY.TYPE).from(TOLD_HISTORY)
                .where(TOLD_HISTORY.POSITION.in(sql.select(BEFORE_IMPORT_BUNDLE.POSITION).from(BEFORE_IMPORT_BUNDLE)))
                .groupBy(TOLD_HISTORY.ID, TOLD_HISTORY.TYPE).fetch(row -> new RecordKey(row.value2(), row.value1())).stream()
                .filter(key -> !but.contains(key))
                .forEach(key -> sql.deleteFrom(TOLD_HISTORY).where(TOLD_HISTORY.ID.eq(key.id())).and(TOLD_HISTORY.TYPE.eq(key.type()))
                        .and(TOLD_HISTORY.POSITION.in(sql.select(BEFORE_IMPORT_BUNDLE.POSITION).from(BEFORE_IMPORT_BUNDLE))).execute());
    }

    /// The bundles of the last imports may be opened again, as if they had not come.
    public void forgetBundles() {
        touched.run();
        var those = sql.select(BEFORE_IMPORT_BUNDLE.ID).from(BEFORE_IMPORT_BUNDLE).fetch(BEFORE_IMPORT_BUNDLE.ID);
        new KeyPages(sql, WAITING.ID, WAITING.TYPE).delete(WAITING.BUNDLE.in(those));
        sql.deleteFrom(BUNDLE).where(BUNDLE.SENT.isFalse()).and(BUNDLE.ID.in(those)).execute();
    }

    /// What came of that site counts no more: all of it is to come again.
    public void forgetHad(SiteId site) {
        touched.run();
        sql.update(BUNDLE).set(BUNDLE.TO_POSITION, BUNDLE.FROM_POSITION).where(BUNDLE.PEER.eq(site.value())).and(BUNDLE.SENT.isFalse()).execute();
    }

    /// Nothing is known of these files any more, nothing of them waits, and no import brings them back.
    void forget(List<PersonId> files) {
        var ids = files.stream().map(PersonId::value).toList();
        sql.deleteFrom(WAITING).where(WAITING.HOME.in(ids)).execute();
        sql.deleteFrom(CLAIM).where(CLAIM.PERSON.in(ids)).execute();
        sql.deleteFrom(SHARED_SCOPE).where(SHARED_SCOPE.PERSON.in(ids)).execute();
        sql.deleteFrom(BEFORE_IMPORT).where(BEFORE_IMPORT.HOME.in(ids)).execute();
    }

    /// The last imports cannot be taken back any more.
    public void forgetBefore() {
        if (hasBefore()) {
            touched.run();
            new KeyPages(sql, BEFORE_IMPORT.ID, BEFORE_IMPORT.TYPE).delete(DSL.noCondition());
            sql.deleteFrom(BEFORE_IMPORT_LINK).execute();
            sql.deleteFrom(BEFORE_IMPORT_BUNDLE).execute();
        }
    }

    /// Whether a record was changed here after that position.
    public boolean isChangedHere(RecordKey key, long after) {
        return isOf(key, RECORD_STATE.POSITION.gt(after).and(RECORD_STATE.SOURCE.isNull()));
    }
}
