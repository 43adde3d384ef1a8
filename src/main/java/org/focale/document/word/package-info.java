/// Texts for a word processor, DOCX and ODT, and plain text: headings, lists and links stay what they are.
@NullMarked
package org.focale.document.word;

import org.jspecify.annotations.NullMarked;
