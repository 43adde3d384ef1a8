package org.focale.app.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.focale.base.IdMarks;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Rights;
import org.focale.change.share.Rights.Verdict;
import org.focale.change.share.Scopes;
import org.focale.domain.note.Note;
import org.focale.domain.note.Sharing;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.RevokedCard;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.exchange.OpenedBundle;
import org.focale.exchange.Revocation;
import org.focale.store.WaitingRecord;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Takes what one bundle carries in, one line after the other, within one transaction; a preview does the very same.
final class Arrival {

    /// Records of one file that are looked up at once.
    private static final int TOGETHER = 100;
    /// Records that were too long, that are told one by one.
    private static final int NAMED = 100;

    private final Writing writing;
    private final Manifest manifest;
    private final ArrivedLink link;
    private final String senderName;
    private final Sites sites;
    private final Rights rights;
    private final ArrivedFiles files;
    private final ArrivedContents contents;
    private final ArrivedPast past;
    private final ArrivedErasures erasures;
    private final Instant now;
    private final RecordLength length;
    private final Tally tally = new Tally();
    private final Map<Verdict, Integer> waiting = new EnumMap<>(Verdict.class);
    private final IdMarks withdrawn = new IdMarks();
    private int withdrawals;
    private final List<RecordState> together = new ArrayList<>();
    private @Nullable Home emptyYet;
    private @Nullable Home asked;
    private boolean askedIsNew;
    private int proposed;
    private int dropped;
    private final List<RecordState> tooLong = new ArrayList<>();
    private long taken;

    Arrival(Writing writing, OpenedBundle bundle, ArrivedLink link, Sites sites, Rights rights, Instant now) {
        var manifest = bundle.manifest();
        this.writing = writing;
        this.manifest = manifest;
        this.link = link;
        this.senderName = bundle.sender().card().organisationName();
        this.sites = sites;
        this.rights = rights;
        this.files = new ArrivedFiles(writing, manifest, rights, link.isOld());
        this.contents = new ArrivedContents(writing);
        this.past = new ArrivedPast(writing, files);
        this.erasures = new ArrivedErasures(writing, manifest.sender().site(), link, sites, rights, files, now);
        this.now = now;
        this.length = new RecordLength(writing.pen().incarnation());
    }

    /// Takes one line in. A record that this sender may not write here is set aside and counted.
    ///
    /// @return how many records came until now
    /// @throws WritesNeverMade when it tells of a write of this site that this site does not know
    long take(Line line) {
        if (line instanceof Line.OfRecord(var state)) {
            taken++;
            if (!together.isEmpty() && (together.size() == TOGETHER || !together.getFirst().home().equals(state.home()))) {
                takeTogether();
            }
            together.add(state);
            return taken;
        }
        takeTogether();
        switch (line) {
            case Line.OfRecord _ -> { }
            case Line.OfFile file -> {
                if (writing.isErased(file.person())) {
                    erasures.stands(file.person());
                } else {
                    boolean mayHaveTooMuch = files.take(file);
                    if (!erasures.eraseIfToldBefore(file.person()) && mayHaveTooMuch) {
                        withdraw(file.person());
                    }
                }
            }
            case Line.Past one -> past.take(one);
            case Line.Erased(var file) -> asked = erasures.take(new PersonId(file)) ? null : asked;
            case Line.Revoked(var revocation) -> revoke(revocation);
            case Line.Content content -> contents.take(content);
        }
        return taken;
    }

    /// The records of one home that followed each other: what stands here of them is read at once.
    private void takeTogether() {
        if (together.isEmpty()) {
            return;
        }
        var home = together.getFirst().home();
        if (!isErased(home) && !(home instanceof Home.OfPerson(PersonId person) && erasures.eraseIfToldBefore(person))) {
            var here = new HashMap<>(writing.states(together.stream().map(RecordState::key).toList()));
            emptyYet = here.isEmpty() && home instanceof Home.OfPerson && writing.isEmpty(home) ? home : null;
            for (RecordState state : together) {
                checkOwnWrites(state, writing);
                limited(state).flatMap(limited -> take(came(limited), here.get(state.key()), rights))
                        .ifPresent(after -> here.put(after.key(), after));
            }
        }
        together.clear();
    }

    private WaitingRecord came(RecordState state) {
        return new WaitingRecord(manifest.sender().site(), state, Verdict.TAKEN, manifest.bundle(), manifest.number(), now);
    }

    /// What was begun here comes back whole, however far the file goes to us.
    private Optional<RecordState> limited(RecordState state) {
        return rights.own().organisation().equals(sites.beganBy(state)) ? Optional.of(state) : files.limited(state);
    }

    private boolean isErased(Home home) {
        return home instanceof Home.OfPerson(PersonId person) && writing.isErased(person);
    }

    /// @return the record as it stands afterwards, where it changed
    private Optional<RecordState> take(WaitingRecord came, @Nullable RecordState stands, Rights by) {
        var incoming = came.state();
        var verdict = verdict(incoming, stands, by);
        if (verdict == Verdict.TAKEN) {
            return merge(stands, incoming, came.from());
        }
        return setAside(stands, came.with(incoming, verdict));
    }

    private Verdict verdict(RecordState incoming, @Nullable RecordState stands, Rights by) {
        if (length.isTooLong(incoming)) {
            return Verdict.TOO_LONG;
        }
        if (incoming.home() instanceof Home.OfPerson(var person)) {
            if (files.isHandedNow(person) && incoming.isAtHome()) {
                return Verdict.TAKEN;
            }
            return by.of(incoming, stands, files.claim(person), sites.beganBy(stands == null ? incoming : stands));
        }
        return by.of(incoming, stands, null, null);
    }

    private Optional<RecordState> merge(@Nullable RecordState stands, RecordState incoming, SiteId from) {
        var after = stands == null ? incoming : Merge.of(stands, incoming);
        boolean isLeft = stands != null && KeptCloser.isLeft(stands) && !rights.sender().isSame(rights.own());
        if (Scopes.staysHere(after) && (isLeft || files.isTheirs(after, sites.beganBy(after)))) {
            var left = KeptCloser.left(after, SharedScope.WHOLE_FILE).orElseThrow();
            if (stands == null || KeptCloser.isLeft(stands)) {
                after = left;
            } else if (!writing.exchange().isChangedHere(after.key(), link.after().acknowledged())) {
                return keepCloser(stands, left);
            } else if (after.home() instanceof Home.OfPerson(PersonId person)) {
                files.pending(person, true);
            }
        }
        return putArrived(new RecordChange(stands, after), from.equals(manifest.sender().site()) && after.equals(incoming));
    }

    private Optional<RecordState> putArrived(RecordChange change, boolean isAsSent) {
        var stands = change.before();
        var after = change.after();
        if (change.isEmpty()) {
            return Optional.empty();
        } else if (stands != null && length.isTooLong(after)) {
            drop(after);
            return Optional.empty();
        }
        if (!isNewHere(after.home()) || stands != null) {
            writing.exchange().noteBefore(after.key(), after.home(), stands);
        }
        writing.putArrived(change, isAsSent ? manifest.sender().incarnation() : null);
        tally.add(change);
        return Optional.of(after);
    }

    /// Its author keeps a record closer since: what it says goes from here, no undo brings it back, and how far it goes is known.
    private Optional<RecordState> keepCloser(RecordState stands, RecordState left) {
        if (left.home() instanceof Home.OfPerson(PersonId person)) {
            takeAway(stands, left, person);
        }
        return Optional.of(left);
    }

    /// Whether an undo takes the whole file away: nothing of it was here before this opening. Then no record is noted by itself.
    private boolean isNewHere(Home home) {
        if (home.equals(emptyYet) && home instanceof Home.OfPerson(PersonId person)) {
            writing.exchange().noteNew(person);
            emptyYet = null;
            asked = null;
        }
        if (!home.equals(asked)) {
            asked = home;
            askedIsNew = home instanceof Home.OfPerson(PersonId person) && writing.exchange().isNew(person);
        }
        return askedIsNew;
    }

    private Optional<RecordState> setAside(@Nullable RecordState stands, WaitingRecord came) {
        if (came.verdict() == Verdict.TOO_LONG) {
            drop(came.state());
        } else if (came.verdict() == Verdict.PROPOSED && stands != null) {
            return propose(stands, came);
        } else {
            waiting.merge(came.verdict(), 1, Integer::sum);
            writing.exchange().noteWaiting(came.from(), came.state().key());
            writing.exchange().putWaiting(came);
        }
        return Optional.empty();
    }

    private void drop(RecordState state) {
        if (dropped++ < NAMED) {
            tooLong.add(new RecordState(state.key(), state.home(), new TreeMap<>()));
        }
    }

    /// What would change is kept; where both say the same there is nothing to be asked about, and it is noted that they do.
    private Optional<RecordState> propose(RecordState stands, WaitingRecord came) {
        var from = came.from();
        var all = writing.exchange().waitingWith(from, came.state());
        var changed = new RecordChange(stands, Merge.of(stands, all)).changedFields();
        var merged = merge(stands, part(all, name -> !changed.contains(name)), from);
        writing.exchange().noteWaiting(from, all.key());
        if (changed.isEmpty()) {
            writing.exchange().removeWaiting(from, all.key());
        } else {
            proposed++;
            writing.exchange().replaceWaiting(came.with(part(all, changed::contains), Verdict.PROPOSED));
        }
        return merged;
    }

    private static RecordState part(RecordState state, Predicate<String> fields) {
        var left = new TreeMap<String, FieldState>(state.fields());
        left.keySet().removeIf(fields.negate());
        return new RecordState(state.key(), state.home(), left);
    }

    /// What the person does not share with us any more is taken away here. What this organisation began itself stays; what it changed stays
    /// until the owner has it.
    private void withdraw(PersonId person) {
        boolean stays = false;
        var keys = writing.keys(new Home.OfPerson(person));
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            stays |= withdraw(person, writing.states(keys.subList(from, Math.min(from + TOGETHER, keys.size()))).values());
        }
        files.pending(person, stays);
    }

    /// @return whether something stays until the owner has it
    private boolean withdraw(PersonId person, Collection<RecordState> states) {
        boolean stays = false;
        for (RecordState state : states) {
            var left = files.allowed(state).orElse(null);
            if (state.equals(left) || rights.own().organisation().equals(sites.beganBy(state))) {
                continue;
            } else if (writing.exchange().isChangedHere(state.key(), link.after().acknowledged())) {
                stays = true;
            } else {
                takeAway(state, left, person);
            }
        }
        return stays;
    }

    private void takeAway(RecordState stands, @Nullable RecordState left, PersonId person) {
        writing.replace(stands, left);
        if (left != null) {
            writing.forgetHistory(left);
        }
        withdrawals += withdrawn.put(person.value(), 1) ? 1 : 0;
    }

    /// Notes that somebody at another of our sites kept for themselves, and that were changed here meanwhile: they go once that site has them.
    private void keepNotesCloser() {
        if (rights.sender().isSame(rights.own())) {
            var notes = new ArrayList<RecordKey>();
            writing.each(Note.class, note -> {
                if (note.sharing() == Sharing.MINE) {
                    notes.add(Codecs.of(note).key(note));
                }
            });
            writing.states(notes).values().stream().filter(note -> files.isTheirs(note, null)
                            && !writing.exchange().isChangedHere(note.key(), link.after().acknowledged()))
                    .forEach(note -> KeptCloser.left(note, SharedScope.WHOLE_FILE).ifPresent(left -> keepCloser(note, left)));
        }
    }

    /// Only the lead's word counts. A card that this site was told of already stays as it was noted.
    private void revoke(Revocation revocation) {
        if (rights.sender().isLead()) {
            writing.putTrust(new RevokedCard(revocation.site(), revocation.verifyKey(), now, senderName));
        }
    }

    /// What waited may have come to its place by now: whose file it is is known since.
    private void tryAgain() {
        emptyYet = null;
        writing.exchange().eachWaiting(each -> {
            var sender = sites.party(each.from());
            if (sender == null) {
                return;
            }
            var by = new Rights(rights.own(), sender);
            var stands = writing.state(each.state().key()).orElse(null);
            var verdict = verdict(each.state(), stands, by);
            if (verdict == Verdict.TAKEN || verdict == Verdict.PROPOSED) {
                writing.exchange().noteWaiting(each.from(), each.state().key());
                writing.exchange().removeWaiting(each.from(), each.state().key());
                files.allowed(each.state(), sender, sites.beganBy(each.state()))
                        .ifPresent(part -> take(each.with(part, Verdict.TAKEN), stands, by));
            }
        });
    }

    /// @param arrived files that were handed over, and are followed by the sender from now on
    BundleReport finish(List<PersonId> arrived) {
        takeTogether();
        var theirs = erasures.left(arrived);
        files.pending().forEach(this::withdraw);
        keepNotesCloser();
        tryAgain();
        var told = new BundleReport.Told(manifest.kind(), manifest.series().part(), manifest.series().parts(), link.missed(), link.isGap(),
                contents.finish(), erasures.done(), erasures.confirmed(), withdrawals, handed(theirs),
                new BundleReport.Past(past.kept(), past.refused()));
        return tally.report(new BundleReport.Aside(proposed, waiting, dropped, tooLong()), told, this::person);
    }

    private List<BundleReport.TooLong> tooLong() {
        return tooLong.stream().map(each -> new BundleReport.TooLong(each.home() instanceof Home.OfPerson(PersonId person) ? name(person) : "",
                each.key().type())).toList();
    }

    /// A file changes hands by what the bundle says of it, or by the receipt alone: each is told once.
    private List<BundleReport.Handed> handed(List<PersonId> arrived) {
        var owners = files.changedHands();
        arrived.forEach(person -> owners.put(person, rights.sender().organisation()));
        var handed = new ArrayList<BundleReport.Handed>();
        owners.forEach((id, owner) ->
                handed.add(new BundleReport.Handed(name(id), FileStanding.name(writing, owner), owner.equals(rights.own().organisation()))));
        return handed;
    }

    private String name(PersonId id) {
        var now = person(id);
        return now == null ? "" : Codecs.of(Person.class).decode(now).displayName();
    }

    private @Nullable RecordState person(PersonId id) {
        return writing.state(Codecs.of(Person.class).key(id.value())).orElse(null);
    }

    /// The pen knows how far this life wrote. A write that a bundle claims beyond that would make others pass over what will be written here
    /// under that number. Which field it was in is not asked: what was written here may be gone again (a consent that was taken back).
    ///
    /// @throws WritesNeverMade when it tells of a write of this life that was not made
    static void checkOwnWrites(RecordState incoming, Writing writing) {
        var pen = writing.pen();
        boolean tellsMore = incoming.fields().values().stream()
                .anyMatch(field -> field.seen().highest().getOrDefault(pen.incarnation(), 0L) > pen.last());
        if (tellsMore) {
            throw new WritesNeverMade();
        }
    }
}
