/// Open Badges: issued, imported, checked against contact cards, and the seal on a CV.
@NullMarked
package org.focale.app.badge;

import org.jspecify.annotations.NullMarked;
