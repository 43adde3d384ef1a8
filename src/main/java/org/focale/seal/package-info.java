/// Seals files (age), signs, and makes the keys and phrases people hold. The only room that knows the age library.
@NullMarked
package org.focale.seal;

import org.jspecify.annotations.NullMarked;
