/// Pages as XHTML: one template a page, its style sheet beside it. What a field holds is always text, never markup.
@NullMarked
package org.focale.document.html;

import org.jspecify.annotations.NullMarked;
