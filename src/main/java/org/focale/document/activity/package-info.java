/// The sheet that is signed at a session, in the words of a page.
@NullMarked
package org.focale.document.activity;

import org.jspecify.annotations.NullMarked;
