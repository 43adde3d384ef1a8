/// Open Badges of a person: received, or issued by the association.
@NullMarked
package org.focale.domain.badge;

import org.jspecify.annotations.NullMarked;
