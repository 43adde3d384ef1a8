package org.focale.desktop.shell;

import org.focale.app.search.Marked;
import org.focale.desktop.kit.Icons;

/// Something the search found.
///
/// @param group  title above the hits of its kind, said by each of them; empty for none
/// @param title  what it is called
/// @param detail under the title, in small letters; may be empty
/// @param place  where it is
public record SearchHit(String group, Icons icon, Marked title, Marked detail, Place place) {

    /// A hit of no group, nothing marked in it.
    public SearchHit(Icons icon, String name, String detail, Place place) {
        this("", icon, Marked.whole(name, ""), Marked.whole(detail, ""), place);
    }

    public String name() {
        return title.text();
    }
}
