package org.focale.app.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.focale.change.Codecs;
import org.focale.change.FieldState;
import org.focale.change.Home;
import org.focale.change.Incarnation;
import org.focale.change.Merge;
import org.focale.change.RecordChange;
import org.focale.change.RecordState;
import org.focale.change.StateJson;
import org.focale.change.Value;
import org.focale.change.Version;
import org.focale.change.share.Rights;
import org.focale.change.share.Rights.Verdict;
import org.focale.domain.person.Person;
import org.focale.domain.person.PersonId;
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

    /// Characters of one record. The workspace keeps a record, and in its history what it was before and after, each in a million.
    private static final int LONGEST = 500_000;

    private final Writing writing;
    private final Manifest manifest;
    private final ArrivedLink link;
    private final String senderName;
    private final Sites sites;
    private final Rights rights;
    private final ArrivedFiles files;
    private final ArrivedContents contents;
    private final Instant now;
    private final StateJson measure;
    private final List<RecordChange> changes = new ArrayList<>();
    private final Map<Verdict, Integer> waiting = new EnumMap<>(Verdict.class);
    private final Set<PersonId> withdrawn = new HashSet<>();
    private final List<RecordState> together = new ArrayList<>();
    private final Set<Home> newHere = new HashSet<>();
    private int proposed;
    private int dropped;
    private int erased;
    private long taken;

    Arrival(Writing writing, OpenedBundle bundle, ArrivedLink link, Sites sites, Rights rights, Instant now) {
        var manifest = bundle.manifest();
        this.writing = writing;
        this.manifest = manifest;
        this.link = link;
        this.senderName = bundle.sender().card().organisationName();
        this.sites = sites;
        this.rights = rights;
        this.files = new ArrivedFiles(writing, manifest, rights);
        this.contents = new ArrivedContents(writing);
        this.now = now;
        this.measure = new StateJson(new AnyName(writing.pen().incarnation()));
    }

    /// Takes one line in. A record that this sender may not write here is set aside and counted.
    ///
    /// @return how many records came until now
    /// @throws WritesNeverMade when it tells of a write of this site that this site does not know
    long take(Line line) {
        if (line instanceof Line.OfRecord(var state)) {
            taken++;
            if (!together.isEmpty() && !together.getFirst().home().equals(state.home())) {
                takeTogether();
            }
            together.add(state);
            return taken;
        }
        takeTogether();
        switch (line) {
            case Line.OfRecord _ -> { }
            case Line.OfFile file -> {
                if (!writing.isErased(file.person()) && files.take(file)) {
                    withdraw(file.person());
                }
            }
            case Line.Erased(var file) -> erase(new PersonId(file));
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
        if (!isErased(home)) {
            var here = new HashMap<>(writing.states(together.stream().map(RecordState::key).toList()));
            if (home instanceof Home.OfPerson(PersonId person) && here.isEmpty() && writing.isEmpty(home)) {
                writing.exchange().noteNew(person);
                newHere.add(home);
            }
            for (RecordState state : together) {
                checkOwnWrites(state, writing);
                files.limited(state).flatMap(limited -> take(limited, here.get(state.key()), manifest.sender().site(), manifest.number(), rights))
                        .ifPresent(after -> here.put(after.key(), after));
            }
        }
        together.clear();
    }

    private boolean isErased(Home home) {
        return home instanceof Home.OfPerson(PersonId person) && writing.isErased(person);
    }

    /// @return the record as it stands afterwards, where it changed
    private Optional<RecordState> take(RecordState incoming, @Nullable RecordState stands, SiteId from, long number, Rights by) {
        var verdict = verdict(incoming, stands, by);
        if (verdict == Verdict.TAKEN) {
            return merge(stands, incoming, from);
        }
        return setAside(stands, incoming, verdict, from, number);
    }

    private Verdict verdict(RecordState incoming, @Nullable RecordState stands, Rights by) {
        if (isTooLong(incoming)) {
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
        var change = new RecordChange(stands, after);
        if (change.isEmpty()) {
            return Optional.empty();
        } else if (stands != null && isTooLong(after)) {
            dropped++;
            return Optional.empty();
        }
        if (stands != null || !newHere.contains(after.home())) {
            writing.exchange().noteBefore(after.key(), after.home(), stands);
        }
        boolean isAsSent = from.equals(manifest.sender().site()) && after.equals(incoming);
        writing.putArrived(change, isAsSent ? manifest.sender().incarnation() : null);
        changes.add(change);
        return Optional.of(after);
    }

    /// Most records are far from it: they are not written out to be measured.
    private boolean isTooLong(RecordState state) {
        long atMost = 1_000;
        for (var field : state.fields().entrySet()) {
            atMost += field.getKey().length() + 100L * field.getValue().seen().highest().size();
            for (Version version : field.getValue().versions()) {
                atMost += 200 + 6L * version.stamp().author().length() + atMost(version.value());
            }
        }
        return atMost > LONGEST && measure.write(state).length() > LONGEST;
    }

    /// Every character may be written as six.
    private static long atMost(Value value) {
        return switch (value) {
            case Value.Text(String text) -> 6L * text.length() + 2;
            case Value.Items(var items) -> items.stream().mapToLong(Arrival::atMost).sum() + items.size() + 2;
            case Value.Group(var parts) -> parts.entrySet().stream()
                    .mapToLong(part -> 6L * part.getKey().length() + 4 + atMost(part.getValue())).sum();
            case Value.Whole _, Value.Flag _, Value.Nothing _ -> 24;
        };
    }

    private Optional<RecordState> setAside(@Nullable RecordState stands, RecordState incoming, Verdict verdict, SiteId from, long number) {
        if (verdict == Verdict.TOO_LONG) {
            dropped++;
        } else if (verdict == Verdict.PROPOSED && stands != null) {
            return propose(stands, incoming, from, number);
        } else {
            waiting.merge(verdict, 1, Integer::sum);
            writing.exchange().putWaiting(new WaitingRecord(from, incoming, verdict, number, now));
        }
        return Optional.empty();
    }

    /// What would change is kept; where both say the same there is nothing to be asked about, and it is noted that they do.
    private Optional<RecordState> propose(RecordState stands, RecordState incoming, SiteId from, long number) {
        var all = writing.exchange().waitingWith(from, incoming);
        var changed = new RecordChange(stands, Merge.of(stands, all)).changedFields();
        var merged = merge(stands, part(incoming, name -> !changed.contains(name)), from);
        writing.exchange().removeWaiting(from, incoming.key());
        if (!changed.isEmpty()) {
            proposed++;
            writing.exchange().putWaiting(new WaitingRecord(from, part(all, changed::contains), Verdict.PROPOSED, number, now));
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
        for (RecordState state : writing.states(new Home.OfPerson(person))) {
            var left = files.allowed(state).orElse(null);
            if (state.equals(left) || rights.own().organisation().equals(sites.beganBy(state))) {
                continue;
            } else if (writing.exchange().isChangedHere(state.key(), link.after().acknowledged())) {
                stays = true;
            } else {
                writing.replace(state, left);
                writing.forgetHistory(state.key());
                withdrawn.add(person);
            }
        }
        files.pending(person, stays);
    }

    /// Only the lead's word counts. A card that this site was told of already stays as it was noted.
    private void revoke(Revocation revocation) {
        if (rights.sender().isLead()) {
            writing.putTrust(new RevokedCard(revocation.site(), revocation.verifyKey(), now, senderName));
        }
    }

    /// Whoever follows the person has the file erased everywhere; of one that nobody here knows it is remembered.
    private void erase(PersonId person) {
        var claim = files.claim(person);
        if (claim == null || claim.isBy(rights.sender()) || rights.sender().isSame(rights.own())) {
            boolean wasHere = !writing.states(new Home.OfPerson(person)).isEmpty();
            writing.erase(person, now, true);
            erased += wasHere ? 1 : 0;
        }
    }

    /// What waited may have come to its place by now: whose file it is is known since.
    private void tryAgain() {
        for (WaitingRecord each : writing.exchange().waiting()) {
            var sender = sites.party(each.from());
            if (sender == null || each.verdict() == Verdict.PROPOSED) {
                continue;
            }
            var by = new Rights(rights.own(), sender);
            var stands = writing.state(each.state().key()).orElse(null);
            var verdict = verdict(each.state(), stands, by);
            if (verdict == Verdict.TAKEN || verdict == Verdict.PROPOSED) {
                writing.exchange().removeWaiting(each.from(), each.state().key());
                take(each.state(), stands, each.from(), each.number(), by);
            }
        }
    }

    /// @param settled what the receipt that the bundle brings settles
    BundleReport finish(Receipts.Settled settled) {
        takeTogether();
        files.pending().forEach(this::withdraw);
        tryAgain();
        var told = new BundleReport.Told(manifest.kind(), manifest.series().part(), manifest.series().parts(), link.missed(), link.isGap(),
                contents.finish(), erased, settled.erased(), withdrawn.size(), handed(settled));
        return BundleReport.of(changes, new BundleReport.Aside(proposed, waiting, dropped), told, this::person);
    }

    /// A file changes hands by what the bundle says of it, or by the receipt alone: each is told once.
    private List<BundleReport.Handed> handed(Receipts.Settled settled) {
        var owners = files.changedHands();
        settled.arrived().forEach(person -> owners.put(person, rights.sender().organisation()));
        var handed = new ArrayList<BundleReport.Handed>();
        owners.forEach((id, owner) -> {
            var now = person(id);
            handed.add(new BundleReport.Handed(now == null ? "" : Codecs.of(Person.class).decode(now).displayName(),
                    FileStanding.name(writing, owner), owner.equals(rights.own().organisation())));
        });
        return handed;
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

    /// To measure, one short name is as good as another.
    private record AnyName(Incarnation one) implements StateJson.Names {
        @Override
        public String of(Incarnation incarnation) {
            return "1";
        }

        @Override
        public Incarnation named(String name) {
            return one;
        }
    }
}
