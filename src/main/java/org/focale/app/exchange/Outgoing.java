package org.focale.app.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.focale.app.workspace.Session;
import org.focale.base.Sha256;
import org.focale.change.Home;
import org.focale.change.RecordKey;
import org.focale.change.RecordState;
import org.focale.change.Value;
import org.focale.change.share.Claim;
import org.focale.change.share.Reach;
import org.focale.change.share.Link;
import org.focale.change.share.Party;
import org.focale.change.share.Past;
import org.focale.domain.person.PersonId;
import org.focale.domain.rights.SharedScope;
import org.focale.domain.site.Contact;
import org.focale.domain.site.SiteId;
import org.focale.exchange.Carried;
import org.focale.exchange.Line;
import org.focale.exchange.Revocation;
import org.focale.store.ChangeNote;
import org.focale.store.Erasure;
import org.focale.store.FileClaim;
import org.focale.store.Reading;
import org.focale.store.SharedFile;
import org.focale.store.StandingRecord;
import org.jspecify.annotations.Nullable;

/// What leaves for one partner now, as it is in one moment: all that is in its scope and that it has not acknowledged. What is shown before
/// sealing and what is sealed are read from here (exchange.md §2).
final class Outgoing implements Carried {

    /// Bytes of a document in one line.
    private static final int PIECE = 1 << 20;

    private final Reading reading;
    private final Party own;
    private final SiteId to;
    private final Party party;
    private final Reach reach;
    private final Link link;
    private final Sites sites;
    private final Map<PersonId, FileClaim> claims;
    private final Map<PersonId, SharedFile> shared;
    private final Set<PersonId> toldAgain;

    private Outgoing(Session session, Reading reading, Contact to) {
        this.reading = reading;
        this.own = party(session);
        this.to = to.card().site();
        this.party = new Party(to.card().organisation(), to.card().role());
        this.reach = new Reach(own, party);
        this.link = reading.exchange().link(this.to);
        this.sites = new Sites(session, reading);
        this.claims = reading.exchange().claims();
        this.shared = reading.exchange().shared(this.to);
        this.toldAgain = Set.copyOf(reading.exchange().waitingFiles(this.to));
    }

    static Party party(Session session) {
        return new Party(session.organisation(), session.site().role());
    }

    /// Good as long as the reading is.
    static Outgoing of(Session session, Reading reading, Contact to) {
        return new Outgoing(session, reading, to);
    }

    /// Notes how far each file goes to this partner from now on, where that is not how far it went: what a person agreed to since, or took back.
    static void noteScopes(Session session, Contact to) {
        var news = session.read(reading -> new Outgoing(session, reading, to).scopesChanged(Agreed.of(reading, to.card(), session.today())));
        if (!news.isEmpty()) {
            session.write(ChangeNote.save(session.author()), writing -> {
                var exchange = writing.exchange();
                news.forEach((person, file) -> exchange.putShared(to.card().site(), person,
                        new SharedFile(file.scope(), file.position() == 0 ? 0 : exchange.position())));
                return news.size();
            });
        }
    }

    /// Position 0: nothing went before, or nothing but what this partner sent itself; what is new leaves all the same. Otherwise the whole
    /// file leaves, or leaves the partner: also to whoever a file was handed to, for what its former owner had acknowledged they never saw.
    private Map<PersonId, SharedFile> scopesChanged(Agreed agreed) {
        var changed = new HashMap<PersonId, SharedFile>();
        var files = new LinkedHashSet<>(reading.exchange().files());
        shared.keySet().stream().filter(claims::containsKey).forEach(files::add); // of some nothing may be left here
        for (PersonId person : files) {
            var before = shared.get(person);
            boolean isHanded = isHanded(person);
            var scope = isHanded ? SharedScope.WHOLE_FILE : reach.scope(claim(person), agreed.by(person));
            if (before == null && scope != SharedScope.NOTHING) {
                changed.put(person, new SharedFile(scope, isHanded || claim(person).epoch() > 0 ? 1 : 0));
            } else if (before != null && before.scope() != scope) {
                changed.put(person, new SharedFile(scope, 1));
            }
        }
        return changed;
    }

    private Claim claim(PersonId person) {
        var known = claims.get(person);
        return known == null ? Claim.first(own.organisation()) : known.claim();
    }

    private boolean isHanded(PersonId person) {
        var known = claims.get(person);
        return known != null && party.organisation().equals(known.handedTo());
    }

    Link link() {
        return link;
    }

    /// The sender's position up to which this is all.
    long upTo() {
        return reading.exchange().position();
    }

    boolean isTransfer() {
        return claims.values().stream().anyMatch(claim -> party.organisation().equals(claim.handedTo()));
    }

    @Override
    public void each(Consumer<Line> each) {
        erased().forEach(file -> each.accept(new Line.Erased(file.person().value())));
        if (own.isLead()) {
            reading.trust().revokedAfter(link.acknowledged())
                    .forEach(card -> each.accept(new Line.Revoked(new Revocation(card.site(), card.verifyKey()))));
        }
        var contents = new LinkedHashSet<String>();
        var file = new FileLines(each);
        reading.exchange().each(link.acknowledged(), whole(), standing -> {
            if (standing.state().home() instanceof Home.OfPerson(PersonId person)) {
                file.enter(person);
                file.past(person, standing.state());
                part(person, standing).ifPresent(state -> file.add(person, state, contents));
                return;
            }
            file.leave();
            if (isNew(standing, 0)) {
                reach.ofOrganisation(standing.state()).ifPresent(state -> {
                    each.accept(new Line.OfRecord(state));
                    content(state).ifPresent(contents::add);
                });
            }
        });
        file.leave();
        file.rest();
        contents.stream().filter(reading::hasContent).forEach(sha256 -> pieces(sha256, each));
    }

    /// What this partner is to erase and did not hear of, also where it was met since: it may have the file from somebody else.
    private List<Erasure> erased() {
        return reading.erased().stream().filter(erasure -> erasure.everywhere() && erasure.position() > link.acknowledged()).toList();
    }

    /// The homes of which more than what changed may leave.
    private Set<UUID> whole() {
        var whole = new HashSet<UUID>();
        shared.forEach((person, file) -> {
            if (file.position() > link.acknowledged()) {
                whole.add(person.value());
            }
        });
        claims.forEach((person, claim) -> {
            if (isNews(person)) {
                whole.add(person.value());
            }
        });
        toldAgain.forEach(person -> whole.add(person.value()));
        return whole;
    }

    /// Whether this partner is to hear whose file it is, and how far it goes to it.
    private boolean isNews(PersonId person) {
        var scope = shared.get(person);
        if (scope == null) {
            return toldAgain.contains(person);
        }
        var known = claims.get(person);
        return scope.position() > link.acknowledged() || known != null && known.position() > link.acknowledged() || toldAgain.contains(person);
    }

    private Optional<RecordState> part(PersonId person, StandingRecord standing) {
        var file = shared.get(person);
        if (file == null || file.scope() == SharedScope.NOTHING || !isNew(standing, file.position())) {
            return Optional.empty();
        }
        var state = standing.state();
        return reach.goesBack(state, claim(person), sites.beganBy(state), to) ? Optional.of(state)
                : reach.ofFile(state, file.scope()).or(() -> reach.keptCloser(state, file.scope(), field -> said(state.key(), field)));
    }

    private Set<Value> said(RecordKey key, String field) {
        return reading.history(key).stream().filter(change -> change.field().equals(field)).flatMap(change -> change.before().stream())
                .collect(Collectors.toSet());
    }

    /// Not acknowledged, and not just what this partner sent.
    private boolean isNew(StandingRecord standing, long scopeSince) {
        if (scopeSince > link.acknowledged()) {
            return true;
        }
        boolean theirs = standing.source() != null && standing.source().equals(link.life());
        return standing.position() > link.acknowledged() && !theirs;
    }

    /// The line of a file comes before its records, where there is something to tell.
    private final class FileLines {

        private final Consumer<Line> each;
        private @Nullable PersonId entered;
        private final List<RecordState> handed = new ArrayList<>();
        /// Those of which there is something to tell, until it is told.
        private final Set<PersonId> news = new LinkedHashSet<>();
        private boolean told;

        FileLines(Consumer<Line> each) {
            this.each = each;
            shared.keySet().stream().filter(person -> claims.containsKey(person) && isNews(person)).sorted(Comparator.comparing(PersonId::value))
                    .forEach(news::add);
        }

        /// Whose file it is, where nothing is left of it here.
        void rest() {
            news.forEach(this::tell);
        }

        void enter(PersonId person) {
            if (!person.equals(entered)) {
                leave();
                entered = person;
                news.remove(person);
                told = false;
                if (isNews(person)) {
                    tell(person);
                }
            }
        }

        /// Whoever gets the file gets with it what its records said before, also of those that they have already.
        void past(PersonId person, RecordState standing) {
            if (isHanded(person)) {
                reach.ofFile(standing, SharedScope.WHOLE_FILE).ifPresent(handed::add);
            }
        }

        /// The past follows the records of the file: of a record that is not there, nothing is kept.
        void leave() {
            var person = entered;
            if (person != null) {
                handed.forEach(state -> Past.leaving(state, reading.traces(state.key()))
                        .forEach(trace -> each.accept(new Line.Past(person, trace))));
            }
            handed.clear();
            entered = null;
        }

        void add(PersonId person, RecordState state, Set<String> contents) {
            if (!told) {
                tell(person);
            }
            each.accept(new Line.OfRecord(state));
            content(state).ifPresent(contents::add);
        }

        private void tell(PersonId person) {
            told = true;
            var file = shared.get(person);
            var claim = isHanded(person) ? claim(person).handedTo(party.organisation()) : claim(person);
            each.accept(new Line.OfFile(person, claim, told(person, file), file == null ? 0 : file.position()));
        }
    }

    /// How far the file goes to this partner; to its owner, how far we heard that it goes to us, so that they can tell us what we missed.
    private SharedScope told(PersonId person, @Nullable SharedFile file) {
        var known = claims.get(person);
        return known != null && known.claim().isBy(party) && !own.isSame(party) ? known.heard()
                : file == null ? SharedScope.NOTHING : file.scope();
    }

    private static Optional<String> content(RecordState state) {
        var hash = state.fields().get("sha256");
        return hash != null && !state.isDeleted() && hash.shown() instanceof Value.Text(String sha256) && Sha256.isOne(sha256)
                ? Optional.of(sha256) : Optional.empty();
    }

    private void pieces(String sha256, Consumer<Line> each) {
        byte[] bytes = reading.content(sha256).orElseThrow();
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < bytes.length || pieces.isEmpty(); at += PIECE) {
            pieces.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)));
        }
        for (int i = 0; i < pieces.size(); i++) {
            each.accept(new Line.Content(sha256, pieces.get(i), i == pieces.size() - 1));
        }
    }
}
