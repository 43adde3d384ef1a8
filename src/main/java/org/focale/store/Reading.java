package org.focale.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
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

/// Reads a workspace as it stood when the work began, whatever is saved meanwhile. Good only inside [Workspace#read].
public interface Reading {

    /// Deleted records and those of a newer version too.
    Optional<RecordState> state(RecordKey key);

    /// Those of these that are here, deleted ones and those of a newer version too.
    Map<RecordKey, RecordState> states(Collection<RecordKey> keys);

    /// Of everything of one file or one organisation.
    List<RecordKey> keys(Home home);

    /// Whether nothing of this file or organisation is here.
    boolean isEmpty(Home home);

    /// Everything of one file or one organisation, in id order.
    List<RecordState> states(Home home);

    /// Every record of the workspace, whole files together, without ever holding many.
    void eachState(Consumer<RecordState> each);

    /// Empty when it is deleted.
    <R extends Kept> Optional<R> find(Class<R> type, RecordId id);

    /// Those not deleted, of every file of this person, in id order.
    <R extends InFile> List<R> inFile(Class<R> type, PersonId person);

    /// Those not deleted, in id order.
    <R extends Kept> List<R> all(Class<R> type);

    /// What a text field of the records of this type says, each once, what is said most often first; without what is empty.
    ///
    /// @param field its name in the record
    <R extends Kept> List<String> said(Class<R> type, String field, int most);

    /// The same one after the other, without ever holding many.
    <R extends Kept> void each(Class<R> type, Consumer<R> each);

    /// Every person not deleted, in id order; files that are of one person make one row.
    List<PersonRow> people();

    /// The row in which this file is shown.
    Optional<PersonRow> person(PersonId id);

    /// The bytes of an attachment, a signed sheet or a logo, found by their hash; empty when they are not here: a record may come
    /// without its content.
    ///
    /// @param sha256 64 hexadecimal digits
    Optional<byte[]> content(String sha256);

    boolean hasContent(String sha256);

    /// What has a day by which something is to be done about it.
    DueQuery due();

    /// The links to other sites, who follows whom, and what waits.
    ExchangeQuery exchange();

    /// What stands in the agenda.
    AgendaQuery agenda();

    /// Activities with their sessions, and who is in them.
    GroupQuery groups();

    /// Which files are of one person.
    Aliases<PersonId> aliases();

    /// Newest first; what other sites wrote before a file was handed over to us stands below the change that brought it.
    List<FieldChange> history(RecordKey key);

    /// The same change by change, oldest first.
    List<Trace> traces(RecordKey key);

    /// What came with files that were handed over, newest first.
    List<FieldChange> toldHistory();

    /// Newest first.
    List<ChangeEntry> changes(int most);

    /// What was made here under that number.
    List<FieldChange> changesOf(long changeNumber);

    /// Records that have a field in two versions, in the order of their ids.
    List<RecordKey> inTwoVersions();

    /// By name of the organisation, then of the site.
    List<Contact> contacts();

    /// Invitations and revoked cards.
    TrustQuery trust();

    /// What this site signs badges with; empty until it needed one.
    Optional<BadgeKeys> badgeKeys();

    /// The one that was sent or taken in last first, whatever the clock said.
    List<BundleEntry> bundles();

    /// Which organisation made the file of a person; empty when it is not here.
    Optional<OrganisationId> maker(PersonId file);

    /// The files that were erased, the first one first: an id and a day, no name. None of them ever comes back.
    List<Erasure> erased();

    boolean isErased(PersonId person);

    /// Whether that organisation said that it erased this file when it did not follow the person, as far as this site knew.
    boolean isErasedBy(PersonId person, OrganisationId organisation);

    /// Who was asked to erase which of them as well.
    List<ErasureAsk> erasureAsks();

    /// The sites that will be asked when a file is erased everywhere: they may have it.
    List<SiteId> erasurePartners();

    /// Empty before the first import.
    Optional<JobList> jobList();

    /// The jobs of that list, in the order of their names.
    List<JobRow> jobs();

    /// Number of the last bundle sent, 0 before the first.
    long lastSentNumber();
}
