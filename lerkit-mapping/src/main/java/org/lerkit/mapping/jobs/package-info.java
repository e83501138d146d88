/**
 * Job postings: readers into {@link org.lerkit.model.job.JobPosting} and writers from it, each with a ledger that says
 * what became of every leaf. {@link org.lerkit.mapping.jobs.Postings} tells the format of a posting by its content and
 * makes each out of each; {@link org.lerkit.mapping.jobs.PostingLint} says what keeps a posting from being compared with
 * what people can do. A format has one table for both directions.
 */
@NullMarked
package org.lerkit.mapping.jobs;

import org.jspecify.annotations.NullMarked;
