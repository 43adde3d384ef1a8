package org.focale.app.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.focale.base.IdMarks;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.share.Claim;
import org.focale.change.share.KeptCloser;
import org.focale.change.share.Party;
import org.focale.change.share.Rights;
import org.focale.change.share.Scopes;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.OrganisationId;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.store.FileClaim;
import org.focale.store.SharedFile;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Whose the files of one bundle are, and how far they go to us.
final class ArrivedFiles {

    /// This bundle says whose file it is.
    private static final int TOLD = 1;
    /// It hands the file to us, or did so before.
    private static final int HANDED = 2;
    /// The one who hands it over followed the person.
    private static final int PAST = 4;
    /// Claims that are not read again: what a bundle says of one file stands together.
    private static final int KNOWN = 1_000;

    private final Writing writing;
    private final Manifest manifest;
    private final Rights rights;
    private final Map<PersonId, Optional<FileClaim>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Optional<FileClaim>> eldest) {
            return size() > KNOWN;
        }
    };
    private final IdMarks marks = new IdMarks();
    private final boolean isOld;
    private final Set<PersonId> changedHands = new LinkedHashSet<>();

    /// @param isOld whether all that the bundle carries came before
    ArrivedFiles(Writing writing, Manifest manifest, Rights rights, boolean isOld) {
        this.writing = writing;
        this.manifest = manifest;
        this.rights = rights;
        this.isOld = isOld;
    }

    /// What the sender says of a file, as far as it is to be believed.
    ///
    /// @return whether something of what stands here may have to go
    boolean take(Line.OfFile line) {
        marks.put(line.person().value(), TOLD);
        var before = stands(line.person());
        var claim = before == null ? null : before.claim();
        if (rights.isBelieved(line.claim(), claim, before == null ? null : before.handedBy())) {
            boolean changesHands = before != null && !line.claim().owner().equals(before.claim().owner());
            boolean toUs = line.claim().isBy(rights.own()) && !rights.sender().isSame(rights.own()) && (before == null || changesHands);
            if ((toUs || changesHands) && changedHands.size() < Tally.LISTED) {
                changedHands.add(line.person());
            }
            if (toUs) {
                marks.put(line.person().value(), HANDED);
            }
            // a lead may tell of a file that somebody else hands to us: that one may still bring it
            var giver = toUs && claim != null ? claim.owner() : rights.sender().organisation();
            if (toUs && giver.equals(rights.sender().organisation())) {
                marks.put(line.person().value(), PAST);
            }
            var base = before == null ? FileClaim.of(line.person(), line.claim()) : before;
            put(base.claimed(line.claim(), changesHands || toUs ? giver : base.handedBy()));
        }
        var now = stands(line.person());
        boolean handedBefore = now != null && now.claim().equals(line.claim()) && rights.sender().organisation().equals(now.handedBy());
        if (handedBefore && manifest.kind().equals(Manifest.TRANSFER)) {
            marks.put(line.person().value(), HANDED);
            marks.put(line.person().value(), PAST);
        }
        if (now != null && now.claim().isBy(rights.own()) && now.claim().equals(line.claim())) {
            tellAgain(line);
        }
        return limits(line);
    }

    /// Somebody holds less of our file than we let go to them: a word that they could not believe when it came, or one of another of our
    /// computers that did not know better.
    private void tellAgain(Line.OfFile line) {
        var site = manifest.sender().site();
        if (!rights.sender().isSame(rights.own())) {
            writing.exchange().shared(site, line.person()).filter(shared -> line.scope().compareTo(shared.scope()) < 0).ifPresent(shared ->
                    writing.exchange().putShared(site, line.person(), new SharedFile(shared.scope(), writing.exchange().position())));
        }
    }

    /// Only the owner says how far its file goes, and a later word holds. Where the owner has two sites, the last word may be of the other one; one
    /// that still believes the file to be somebody else's says nothing of how far it goes.
    private boolean limits(Line.OfFile line) {
        var now = stands(line.person());
        if (now == null || !isOfOwner(line, now)) {
            return false;
        }
        var limit = now.limit();
        boolean older = limit != null && limit.life().equals(manifest.sender().incarnation()) && limit.position() > line.position();
        if (older || limit != null && isOld) {
            return false;
        }
        put(now.limited(new FileClaim.Limit(line.scope(), manifest.sender().incarnation(), line.position(), false)));
        return line.scope() != SharedScope.WHOLE_FILE; // told again after an import was taken back, too
    }

    private boolean isOfOwner(Line.OfFile line, FileClaim now) {
        return now.claim().isBy(rights.sender()) && line.claim().isBy(rights.sender()) && !rights.sender().isSame(rights.own());
    }

    /// Who follows this person; null when this site never heard of the file.
    @Nullable Claim claim(PersonId person) {
        var file = stands(person);
        if (file == null && manifest.versions().format() < Manifest.FIRST_WITH_FILES && !rights.sender().isSame(rights.own())) {
            put(FileClaim.of(person, Claim.first(rights.sender().organisation())));
            file = stands(person);
        }
        return file == null ? rights.sender().isSame(rights.own()) ? Claim.first(rights.own().organisation()) : null : file.claim();
    }

    private @Nullable FileClaim stands(PersonId person) {
        return known.computeIfAbsent(person, id -> writing.exchange().claim(id).or(() -> isHere(id)
                ? Optional.of(FileClaim.of(id, Claim.first(rights.own().organisation()))) : Optional.empty())).orElse(null);
    }

    private boolean isHere(PersonId person) {
        return writing.state(Codecs.of(Person.class).key(person.value())).isPresent();
    }

    private void put(FileClaim claim) {
        known.put(claim.person(), Optional.of(claim));
        writing.exchange().putClaim(claim);
    }

    /// Whether the file is being handed over to the sender.
    boolean isOffered(PersonId person) {
        var file = stands(person);
        return file != null && rights.sender().organisation().equals(file.handedTo());
    }

    /// Whether this bundle hands the file to us, or did so before.
    boolean isHandedNow(PersonId person) {
        return marks.has(person.value(), HANDED);
    }

    /// Whether the past of its records comes from the one who followed the person. That a lead tells whose a file is does not do.
    boolean bringsPast(PersonId person) {
        return marks.has(person.value(), PAST);
    }

    /// The files that changed hands, with who follows each now.
    Map<PersonId, OrganisationId> changedHands() {
        var owners = new LinkedHashMap<PersonId, OrganisationId>();
        for (PersonId person : changedHands) {
            var file = stands(person);
            if (file != null) {
                owners.put(person, file.claim().owner());
            }
        }
        return owners;
    }

    /// The record as far as its owner lets it go to us by now: a bundle that was on its way since before says more, and so does one with a word
    /// for the scope that we do not know.
    Optional<RecordState> limited(RecordState state) {
        if (!(state.home() instanceof Home.OfPerson(PersonId person))) {
            return Optional.of(state);
        }
        var file = stands(person);
        var limit = file == null || !file.claim().isBy(rights.sender()) ? null : file.limit();
        if (limit == null) {
            return Optional.of(state);
        }
        boolean isOfNewerVersion = Codecs.of(state.key().type()).isEmpty() && limit.scope() != SharedScope.NOTHING;
        if (isOfNewerVersion && isTold(person)) {
            return Optional.of(state); // which scope it belongs to, its sender knows
        }
        boolean isNewer = limit.life().equals(manifest.sender().incarnation()) && manifest.range().upTo() >= limit.position();
        return isTold(person) || !isNewer ? part(state, limit.scope()) : Optional.of(state);
    }

    /// The files of this sender of which something stays only until the sender has it.
    List<PersonId> pending() {
        return writing.exchange().pendingOf(rights.sender().organisation());
    }

    private boolean isTold(PersonId person) {
        return marks.has(person.value(), TOLD);
    }

    /// Something of what may not be kept stays for now, or nothing does any more.
    void pending(PersonId person, boolean stays) {
        var file = stands(person);
        var limit = file == null ? null : file.limit();
        if (file != null && limit != null && limit.pending() != stays) {
            put(file.limited(new FileClaim.Limit(limit.scope(), limit.life(), limit.position(), stays)));
        }
    }

    /// What of a record that stands here its owner lets us keep.
    Optional<RecordState> allowed(RecordState state) {
        var file = state.home() instanceof Home.OfPerson(PersonId person) ? stands(person) : null;
        var limit = file == null ? null : file.limit();
        return limit == null ? Optional.of(state) : part(state, limit.scope());
    }

    /// What of a record that waited the owner of its file lets us have by now.
    ///
    /// @param from whose it is
    Optional<RecordState> allowed(RecordState state, Party from, @Nullable OrganisationId beganBy) {
        var claim = state.home() instanceof Home.OfPerson(PersonId person) ? claim(person) : null;
        return claim == null || !claim.isBy(from) || rights.own().organisation().equals(beganBy) ? Optional.of(state) : allowed(state);
    }

    private static Optional<RecordState> part(RecordState state, SharedScope scope) {
        return Scopes.part(state, scope).or(() -> KeptCloser.left(state, scope));
    }

    /// Whether somebody else says how far this record goes: whoever follows the person, or began it.
    boolean isTheirs(RecordState state, @Nullable OrganisationId beganBy) {
        var claim = state.home() instanceof Home.OfPerson(PersonId person) ? claim(person) : null;
        return claim != null && rights.isTheirs(state, claim, beganBy, writing.exchange().life().site());
    }
}
