package org.lerkit.testkit.profile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.subject.LoopbackServer.Answering;
import org.lerkit.testkit.subject.LoopbackServer.Asked;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** A host of credentials in memory, that does all right but for one fault. */
final class TestHost implements Answering {
    static final String TOKEN = "token-of-all-scopes";
    private static final String LD_JSON = "application/vc+ld+json";
    private static final Map<String, Set<String>> SCOPES = Map.of(
            TOKEN,
            Set.of("credential.readonly", "credential.upsert", "profile.readonly", "profile.update"),
            "reads",
            Set.of("credential.readonly"),
            "writes",
            Set.of("credential.upsert"),
            "reads-profile",
            Set.of("profile.readonly"),
            "writes-profile",
            Set.of("profile.update"));

    private final String api;
    private final String fault;
    private final Map<List<String>, HostedItem> items = new LinkedHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private JsonObject profile = JsonReader.standard().readObject("""
            {"id": "urn:uuid:1b1f9d6e-6a55-4d3e-8f0f-1b5e0c3c7a11", "type": ["Profile"], "name": "Trygve Aasen"}""");

    TestHost(String api, String fault) {
        this.api = api;
        this.fault = fault;
    }

    private boolean is(String name) {
        return fault.equals(name);
    }

    @Override
    public synchronized Told answer(Asked asked) {
        if (is("method-not-allowed") && asked.method().equals("DELETE")) {
            return Told.json(200, "{}");
        }
        if (asked.path().equals(api + "/discovery")) {
            return discovery(asked);
        }
        Optional<Told> refused = refusal(asked);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (asked.method() + asked.path().substring(api.length())) {
            case "GET/credentials" -> list(asked);
            case "POST/credentials" -> store(asked);
            case "GET/profile" ->
                is("profile-get")
                        ? Told.json(200, "[]")
                        : is("profile-get-not-found")
                                ? Told.json(200, "{}")
                                : Told.json(200, JsonWriter.toText(profile));
            case "PUT/profile" -> replace(asked);
            default -> error(asked.path().endsWith("s") || asked.path().endsWith("e") ? 405 : 404, "unsupported");
        };
    }

    private Optional<Told> refusal(Asked asked) {
        String bearer = asked.header("Authorization").replace("Bearer ", "");
        if (bearer.isEmpty()) {
            return is("token-required")
                            || (is("bearer-header") && asked.method().equals("GET"))
                    ? Optional.empty()
                    : Optional.of(error(401, "unauthorised"));
        }
        if (!SCOPES.containsKey(bearer)) {
            return is("token-unknown-refused") ? Optional.empty() : Optional.of(error(401, "unauthorised"));
        }
        String scope = (asked.path().endsWith("/profile") ? "profile." : "credential.")
                + (asked.method().equals("GET") ? "readonly" : asked.method().equals("PUT") ? "update" : "upsert");
        boolean granted = SCOPES.get(bearer).contains(scope)
                && !(fault.equals("scope-" + scope.replace('.', '-')) && !bearer.equals(TOKEN));
        return granted || is("scope-required") || asked.method().equals("DELETE")
                ? Optional.empty()
                : Optional.of(error(403, "forbidden"));
    }

    private Told error(int status, String why) {
        if (is("imsx-status-info")) {
            return Told.json(status, "{\"error\": \"" + why + "\"}");
        }
        if (is("error-explained")) {
            return new Told(status, Map.of(), new byte[0]);
        }
        String severity = is("imsx-status-info-shape") ? "bad" : "error";
        return Told.json(status, """
                {"imsx_codeMajor": "failure", "imsx_severity": "%s", "imsx_description": "%s"}""".formatted(severity, why));
    }

    private Told store(Asked asked) {
        boolean isText = asked.header("Content-type").startsWith("text/plain");
        if (is("credentials-post-json") && asked.header("Content-type").equals("application/json")) {
            return error(415, "media type");
        }
        Optional<HostedItem> read = isText ? HostedItem.token(asked.body()) : HostedItem.json(asked.body());
        if (read.isEmpty()) {
            return is("credentials-post-malformed")
                    ? Told.json(201, "{}")
                    : is("internal-error-avoided") ? error(500, "oh") : error(400, "invalid");
        }
        HostedItem item = read.get();
        List<String> key = key(item.json());
        HostedItem before = items.get(key);
        boolean isOlder = before != null && before.from().isAfter(item.from());
        if (!isOlder || is("older-replaces")) {
            items.put(key, kept(item));
        }
        int status = before == null && !is("new-is-ok") ? 201 : is("replaced-is-created") ? 201 : 200;
        if (isText) {
            return Told.of(
                    status,
                    is("jwt-as-text") ? "application/jwt" : "text/plain",
                    item.token().orElseThrow());
        }
        JsonObject echo = is("credentials-post-echo")
                ? JsonObject.builder().put("stored", "yes").build()
                : item.json();
        return Told.of(status, is("credentials-post-json-answer") ? "text/html" : LD_JSON, JsonWriter.toText(echo));
    }

    private HostedItem kept(HostedItem item) {
        JsonObject json = item.json();
        if (is("credentials-preserved")) {
            json = json.without("name");
        }
        if (is("credentials-preserve-extensions")) {
            json = json.without("https://guild.example/terms#favouriteKnot");
        }
        if (is("credentials-records-and-badges")
                && json.get("credentialSubject").orElseThrow() instanceof JsonObject subject) {
            json = json.with("credentialSubject", subject.without("verifiableCredential"));
        }
        if (is("credentials-get-valid")) {
            json = json.without("proof");
        }
        return new HostedItem(json, is("host-exports") ? item.token().map(text -> text + "x") : item.token());
    }

    private List<String> key(JsonObject json) {
        if (is("equality-ids")) {
            return List.of(String.valueOf(count.incrementAndGet()));
        }
        String issuer = json.get("issuer").orElseThrow() instanceof JsonObject object
                ? HostedItem.text(object, "id")
                : HostedItem.text(json, "issuer");
        String id = HostedItem.text(json, "id");
        return List.of(
                is("equality-other-issuer") ? "" : issuer,
                is("equality-unescaped")
                        ? id
                        : URLDecoder.decode(id, StandardCharsets.UTF_8).strip());
    }

    private Told list(Asked asked) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : asked.query().split("&", -1)) {
            query.put(
                    pair.split("=", 2)[0],
                    URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        int limit;
        int offset;
        OffsetDateTime since;
        try {
            limit = Integer.parseInt(query.getOrDefault("limit", "50"));
            offset = Integer.parseInt(query.getOrDefault("offset", "0"));
            since = OffsetDateTime.parse(query.getOrDefault("since", "0001-01-01T00:00:00Z"));
        } catch (NumberFormatException | DateTimeParseException e) {
            return is("word-is-none")
                    ? Told.json(200, "{}")
                    : is("list-breaks") ? error(500, "oh") : error(400, "invalid");
        }
        if ((limit < 1 && !is("credentials-get-limit-refused"))
                || (offset < 0 && !is("credentials-get-offset-refused"))) {
            return error(400, "invalid");
        }
        List<HostedItem> all = items.values().stream()
                .filter(item -> is("credentials-get-since") || item.from().isAfter(since))
                .toList();
        int start = is("credentials-get-offset") ? 0 : Math.max(offset, 0);
        int size = Math.max(is("credentials-get-limit") ? limit + 1 : limit, 0);
        List<HostedItem> page = all.stream().skip(start).limit(size).toList();
        return new Told(200, headers(limit, offset, all.size()), JsonWriter.toBytes(page(page)));
    }

    private JsonObject page(List<HostedItem> page) {
        boolean isMixed = is("compact-jws-string-list");
        JsonObject.Builder list = JsonObject.builder()
                .put(
                        is("credential-array") ? "credentials" : "credential",
                        new JsonArray(page.stream()
                                .filter(item -> isMixed || item.token().isEmpty())
                                .<JsonValue>map(item -> item.token()
                                        .<JsonValue>map(JsonString::new)
                                        .orElse(item.json()))
                                .toList()))
                .put(
                        "compactJwsString",
                        new JsonArray(
                                isMixed
                                        ? List.of()
                                        : page.stream()
                                                .flatMap(item -> item.token().stream())
                                                .<JsonValue>map(JsonString::new)
                                                .toList()));
        return is("credentials-response-closed") ? list.put("total", "4").build() : list.build();
    }

    private Map<String, String> headers(int limit, int offset, int total) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("X-Total-Count", String.valueOf(is("total-count") ? total + 1 : total));
        StringBuilder links = new StringBuilder();
        if (offset + limit < total && !is("link-next")) {
            int next = is("skips")
                    ? offset + limit + 1
                    : is("repeats") ? offset + limit - 1 : is("circles") ? 0 : offset + limit;
            links.append(link(limit, next, "next"));
        }
        if (!is("link-first-last")) {
            links.append(link(limit, 0, "first")).append(link(limit, Math.max(total - limit, 0), "last"));
        }
        if (offset > 0 && !is("link-prev")) {
            links.append(link(limit, Math.max(offset - limit, 0), "prev"));
        }
        if (!is("link-when-incomplete") && links.length() > 2) {
            headers.put("Link", links.substring(0, links.length() - 2));
        }
        return headers;
    }

    private String link(int limit, int offset, String relation) {
        return "<" + api + "/credentials?limit=" + limit + "&offset=" + offset + ">; rel=\"" + relation + "\", ";
    }

    private Told replace(Asked asked) {
        Optional<JsonObject> put = Optional.empty();
        try {
            put = Optional.of(JsonReader.standard().readObject(asked.body()));
        } catch (JsonSyntaxException e) {
            if (!is("profile-put-malformed")) {
                return error(400, "invalid");
            }
        }
        profile = put.orElse(profile);
        return is("profile-put") ? Told.json(201, "{}") : Told.json(200, JsonWriter.toText(profile));
    }

    private Told discovery(Asked asked) {
        if (is("discovery-open") && asked.header("Authorization").isEmpty()) {
            return error(401, "unauthorised");
        }
        if (is("discovery-path")) {
            return error(404, "unknown");
        }
        return Told.json(200, """
                {"openapi": "%s",
                 "info": {"title": "Guild", "version": "1", "termsOfService": "https://guild.example/terms"%s},
                 "paths": {"%s": {"get": {}, "post": {}}, "/profile": {"get": {}}},
                 "components": {"securitySchemes": {"OAuth2ACG": {"type": "%s"%s,
                   "flows": {"authorizationCode": {"tokenUrl": "/token", "scopes": {
                     "https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.readonly": "read"%s}}}}}}}""".formatted(
                        is("discovery-openapi") ? "2.0" : "3.0.1",
                        is("discovery-info") ? "" : ", \"x-imssf-privacyPolicyUrl\": \"https://guild.example/privacy\"",
                        is("discovery-endpoints") ? "/assertions" : "/credentials",
                        is("discovery-security-scheme") ? "http" : "oauth2",
                        is("discovery-registration-url")
                                ? ""
                                : ", \"x-imssf-registrationUrl\": \"https://guild.example/register\"",
                        is("discovery-scopes")
                                ? ""
                                : ", \"https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.upsert\": \"write\""));
    }
}
