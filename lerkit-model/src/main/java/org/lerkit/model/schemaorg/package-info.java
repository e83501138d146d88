/**
 * The job posting of schema.org, alone or in a script of a web page, as wire types, each a record of its JSON-LD, with the
 * types of things that it refers to. Members are known by the names that the context of schema.org gives them. Any of them
 * may have one value or several. A text stands for the name or the value of the thing in its place, as it is usual there,
 * so that {@code skills} of words and of terms are read alike.
 *
 * <p>Other types of schema.org are not modelled. {@link org.lerkit.model.job.JobPosting} is the neutral form.
 */
@NullMarked
package org.lerkit.model.schemaorg;

import org.jspecify.annotations.NullMarked;
