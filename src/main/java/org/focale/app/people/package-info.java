/// Lists of people: filters, columns and order, kept as views and written as files.
@NullMarked
package org.focale.app.people;

import org.jspecify.annotations.NullMarked;
