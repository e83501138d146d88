/**
 * Frameworks of competencies: {@link org.lerkit.mapping.competency.CaseReader} and {@link
 * org.lerkit.mapping.competency.CaseWriter} convert CASE to the neutral model and back, with a ledger like all
 * conversions.
 */
@NullMarked
package org.lerkit.mapping.competency;

import org.jspecify.annotations.NullMarked;
