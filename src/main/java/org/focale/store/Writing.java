package org.focale.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.focale.base.Progress;
import org.focale.change.Home;
import org.focale.change.Pen;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.domain.person.PersonId;
import org.focale.domain.reference.Job;
import org.focale.domain.reference.JobList;
import org.focale.domain.site.Contact;
import org.focale.domain.site.SiteId;
import org.focale.seal.SigningKey;

/// Changes a workspace: all of it, or none. Reads see what was put before. Good only inside [Workspace#write] or [Workspace#preview].
public interface Writing extends Reading {

    /// Numbers the writes; its last number is kept when the work is done and something was put.
    Pen pen();

    /// The record, its typed row and its history in one. What changes nothing leaves no trace, and neither does a record of an erased file:
    /// whoever writes what somebody typed looks at [#isErased] first.
    ///
    /// @throws IllegalStateException when `before` is not how the record stands: it would lose what was written meanwhile
    void put(RecordChange change);

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

    /// A partner received what this site sent while it counted so many saves: what was erased by then is erased there, too.
    void confirmErasures(SiteId peer, long upToPosition);

    /// The records that were put or erased so far, and where each of them lives.
    Map<RecordKey, Home> touched();

    /// Replaces the contact of the same site.
    void putContact(Contact contact);

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
