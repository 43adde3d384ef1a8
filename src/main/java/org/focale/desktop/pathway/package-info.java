/// The plan of a person on one page.
@NullMarked
package org.focale.desktop.pathway;

import org.jspecify.annotations.NullMarked;
