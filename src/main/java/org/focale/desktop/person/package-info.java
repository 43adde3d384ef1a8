/// The file of one person: what happened, the pathway, who they are; and the grid that soft skills are diagnosed with.
@NullMarked
package org.focale.desktop.person;

import org.jspecify.annotations.NullMarked;
