package org.lerkit.testkit.internal.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/** What a host says of itself, to everybody: the service description. */
final class DescriptionChecks {
    private static final String DISCOVERY = "/discovery";

    private DescriptionChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        String title = "Reads the service description.";
        probes.add(
                        "discovery-open",
                        "anonymous",
                        "Reads the service description without a token.",
                        (host, examination) -> {
                            HttpReply reply = host.anonymous().get(DISCOVERY);
                            return Replies.is(reply, Replies.UNAUTHORIZED, Replies.FORBIDDEN)
                                    ? Finding.failed("The service description asks for a token.")
                                    : Replies.expect(reply, "The service description", Replies.OK);
                        })
                .add(
                        "discovery-path",
                        "read",
                        title,
                        (host, examination) ->
                                Replies.expect(host.anonymous().get(DISCOVERY), "The service description", Replies.OK))
                .add(
                        "discovery-openapi",
                        "read",
                        title,
                        described(
                                description -> text(description, "openapi")
                                        .filter(version -> version.startsWith("3.0"))
                                        .isPresent(),
                                "The service description is no OpenAPI 3.0 document in JSON."))
                .add(
                        "discovery-endpoints",
                        "read",
                        title,
                        described(
                                description -> Stream.of("get", "post")
                                        .allMatch(method -> at(description, "paths").members().entrySet().stream()
                                                .filter(path -> path.getKey().endsWith("/credentials"))
                                                .anyMatch(path -> path.getValue() instanceof JsonObject item
                                                        && item.get(method).isPresent())),
                                "The service description lacks GET or POST of /credentials."))
                .add(
                        "discovery-info",
                        "read",
                        title,
                        described(
                                description -> Stream.of(
                                                "title", "version", "termsOfService", "x-imssf-privacyPolicyUrl")
                                        .allMatch(name -> text(at(description, "info"), name)
                                                .isPresent()),
                                "The info of the service description lacks title, version, termsOfService or"
                                        + " x-imssf-privacyPolicyUrl."))
                .add(
                        "discovery-security-scheme",
                        "read",
                        title,
                        described(
                                description -> text(scheme(description), "type")
                                                .filter("oauth2"::equals)
                                                .isPresent()
                                        && !flow(description).members().isEmpty(),
                                "The service description has no scheme OAuth2ACG of type oauth2 with an authorization code flow."))
                .add(
                        "discovery-registration-url",
                        "read",
                        title,
                        described(
                                description -> text(scheme(description), "x-imssf-registrationUrl")
                                        .isPresent(),
                                "The security scheme does not say where clients register."))
                .add(
                        "discovery-scopes",
                        "read",
                        title,
                        described(
                                description -> scopes(description),
                                "The authorization code flow does not list the scopes to read and to write credentials."));
    }

    private interface Asked {
        boolean of(JsonObject description);
    }

    private static Probe<CredentialHost> described(Asked asked, String otherwise) {
        return (host, examination) ->
                asked.of(host.anonymous().get(DISCOVERY).object().orElse(JsonObject.EMPTY))
                        ? Finding.passed()
                        : Finding.failed(otherwise);
    }

    private static JsonObject scheme(JsonObject description) {
        return at(at(at(description, "components"), "securitySchemes"), "OAuth2ACG");
    }

    private static JsonObject flow(JsonObject description) {
        return at(at(scheme(description), "flows"), "authorizationCode");
    }

    private static boolean scopes(JsonObject description) {
        Set<String> scopes = at(flow(description), "scopes").members().keySet();
        return List.of("credential.readonly", "credential.upsert").stream()
                .allMatch(scope -> scopes.stream().anyMatch(name -> name.endsWith('/' + scope) || name.equals(scope)));
    }

    private static JsonObject at(JsonObject object, String name) {
        return object.get(name).orElse(null) instanceof JsonObject inner ? inner : JsonObject.EMPTY;
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name)
                .flatMap(value -> value instanceof JsonString text ? Optional.of(text.value()) : Optional.empty())
                .filter(value -> !value.isBlank());
    }
}
