/// Pages as PDF that can be archived (PDF/A-3a) and read aloud (PDF/UA-1). The only place that knows the PDF libraries.
@NullMarked
package org.focale.document.pdf;

import org.jspecify.annotations.NullMarked;
