/// The file of a person in plain words and as JSON, to be handed over to them.
@NullMarked
package org.focale.document.handover;

import org.jspecify.annotations.NullMarked;
