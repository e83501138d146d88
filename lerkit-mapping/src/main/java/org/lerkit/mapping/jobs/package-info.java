/**
 * Job postings: readers into {@link org.lerkit.model.job.JobPosting} and writers from it, each with a ledger that says
 * what became of every leaf, and {@link org.lerkit.mapping.jobs.PostingLint}, which says what keeps a posting from being
 * compared with what people can do. A format has one table for both directions.
 */
@NullMarked
package org.lerkit.mapping.jobs;

import org.jspecify.annotations.NullMarked;
