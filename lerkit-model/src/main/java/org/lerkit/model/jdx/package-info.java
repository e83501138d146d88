/**
 * JDX JobSchema+, the jobs of the JobDataExchange as HR Open took them over in 4.3, whole, as wire types, each a record of
 * its JSON: a posting ({@link org.lerkit.model.jdx.JobPosting}) and a description
 * ({@link org.lerkit.model.jdx.JobDescription}), which a LER-RS may have as the job that it was written for. Addresses,
 * identifiers and scores are those of {@link org.lerkit.model.hropen}.
 *
 * <p>Such a document does not say its type. {@link org.lerkit.model.job.JobPosting} is the neutral form.
 */
@NullMarked
package org.lerkit.model.jdx;

import org.jspecify.annotations.NullMarked;
