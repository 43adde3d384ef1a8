/// The plan of a person: phases, objectives and steps, barriers and strengths, the exit and what comes after it.
@NullMarked
package org.focale.app.pathway;

import org.jspecify.annotations.NullMarked;
