/// Spreadsheets in and out: reads CSV and XLSX from anywhere, writes both so that no cell can become a formula.
@NullMarked
package org.focale.document.office;

import org.jspecify.annotations.NullMarked;
