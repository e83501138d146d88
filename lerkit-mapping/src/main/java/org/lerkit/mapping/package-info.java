/**
 * Converting Learning and Employment Records with nothing lost silently: {@link org.lerkit.mapping.Converters} has every
 * conversion of records, and each gives a {@link org.lerkit.mapping.Conversion} with its {@link
 * org.lerkit.mapping.Ledger}. Frameworks of competencies are converted by {@link
 * org.lerkit.mapping.competency.FrameworkConverters}, job postings by {@link org.lerkit.mapping.jobs.Postings}.
 */
@NullMarked
package org.lerkit.mapping;

import org.jspecify.annotations.NullMarked;
