package org.focale.app.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.focale.base.Ids;
import org.focale.change.Stamp;
import org.focale.domain.site.Organisation;
import org.focale.domain.site.OrganisationId;
import org.focale.domain.site.Site;
import org.focale.store.ChangeKind;
import org.focale.store.ChangeNote;
import org.focale.store.Reading;
import org.focale.store.Touched;
import org.focale.store.Workspace;
import org.focale.store.Writing;
import org.jspecify.annotations.Nullable;

/// An open workspace and who is at work in it. Every use case is given one.
///
/// Listeners are told after each write, on the thread that wrote: they re-query.
public final class Session implements AutoCloseable {

    private final Workspace workspace;
    private final Clock clock;
    private final Ids ids;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Touched>> followers = new CopyOnWriteArrayList<>();
    /// The save that a thread made last.
    private static final ThreadLocal<@Nullable Made> LAST_SAVE = new ThreadLocal<>();

    private volatile String author;
    private @Nullable Runnable gone;

    /// @param author who is at work, for the record; may be chosen again later
    public Session(Workspace workspace, Clock clock, Ids ids, String author) {
        this.workspace = workspace;
        this.clock = clock;
        this.ids = ids;
        this.author = author;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Site site() {
        return workspace.site();
    }

    public OrganisationId organisation() {
        return workspace.site().organisation();
    }

    /// As the organisation is called in its own record.
    public String organisationName() {
        return read(reading -> reading.find(Organisation.class, organisation())).map(Organisation::name).orElse(site().name());
    }

    public Ids ids() {
        return ids;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String author() {
        return author;
    }

    /// Chooses who is at work.
    public void workAs(String name) {
        this.author = name;
    }

    /// Who writes now, and when, as every value carries it.
    public Stamp stamp() {
        return new Stamp(author, clock.instant());
    }

    public <T> T read(Function<Reading, T> work) {
        return workspace.read(work);
    }

    /// One transaction, on disk when it returns; then the listeners are told.
    ///
    /// @throws FileElsewhere when a hand changed a file that is not this organisation's to change; nothing was saved
    public <T> T write(ChangeNote note, Function<Writing, T> work) {
        var touched = new AtomicReference<Touched>(new Touched.Records(Map.of()));
        var number = new AtomicLong();
        T result = workspace.write(note, writing -> {
            T done = work.apply(writing);
            if (note.isByHand()) {
                OwnFiles.check(this, writing);
            }
            touched.set(writing.touched());
            number.set(writing.changeNumber());
            return done;
        });
        if (note.kind() == ChangeKind.SAVE && !touched.get().isNothing()) {
            LAST_SAVE.set(new Made(this, number.get()));
        }
        followers.forEach(follower -> follower.accept(touched.get()));
        listeners.forEach(Runnable::run);
        return result;
    }

    private record Made(Session session, long number) {}

    /// One piece of work: what this thread saved before is not of it.
    public static <T extends @Nullable Object> T asOneWork(Callable<T> work) throws Exception {
        @Nullable Made before = LAST_SAVE.get();
        LAST_SAVE.remove();
        try {
            return work.call();
        } finally {
            LAST_SAVE.set(before);
        }
    }

    /// Number of the change that this thread saved last in its work, whatever others saved meanwhile; empty when it saved nothing.
    public Optional<Long> lastSave() {
        return Optional.ofNullable(LAST_SAVE.get()).filter(made -> made.session() == this).map(Made::number);
    }

    /// Nothing of this workspace is kept: `delete` runs once it is closed.
    public Session goneWhenClosed(Runnable delete) {
        this.gone = delete;
        return this;
    }

    /// Whether nothing of it is kept.
    public boolean isTemporary() {
        return gone != null;
    }

    /// Told after each write.
    ///
    /// @return takes the listener away again
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Told after each write which records it touched, before the listeners: for what is kept in memory as long as the session lives.
    public void follow(Consumer<Touched> follower) {
        followers.add(follower);
    }

    @Override
    public void close() {
        listeners.clear();
        followers.clear();
        workspace.close();
        if (gone != null) {
            gone.run();
        }
    }
}
