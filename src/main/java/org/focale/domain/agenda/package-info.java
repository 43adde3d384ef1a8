/// What stands in the agenda beside the sessions of activities: appointments with people, and meetings.
@NullMarked
package org.focale.domain.agenda;

import org.jspecify.annotations.NullMarked;
