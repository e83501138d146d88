package org.lerkit.testkit;

/**
 * Something that a {@link Subject} can do, and that can be examined: an {@link Issuing}, a {@link Verifying}, {@link
 * Documents} that it has made. An implementation may throw anything: a {@link SubjectException} is a fault of the subject,
 * and after anything else nothing can be told.
 */
public interface Capability {}
