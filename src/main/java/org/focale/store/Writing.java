package org.focale.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focale.base.Progress;
import org.focale.change.Pen;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.Trace;
import org.focale.domain.person.PersonId;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.domain.site.Contact;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.SiteId;
import org.focale.domain.site.TrustEntry;
import org.focale.seal.SigningKey;
import org.jspecify.annotations.Nullable;

/// Changes a workspace: all of it, or none. Reads see what was put before. Good only inside [Workspace#write] or [Workspace#preview].
public interface Writing extends Reading {

    /// Numbers the writes; its last number is kept when the work is done and something was put.
    Pen pen();

    /// The record, its typed row and its history in one. What changes nothing leaves no trace, and neither does a record of an erased file:
    /// whoever writes what somebody typed looks at [#isErased] first.
    ///
    /// @throws IllegalStateException when `before` is not how the record stands: it would lose what was written meanwhile
    void put(RecordChange change);

    /// The same for a state that came from another site: when it is exactly what that site has, that site need not get it back.
    ///
    /// @param change made from the record as it was read in this work: it is not compared again
    /// @param source the life of that site; null when what stands here now is more than it has
    void putArrived(RecordChange change, @Nullable UUID source);

    /// Puts another state in the place of one, or none, without claiming anything by it: an import taken back, or what may not be kept here.
    ///
    /// @param left null when nothing is left of the record here, its history included
    /// @throws IllegalStateException when `now` is not how the record stands
    void replace(RecordState now, @Nullable RecordState left);

    /// Keeps what another site says that it wrote in a record of this file before the file was handed over to us. Nothing of an erased file.
    ///
    /// @return whether it was not here already
    boolean putTrace(PersonId home, Trace trace);

    /// What was known of a record before is forgotten, but for the fields that are left of it.
    void forgetHistory(RecordState left);

    /// This site begins a new life: numbers that it gave since may stand elsewhere (exchange.md §1). Once in a work, before anything is put.
    void beginNewLife();

    @Override
    ExchangeRows exchange();

    /// The number under which this work will stand in the history, if it puts anything.
    long changeNumber();

    /// Keeps these bytes; they are kept once, however often they are put.
    ///
    /// @return their SHA-256, by which they are found
    String putContent(byte[] bytes);

    /// Drops the bytes that no record speaks of, and that none spoke of in the last changes: those an undo may bring back stay.
    ///
    /// @param reach how many changes an undo looks back
    /// @return how many contents went
    int dropContents(int reach);

    /// What this record speaks of is not dropped as long as the workspace is open, though no record here does.
    void spareContents(RecordState state);

    /// Takes a person's file away for good, and those of the same organisation joined to it: records, their history and
    /// versions, and contents that nobody else speaks of. No undo reaches it, and [#put] takes
    /// nothing of it any more. Partners are to erase it as well.
    ///
    /// @return the files that were not erased before; empty when all were
    List<PersonId> erase(PersonId person);

    /// The same for the copy that is here: partners keep theirs, and are not asked.
    List<PersonId> eraseCopy(PersonId person);

    /// Takes over what was erased elsewhere, with its day.
    List<PersonId> erase(PersonId person, Instant at, boolean everywhere);

    /// An organisation says that it erased a file that it does not follow, as far as this site knows: remembered, should it turn out that it does.
    void rememberErasure(PersonId person, OrganisationId by);

    /// A partner received what this site sent until it counted so many saves: what was erased by then is erased there, too, where it does not say
    /// otherwise.
    ///
    /// @param after how many saves it had received before; what it did not confirm then, a receipt alone does not confirm
    /// @return how many erasures it had not confirmed before
    int confirmErasures(SiteId peer, long after, long upToPosition);

    /// A partner says itself that it erased a file.
    ///
    /// @return whether it was asked to, and had not confirmed that before
    boolean confirmErasure(SiteId peer, PersonId person);

    /// A partner tells of an erased file as one that it has.
    ///
    /// @param told how many saves of this site it had received by then
    /// @return whether it was taken to have erased it, too
    boolean denyErasure(SiteId peer, PersonId person, long told);

    /// The records that were put or erased so far.
    Touched touched();

    /// Replaces the contact of the same site.
    void putContact(Contact contact);

    /// Replaces the entry of the same invitation or card; who was first to revoke a card stands.
    void putTrust(TrustEntry entry);

    /// From now on this site signs badges with this key; of the one before, only the public half is kept.
    void putBadgeKey(SigningKey key);

    /// Replaces the whole list of jobs.
    ///
    /// @param jobs each code once
    void putJobs(JobList list, List<Job> jobs, Progress progress);

    /// Replaces the entry of the same bundle and peer.
    void putBundle(BundleEntry entry);

    /// Forgets a bundle that was never given to anybody: its number is free again.
    void removeBundle(BundleEntry entry);
}
