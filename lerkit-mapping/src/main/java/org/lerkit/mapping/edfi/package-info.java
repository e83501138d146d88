/**
 * Reading Ed-Fi transcripts, as the draft of the ACAN work group has them: a student with academic records, in JSON.
 *
 * <p>What becomes of each member is declared in tables ({@link org.lerkit.mapping.internal.table.Table}), as for PESC;
 * {@code docs/formats/edfi.md} is generated from them. Two forms are of Ed-Fi alone: descriptors, and identification codes
 * whose system says whether they are national.
 */
@NullMarked
package org.lerkit.mapping.edfi;

import org.jspecify.annotations.NullMarked;
