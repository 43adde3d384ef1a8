package org.focale.app.exchange;

import java.time.Instant;
import java.util.List;
import org.focale.change.Home;
import org.focale.change.share.Claim;
import org.focale.change.share.Rights;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.SiteId;
import org.focale.store.SharedFile;
import org.focale.store.Writing;

/// What a bundle says of erased files: those that its sender erased, and those that were erased here and that it has still.
final class ArrivedErasures {

    private final Writing writing;
    private final SiteId from;
    private final ArrivedLink link;
    private final Sites sites;
    private final Rights rights;
    private final ArrivedFiles files;
    private final Instant now;
    private int done;
    private int confirmed;

    /// What the receipt confirms counts, as far as the bundle does not say otherwise.
    ArrivedErasures(Writing writing, SiteId from, ArrivedLink link, Sites sites, Rights rights, ArrivedFiles files, Instant now) {
        this.writing = writing;
        this.from = from;
        this.link = link;
        this.sites = sites;
        this.rights = rights;
        this.files = files;
        this.now = now;
        this.confirmed = writing.confirmErasures(from, link.before().acknowledged(), link.after().acknowledged());
    }

    /// Whoever follows the person has the file erased everywhere. The word of anybody else is remembered: it may turn out that they follow the
    /// person, by the receipt that comes with it as well.
    ///
    /// @return whether the file was erased by it
    boolean take(PersonId person) {
        confirmed += writing.confirmErasure(from, person) ? 1 : 0;
        var claim = files.claim(person);
        if (claim == null) {
            writing.rememberErasure(person, rights.sender().organisation());
            sites.of(rights.sender()).forEach(site -> writing.exchange().removeWaiting(site, person));
        } else if (claim.isBy(rights.sender()) || rights.sender().isSame(rights.own())) {
            done += writing.isEmpty(new Home.OfPerson(person)) ? 0 : 1;
            writing.erase(person, now, true);
            return true;
        } else if (!writing.isErased(person)) {
            refuse(person, claim);
        }
        return false;
    }

    /// The file stays for now, and the sender hears that with the next bundle. What is ours goes only by the word of one that it is offered to.
    private void refuse(PersonId person, Claim claim) {
        var exchange = writing.exchange();
        if (!claim.isBy(rights.own()) || files.isOffered(person)) {
            writing.rememberErasure(person, rights.sender().organisation());
        }
        var scope = exchange.shared(from, person).map(SharedFile::scope).orElse(SharedScope.NOTHING);
        exchange.putShared(from, person, new SharedFile(scope, exchange.position()));
    }

    /// The sender says whose a file is that was erased here: it has it. An older bundle may say so of one that it erased since.
    void stands(PersonId person) {
        boolean wasTakenForDone = writing.denyErasure(from, person, link.receipt());
        if (wasTakenForDone && confirmed > 0) {
            confirmed--;
        }
    }

    /// A file that came after its erasure was told: an older bundle, opened late, or one that says who follows the person.
    boolean eraseIfToldBefore(PersonId person) {
        var claim = files.claim(person);
        boolean isErased = claim != null && writing.isErasedBy(person, claim.owner());
        if (isErased) {
            writing.erase(person, now, true);
        }
        return isErased;
    }

    /// Files that were handed over and arrived: what the one who follows the person now erased goes here, too.
    ///
    /// @return those that are left
    List<PersonId> left(List<PersonId> arrived) {
        var erased = arrived.stream().filter(person -> writing.isErasedBy(person, rights.sender().organisation())).toList();
        erased.forEach(person -> writing.erase(person, now, true));
        done += erased.size();
        return arrived.stream().filter(person -> !erased.contains(person)).toList();
    }

    /// How many files that stood here are gone.
    int done() {
        return done;
    }

    /// How many files that this site asked to erase are gone at the sender, too.
    int confirmed() {
        return confirmed;
    }
}
