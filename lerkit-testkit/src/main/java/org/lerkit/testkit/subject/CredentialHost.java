package org.lerkit.testkit.subject;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.testkit.Capability;
import org.lerkit.testkit.SubjectException;

/**
 * A host of credentials behind the API of Open Badges 3.0, or that of Comprehensive Learner Records 2.0, which have the same
 * operations: {@code /discovery}, {@code /credentials} and {@code /profile}. The kit stores credentials of nobody in the
 * account that the token is for, which cannot be taken back by this API: give it the token of an account that is there for
 * tests. Tokens that have one scope alone can be added, and show whether scopes are kept apart. Immutable and thread-safe.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#open-badges-api">Open Badges 3.0, section 6</a>
 */
public final class CredentialHost implements Capability {
    private final HttpEndpoint endpoint;
    private final String api;
    private final Map<String, String> scoped;

    private CredentialHost(HttpEndpoint endpoint, String api, Map<String, String> scoped) {
        this.endpoint = requireNonNull(endpoint, "endpoint");
        this.api = api;
        this.scoped = Map.copyOf(scoped);
    }

    /**
     * One of Open Badges.
     *
     * @param endpoint what {@code /ims/ob/v3p0} follows, with a token of all scopes
     */
    public static CredentialHost openBadges(HttpEndpoint endpoint) {
        return new CredentialHost(endpoint, "/ims/ob/v3p0", Map.of());
    }

    /**
     * One of Comprehensive Learner Records.
     *
     * @param endpoint what {@code /ims/clr/v2p0} follows, with a token of all scopes
     */
    public static CredentialHost learnerRecords(HttpEndpoint endpoint) {
        return new CredentialHost(endpoint, "/ims/clr/v2p0", Map.of());
    }

    /**
     * With one more token, for the same account.
     *
     * @param scope the only scope that it has, by its last part: {@code credential.readonly}
     */
    public CredentialHost withScopedToken(String scope, String token) {
        Map<String, String> more = new HashMap<>(scoped);
        more.put(scope, requireNonNull(token, "token"));
        return new CredentialHost(endpoint, api, more);
    }

    /** As seen by who has the token of one scope alone, if there is one. */
    public Optional<CredentialHost> scopedTo(String scope) {
        return Optional.ofNullable(scoped.get(scope)).map(this::as);
    }

    /** As seen by who has another token. */
    public CredentialHost as(String token) {
        return new CredentialHost(endpoint.withToken(token), api, Map.of());
    }

    /** As seen by who has no token. */
    public CredentialHost anonymous() {
        return new CredentialHost(endpoint.withoutToken(), api, Map.of());
    }

    /** Where its operations are, below the address. */
    public String api() {
        return api;
    }

    /** What is had from an operation, {@code /credentials?limit=2}; or from a link that leads back here. */
    public HttpReply get(String operation) throws SubjectException, IOException, InterruptedException {
        return endpoint.get(path(operation));
    }

    /** What comes of a method without a body. */
    public HttpReply send(String method, String operation) throws SubjectException, IOException, InterruptedException {
        return endpoint.send(method, path(operation));
    }

    /** What comes of a method with a body. */
    public HttpReply send(String method, String operation, String mediaType, byte[] body)
            throws SubjectException, IOException, InterruptedException {
        return endpoint.send(method, path(operation), mediaType, body);
    }

    /** The path of an operation; a link as it is. */
    private String path(String operation) {
        boolean isOperation = operation.startsWith("/")
                && !operation.startsWith("//")
                && !operation.startsWith(endpoint.base().getRawPath() + api);
        return isOperation ? api + operation : operation;
    }
}
