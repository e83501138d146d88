/**
 * Job postings in neutral form: {@link org.lerkit.model.job.JobPosting} and what it is made of, with the competencies and
 * qualifications that it asks for told apart. No format's own types are in here.
 */
@NullMarked
package org.lerkit.model.job;

import org.jspecify.annotations.NullMarked;
