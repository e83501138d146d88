/**
 * Reports on conformance, in the forms that people and programs read: {@link org.lerkit.testkit.report.ReportFormat} has all
 * of them. {@link org.lerkit.testkit.report.ReportJson} is read back too, and {@link org.lerkit.testkit.report.ReportDiff}
 * tells what changed between two.
 *
 * <pre>{@code
 * Files.writeString(page, ReportFormat.HTML.write(report));
 * }</pre>
 *
 * <p>A report holds requirements, names of documents, places in them and kinds of problems, and no value of a document. What
 * a subject says about its refusals is in it as the subject says it. Characters that would change how the text around them is
 * read are replaced.
 *
 * <p>Everything here is immutable or has no state, and may be used by several threads.
 */
@NullMarked
package org.lerkit.testkit.report;

import org.jspecify.annotations.NullMarked;
