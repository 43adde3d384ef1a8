package org.focale.app.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.focale.change.Codecs;
import org.focale.change.Home;
import org.focale.change.RecordState;
import org.focale.change.share.Claim;
import org.focale.change.share.Rights;
import org.focale.change.share.Scopes;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.exchange.Line;
import org.focale.exchange.Manifest;
import org.focale.store.FileClaim;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// Whose the files of one bundle are, and how far they go to us.
final class ArrivedFiles {

    private final Writing writing;
    private final Manifest manifest;
    private final Rights rights;
    private final Map<PersonId, Optional<FileClaim>> known = new HashMap<>();
    private final Set<PersonId> told = new HashSet<>();
    private final Set<PersonId> handedNow = new HashSet<>();
    private final Set<PersonId> handedByOwner = new HashSet<>();
    private int handed;

    ArrivedFiles(Writing writing, Manifest manifest, Rights rights) {
        this.writing = writing;
        this.manifest = manifest;
        this.rights = rights;
    }

    /// What the sender says of a file, as far as it is to be believed.
    ///
    /// @return whether something of what stands here may have to go
    boolean take(Line.OfFile line) {
        told.add(line.person());
        var before = stands(line.person());
        var claim = before == null ? null : before.claim();
        if (rights.isBelieved(line.claim(), claim, before == null ? null : before.handedBy())) {
            boolean changesHands = before != null && !line.claim().owner().equals(before.claim().owner());
            boolean toUs = line.claim().isBy(rights.own()) && !rights.sender().isSame(rights.own()) && (before == null || changesHands);
            handed += toUs || changesHands ? 1 : 0;
            if (toUs) {
                handedNow.add(line.person());
            }
            // a lead may tell of a file that somebody else hands to us: that one may still bring it
            var giver = toUs && claim != null ? claim.owner() : rights.sender().organisation();
            if (toUs && giver.equals(rights.sender().organisation())) {
                handedByOwner.add(line.person());
            }
            var base = before == null ? FileClaim.of(line.person(), line.claim()) : before;
            put(base.claimed(line.claim(), changesHands || toUs ? giver : base.handedBy()));
        }
        var now = stands(line.person());
        boolean handedBefore = now != null && now.claim().equals(line.claim()) && rights.sender().organisation().equals(now.handedBy());
        if (handedBefore && manifest.kind().equals(Manifest.TRANSFER)) {
            handedNow.add(line.person());
            handedByOwner.add(line.person());
        }
        return limits(line);
    }

    /// Only the owner says how far its file goes, and a later word holds.
    private boolean limits(Line.OfFile line) {
        var now = stands(line.person());
        if (now == null || !now.claim().isBy(rights.sender()) || rights.sender().isSame(rights.own())) {
            return false;
        }
        var limit = now.limit();
        boolean older = limit != null && limit.life().equals(manifest.sender().incarnation()) && limit.position() > line.position();
        if (older) {
            return false;
        }
        put(now.limited(new FileClaim.Limit(line.scope(), manifest.sender().incarnation(), line.position(), false)));
        return line.scope() != SharedScope.WHOLE_FILE; // told again after an import was taken back, too
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

    /// Whether this bundle hands the file to us, or did so before.
    boolean isHandedNow(PersonId person) {
        return handedNow.contains(person);
    }

    /// Whether the past of its records comes from the one who followed the person. That a lead tells whose a file is does not do.
    boolean bringsPast(PersonId person) {
        return handedByOwner.contains(person);
    }

    /// How many files changed hands.
    int handed() {
        return handed;
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
        if (isOfNewerVersion && told.contains(person)) {
            return Optional.of(state); // which scope it belongs to, its sender knows
        }
        boolean isNewer = limit.life().equals(manifest.sender().incarnation()) && manifest.range().upTo() >= limit.position();
        return told.contains(person) || !isNewer ? Scopes.part(state, limit.scope()) : Optional.of(state);
    }

    /// The files of this sender of which something stays only until the sender has it.
    List<PersonId> pending() {
        return writing.exchange().claims().values().stream().filter(file -> file.limit() != null && file.limit().pending()
                && file.claim().isBy(rights.sender())).map(FileClaim::person).toList();
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
        return limit == null ? Optional.of(state) : Scopes.part(state, limit.scope());
    }
}
