/// What every room may use: ids, partial dates, progress, refusals, faults, texts. Knows the JDK only.
@NullMarked
package org.focale.base;

import org.jspecify.annotations.NullMarked;
