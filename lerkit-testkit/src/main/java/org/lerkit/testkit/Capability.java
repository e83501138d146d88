package org.lerkit.testkit;

/**
 * Something that a {@link Subject} can do, and that can be examined: an {@link Issuing}, a {@link Verifying}, {@link
 * Documents} that it has made. An implementation may throw anything: that is reported, and is what is wrong with the subject
 * where it happens because of a document.
 */
public interface Capability {}
