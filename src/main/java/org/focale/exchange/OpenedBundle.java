package org.focale.exchange;

import java.util.function.Consumer;
import org.focale.domain.site.Contact;

/// A bundle that was proved: whole, from this sender, for us, and of a version that we read. Its records are still to be read.
public final class OpenedBundle implements Carried {

    private final Manifest manifest;
    private final Contact sender;
    private final Unpacking payload;

    OpenedBundle(Manifest manifest, Contact sender, Unpacking payload) {
        this.manifest = manifest;
        this.sender = sender;
        this.payload = payload;
    }

    public Manifest manifest() {
        return manifest;
    }

    /// As the directory knows it: the bundle itself is not believed on who sent it.
    public Contact sender() {
        return sender;
    }

    /// Reads what it carries. Whoever saves what it is given takes all of it back when this throws.
    ///
    /// @throws BundleBomb      when it unpacks to more than it says
    /// @throws BundleMalformed when a record is not written as the format wants, or they are not as many as it says
    @Override
    public void each(Consumer<Line> each) {
        payload.each(each);
    }
}
