/**
 * EMREX ELMO 1.7 and 2.0: transcripts, diplomas and microcredentials of European higher education.
 *
 * <p>What becomes of each element is declared in tables ({@link org.lerkit.mapping.internal.table.Table}), one a type of
 * ELMO: {@code LearnerTables}, {@code ReportTables}, {@code OpportunityTables}; {@code docs/formats/elmo.md} is generated
 * from them. A document has one learner and any number of reports, and each report becomes a record: what an
 * institution says is the institution's. The same tables write records as documents, of either version
 * ({@code ElmoEdition}, {@code ElmoRules}).
 */
@NullMarked
package org.lerkit.mapping.elmo;

import org.jspecify.annotations.NullMarked;
