/// The CV of one person: its lines with their sources, and the page they make.
@NullMarked
package org.focale.desktop.cv;

import org.jspecify.annotations.NullMarked;
