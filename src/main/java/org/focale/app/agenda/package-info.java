/// The agenda: one reading of all that has a day, what clashes there, writing, printing, and files of other agendas.
@NullMarked
package org.focale.app.agenda;

import org.jspecify.annotations.NullMarked;
