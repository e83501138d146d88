package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is examined: a name, and what it can do. Immutable; whether it may be used by several threads is up to its
 * capabilities, and the kit uses one.
 *
 * <pre>{@code
 * Subject ours = Subject.of("our platform", (Issuing) request -> Answer.document(platform.issue(request.credential())),
 *         (Verifying) shown -> Verdict.of(platform.accepts(shown.document())));
 * }</pre>
 *
 * @param name what reports call it
 * @param capabilities what it can do
 */
public record Subject(String name, List<Capability> capabilities) {
    public Subject {
        requireNonNull(name, "name");
        capabilities = List.copyOf(capabilities);
    }

    /** A subject that can do these. */
    public static Subject of(String name, Capability... capabilities) {
        return new Subject(name, List.of(capabilities));
    }

    /** A subject that issues. */
    public static Subject issuer(String name, Issuing issuing) {
        return of(name, issuing);
    }

    /** A subject that verifies: true for what it accepts. */
    public static Subject verifier(String name, Predicate<byte[]> accepts) {
        Verifying verifying = shown -> Verdict.of(accepts.test(shown.document()));
        return of(name, verifying);
    }

    /** Documents that a subject has made. */
    public static Subject documents(String name, Documents documents) {
        return of(name, documents);
    }

    /** What it can do of one kind, if it can. */
    public <C extends Capability> Optional<C> can(Class<C> kind) {
        return capabilities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The same, and another thing that it can do. */
    public Subject with(Capability more) {
        return new Subject(
                name, Stream.concat(capabilities.stream(), Stream.of(more)).toList());
    }
}
