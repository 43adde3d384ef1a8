package org.focale.app.people;

import org.focale.base.Refused;

/// A view is called so already.
public final class ViewAlreadyHere extends Refused {

    ViewAlreadyHere(String name) {
        super("lists.view.already-here", name);
    }
}
