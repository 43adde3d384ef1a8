/// What the program remembers on this PC outside any workspace: how it looks and where workspaces are. Nothing of a person.
@NullMarked
package org.focale.app.settings;

import org.jspecify.annotations.NullMarked;
