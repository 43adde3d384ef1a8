package org.focale.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.change.Edit;
import org.focale.change.Home;
import org.focale.change.Pen;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Stamp;
import org.focale.change.Trace;
import org.focale.change.Value;
import org.focale.domain.person.PersonId;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.domain.site.TrustEntry;
import org.focale.seal.SigningKey;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// One piece of work that changes the database: everything it puts is kept together, or nothing is.
final class Transaction extends Snapshot implements Writing {

    /// Of two people who were said to be different, when one of them is erased.
    private static final Map<String, Value> NOBODY = Map.of("first", Value.NOTHING, "second", Value.NOTHING,
            RecordState.DELETED, new Value.Flag(true));

    private final DSLContext sql;
    private final ShortNames.InTransaction names;
    private final HistoryRows.Change change;
    private final ExchangeRows exchange;
    private final Touched.SoFar touched;
    private final SparedContents spared;
    private final Instant at;
    private Sentinel before;
    private Pen pen;
    private final Stamp stamp;
    private boolean empty = true;
    private long traces;
    private boolean erases;

    Transaction(DSLContext sql, ShortNames names, Sentinel before, ChangeNote note, Instant at, SparedContents spared) {
        this(sql, names.new InTransaction(sql), before, note, at, spared);
    }

    private Transaction(DSLContext sql, ShortNames.InTransaction names, Sentinel before, ChangeNote note, Instant at, SparedContents spared) {
        super(sql, names);
        this.sql = sql;
        this.names = names;
        this.spared = spared;
        this.before = before;
        this.at = at;
        this.stamp = new Stamp(note.author(), at);
        this.change = history.new Change(note, at);
        this.touched = new Touched.SoFar(note.isByHand());
        this.pen = new Pen(before.incarnation(), before.lastNumber());
        this.exchange = new ExchangeRows(sql, states, names, position(), () -> empty = false);
    }

    @Override
    public Pen pen() {
        return pen;
    }

    @Override
    public ExchangeRows exchange() {
        return exchange;
    }

    @Override
    public void put(RecordChange put) {
        if (isWritten(put)) {
            states.write(put, position(), null);
            written(put);
        }
    }

    @Override
    public void putArrived(RecordChange put, @Nullable UUID source) {
        if (isWritten(put)) {
            states.writeFresh(put, position(), source);
            written(put);
        }
    }

    /// What changes nothing is not, and neither is what belongs to an erased file.
    private boolean isWritten(RecordChange put) {
        return !put.isEmpty() && !(put.after().home() instanceof Home.OfPerson(PersonId person) && isErased(person));
    }

    private void written(RecordChange put) {
        empty = false;
        typed.write(put.before(), put.after());
        change.add(put);
        touched.put(put.after().key(), put.after().home());
    }

    @Override
    public void replace(RecordState now, @Nullable RecordState left) {
        if (left == null) {
            empty = false;
            states.remove(now.key());
            typed.remove(now.key());
            history.forget(now.key());
            touched.put(now.key(), now.home());
        } else {
            put(new RecordChange(now, left));
        }
    }

    @Override
    public boolean putTrace(PersonId home, Trace trace) {
        boolean isNew = !isErased(home) && history.tell(home, trace, change.number(), traces++, position());
        empty &= !isNew;
        return isNew;
    }

    @Override
    public void forgetHistory(RecordState left) {
        empty = false;
        history.forgetBut(left);
    }

    @Override
    public void beginNewLife() {
        empty = false;
        before = before.reborn(sql);
        pen = new Pen(before.incarnation(), before.lastNumber());
    }

    /// Of this transaction.
    private long position() {
        return before.saves() + 1;
    }

    @Override
    public List<PersonId> erase(PersonId person) {
        return erase(person, at, true);
    }

    @Override
    public List<PersonId> eraseCopy(PersonId person) {
        return erase(person, at, false);
    }

    @Override
    public List<PersonId> erase(PersonId person, Instant when, boolean everywhere) {
        var joined = files.joined(person);
        var fresh = joined.stream().filter(each -> !isErased(each)).toList();
        files.saidDifferent(joined).forEach(said -> Edit.write(said, NOBODY, pen.next(), stamp).ifPresent(this::put));
        change.forget(joined);
        var waited = contents.waitedFor(joined);
        waited.addAll(spared.end(joined));
        exchange.forget(joined);
        var removed = files.remove(joined, waited);
        removed.forEach(touched::put);
        fresh.forEach(each -> erasures.add(new Erasure(each, when, position(), everywhere)));
        boolean widened = everywhere && joined.stream().filter(each -> erasures.widen(each, position())).count() > 0;
        boolean changes = !fresh.isEmpty() || widened || !removed.isEmpty();
        erases |= changes;
        empty &= !changes;
        return fresh;
    }

    @Override
    public void rememberErasure(PersonId person, OrganisationId by) {
        empty &= !erasures.tell(person, by);
    }

    @Override
    public int confirmErasures(SiteId peer, long after, long upToPosition) {
        int confirmed = erasures.confirm(peer, after, upToPosition);
        empty &= confirmed == 0;
        return confirmed;
    }

    @Override
    public boolean confirmErasure(SiteId peer, PersonId person) {
        boolean isNew = erasures.confirm(peer, person);
        empty &= !isNew;
        return isNew;
    }

    @Override
    public boolean denyErasure(SiteId peer, PersonId person, long told) {
        empty = false;
        return erasures.deny(peer, person, told);
    }

    /// Whether something was erased that was not before.
    boolean erases() {
        return erases;
    }

    @Override
    public Touched touched() {
        return touched.now();
    }

    @Override
    public long changeNumber() {
        return change.number();
    }

    @Override
    public String putContent(byte[] bytes) {
        empty = false;
        return contents.put(bytes);
    }

    @Override
    public int dropContents(int reach) {
        int gone = contents.dropUnused(reach, spared.all());
        empty &= gone == 0;
        return gone;
    }

    @Override
    public void spareContents(RecordState state) {
        spared.put(state);
    }

    @Override
    public void putContact(Contact contact) {
        empty = false;
        contacts.put(contact);
    }

    @Override
    public void putTrust(TrustEntry entry) {
        empty = false;
        trust.put(entry);
    }

    @Override
    public void putBadgeKey(SigningKey key) {
        empty = false;
        badgeKeys.put(key);
    }

    @Override
    public void putJobs(JobList list, List<Job> all, Progress progress) {
        empty = false;
        jobs.replace(list, all, progress);
    }

    @Override
    public void putBundle(BundleEntry entry) {
        empty = false;
        contacts.put(entry, position());
    }

    @Override
    public void removeBundle(BundleEntry entry) {
        contacts.remove(entry);
        empty = false;
    }

    /// Whether nothing was put: then there is nothing to keep, not even a number.
    boolean isEmpty() {
        return empty;
    }

    /// Everything was put.
    ///
    /// @return the sentinel as the commit will leave it
    Sentinel finish() {
        change.finish();
        var after = before.saved(sql, pen.last());
        names.keep();
        return after;
    }
}
