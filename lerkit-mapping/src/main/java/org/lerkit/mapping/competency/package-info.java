/**
 * Frameworks of competencies to the neutral model and back, with a ledger like all conversions: CASE by {@link
 * org.lerkit.mapping.competency.CaseReader} and {@link org.lerkit.mapping.competency.CaseWriter}, CTDL-ASN by {@link
 * org.lerkit.mapping.competency.CtdlAsnReader} and {@link org.lerkit.mapping.competency.CtdlAsnWriter}, Rich Skill
 * Descriptors by {@link org.lerkit.mapping.competency.RsdReader} and {@link org.lerkit.mapping.competency.RsdWriter}.
 * {@link org.lerkit.mapping.competency.FrameworkConverters} tells the format of a framework by its content and makes each
 * out of each.
 */
@NullMarked
package org.lerkit.mapping.competency;

import org.jspecify.annotations.NullMarked;
