package org.focale.desktop.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focale.domain.InFile;
import org.focale.domain.person.PersonId;

/// What was typed and not saved yet, so that an interruption loses nothing: kept through a lock, until the program ends or another workspace
/// is opened. In memory only: a draft may say things about a person.
public final class Drafts {

    /// The key of a draft in someone's file, so that it can be found from elsewhere.
    public interface InSomeonesFile {

        PersonId person();

        /// What kind of record it will be.
        Class<? extends InFile> kind();
    }

    private final Map<Object, Object> kept = new LinkedHashMap<>();

    /// @param key says whose draft of what; equal for the same
    public void keep(Object key, Object draft) {
        kept.put(key, draft);
    }

    public <T> Optional<T> find(Object key, Class<T> type) {
        return Optional.ofNullable(kept.get(key)).filter(type::isInstance).map(type::cast);
    }

    /// Those in people's files, the one begun last first.
    public List<InSomeonesFile> inFiles() {
        return kept.keySet().stream().filter(InSomeonesFile.class::isInstance).map(InSomeonesFile.class::cast).toList().reversed();
    }

    /// Once it was saved or given up.
    public void forget(Object key) {
        kept.remove(key);
    }
}
