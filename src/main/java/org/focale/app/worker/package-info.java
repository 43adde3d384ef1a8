/// Who works at the organisation: added, called otherwise, taken off the list.
@NullMarked
package org.focale.app.worker;

import org.jspecify.annotations.NullMarked;
