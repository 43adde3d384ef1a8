/// Takes the people of a spreadsheet in: proposes, doubts, compares, and saves once everything was decided.
@NullMarked
package org.focale.app.importing;

import org.jspecify.annotations.NullMarked;
