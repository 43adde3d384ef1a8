/// The sample workspaces: readable files of invented people, turned into records as of the day they are opened.
@NullMarked
package org.focale.app.sample;

import org.jspecify.annotations.NullMarked;
