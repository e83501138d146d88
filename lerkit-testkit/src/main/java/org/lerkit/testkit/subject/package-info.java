/**
 * Subjects that are elsewhere: behind HTTP, behind a command line, in a folder.
 *
 * <pre>{@code
 * HttpEndpoint ours = HttpEndpoint.at(URI.create("http://localhost:8080")).withToken(token);
 * Subject verifier = Subject.of("our verifier", VcApiVerifier.at(ours));
 * Subject host = Subject.of("our host", CredentialHost.openBadges(ours));
 * Subject provider = Subject.of("our frameworks", CaseProvider.v1p1(ours));
 * Subject command = Subject.of("our command", Command.of("ours", "verify", "{}").verifying());
 * Subject badges = Subject.documents("our badges", DocumentFiles.in(Path.of("badges")));
 * }</pre>
 *
 * <p>Each is given its answer in time and within limits, or is at fault: who does not answer, breaks down, sends elsewhere or
 * says too much gets a {@link org.lerkit.testkit.SubjectException}, which checks report as a failure of the subject. Nothing
 * is reached but what was named: no redirect is followed, no link to another host, and a token goes nowhere else, into no
 * message either.
 */
@NullMarked
package org.lerkit.testkit.subject;

import org.jspecify.annotations.NullMarked;
