package org.focale.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focale.base.Progress;
import org.focale.change.Home;
import org.focale.change.Pen;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.domain.site.Contact;
import org.focale.domain.site.TrustEntry;
import org.focale.seal.SigningKey;
import org.jooq.DSLContext;

/// One piece of work that changes the database: everything it puts is kept together, or nothing is.
final class Transaction extends Snapshot implements Writing {

    private final DSLContext sql;
    private final Sentinel before;
    private final ShortNames.InTransaction names;
    private final HistoryRows.Change change;
    private final Pen pen;
    private final Map<RecordKey, Home> touched = new LinkedHashMap<>();
    private boolean empty = true;

    Transaction(DSLContext sql, ShortNames names, Sentinel before, ChangeNote note, Instant at) {
        this(sql, names.new InTransaction(sql), before, note, at);
    }

    private Transaction(DSLContext sql, ShortNames.InTransaction names, Sentinel before, ChangeNote note, Instant at) {
        super(sql, names);
        this.sql = sql;
        this.names = names;
        this.before = before;
        this.change = history.new Change(note, at);
        this.pen = new Pen(before.incarnation(), before.lastNumber());
    }

    @Override
    public Pen pen() {
        return pen;
    }

    @Override
    public void put(RecordChange put) {
        if (put.isEmpty()) {
            return;
        }
        empty = false;
        states.write(put);
        typed.write(put.before(), put.after());
        change.add(put);
        touched.put(put.after().key(), put.after().home());
    }

    @Override
    public Map<RecordKey, Home> touched() {
        return touched;
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
        int gone = contents.dropUnused(reach);
        empty &= gone == 0;
        return gone;
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
        contacts.put(entry);
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
