package org.lerkit.testkit.internal.provider;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.internal.api.StatusInfo;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.HttpReply;

/** Where the service is, how it describes itself, and what it says to requests that ask for nothing there is. */
final class ServiceChecks {
    private static final String BASE = "/ims/case/v1p1";
    private static final String DISCOVERY = "/discovery/imscasev1p1_openapi3_v1p0.json";
    private static final List<String> COLLECTIONS = List.of("/CFItems/", "/CFDocuments/", "/CFPackages/");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final int LONGEST_ADDRESS = 1_000;
    private static final String UNKNOWN_OBJECT = "unknownobject";
    private static final String INVALID = "invalid_uuid";
    private static final Set<String> MINOR = Set.of(
            "forbidden",
            "fullsuccess",
            "internal_server_error",
            "invalid_selection_field",
            "invalid_sort_field",
            INVALID,
            "server_busy",
            "unauthorised_request",
            UNKNOWN_OBJECT);

    private ServiceChecks() {}

    static void addTo(Probes<CaseProvider> probes) {
        probes.add("base-path", "documents", "Lists documents under the standard path.", (provider, examination) -> {
                    HttpReply reply = provider.withPath(BASE).get("/CFDocuments?limit=1");
                    return Replies.expect(reply, "The list of documents under " + BASE, Replies.OK);
                })
                .add(
                        "discovery-served",
                        "read",
                        "Reads the description of the service.",
                        described((provider, description) ->
                                Json.text(description, "openapi").startsWith("3.")
                                        ? Finding.passed()
                                        : Finding.failed("There is no OpenAPI file at " + DISCOVERY + ".")))
                .add(
                        "discovery-localized",
                        "read",
                        "Reads the description of the service.",
                        described(ServiceChecks::localized))
                .add(
                        "not-found-imsx",
                        "unknown",
                        "Asks for an identifier that nobody knows.",
                        (provider, examination) -> notFound(provider, unknown(examination), Set.of(UNKNOWN_OBJECT)))
                .add(
                        "invalid-uuid-imsx",
                        "no-uuid",
                        "Asks for an identifier that is no UUID.",
                        (provider, examination) -> notFound(provider, "no-uuid", Set.of(INVALID, UNKNOWN_OBJECT)))
                .add(
                        "status-info-complete",
                        "errors",
                        "Makes errors, and looks at the answers.",
                        (provider, examination) -> {
                            List<HttpReply> errors = errors(provider, examination);
                            return errors.stream()
                                            .allMatch(reply -> !reply.isSuccess()
                                                    && StatusInfo.of(reply)
                                                            .filter(StatusInfo::isError)
                                                            .isPresent())
                                    ? Finding.passed()
                                    : Finding.failed(
                                            "An error is answered without status information of failure and error.");
                        })
                .add(
                        "status-info-terms",
                        "errors",
                        "Makes errors, and looks at the answers.",
                        (provider, examination) -> {
                            List<StatusInfo> told = errors(provider, examination).stream()
                                    .flatMap(reply -> StatusInfo.of(reply).stream())
                                    .toList();
                            if (told.isEmpty()) {
                                return Finding.indeterminate("There is no status information to look at.");
                            }
                            return told.stream()
                                            .allMatch(info -> info.isWhole() && MINOR.containsAll(info.minorCodes()))
                                    ? Finding.passed()
                                    : Finding.failed("Status information has words that are not of its vocabularies.");
                        })
                .add("read-only", "delete", "Deletes what nobody knows.", (provider, examination) -> {
                    HttpReply reply = provider.send("DELETE", "/CFItems/" + unknown(examination));
                    return reply.isSuccess()
                            ? Finding.failed("DELETE is answered with " + reply.status() + ".")
                            : Finding.passed();
                });
    }

    private interface Look {
        Finding at(CaseProvider provider, JsonObject description);
    }

    private static Probe<CaseProvider> described(Look look) {
        return (provider, examination) -> {
            if (!provider.path().equals(BASE)) {
                return Finding.untested("Only of CASE 1.1 is it known where the description is.");
            }
            HttpReply reply = provider.get(DISCOVERY);
            return reply.isSuccess()
                    ? look.at(provider, reply.object().orElse(JsonObject.EMPTY))
                    : Replies.expect(reply, "The description of the service", Replies.OK);
        };
    }

    /** The address of a server may have variables, each with a default. */
    private static Finding localized(CaseProvider provider, JsonObject description) {
        for (JsonObject server : Json.objects(description, "servers")) {
            JsonObject variables = Json.object(server, "variables");
            String url = VARIABLE.matcher(address(server, "url"))
                    .replaceAll(variable ->
                            Matcher.quoteReplacement(address(Json.object(variables, variable.group(1)), "default")));
            if (url.contains("//" + provider.host())) {
                return Finding.passed();
            }
        }
        return Finding.failed("The OpenAPI file does not name the host that serves it.");
    }

    /** An address or a part of one; what is longer than any is none. */
    private static String address(JsonObject object, String name) {
        String text = Json.text(object, name);
        return text.length() <= LONGEST_ADDRESS ? text : "";
    }

    private static Finding notFound(CaseProvider provider, String identifier, Set<String> codes) throws Exception {
        for (String collection : COLLECTIONS) {
            HttpReply reply = provider.get(collection + identifier);
            Finding status = Replies.expect(
                    reply, "GET of " + collection + " with an identifier that nobody knows", Replies.NOT_FOUND);
            if (!status.equals(Finding.passed())) {
                return status;
            }
            if (StatusInfo.of(reply).stream()
                    .noneMatch(info -> info.minorCodes().stream().anyMatch(codes::contains))) {
                return Finding.failed("404 is not explained by "
                        + String.join(" or ", codes.stream().sorted().toList()) + ".");
            }
        }
        return Finding.passed();
    }

    private static List<HttpReply> errors(CaseProvider provider, Examination examination) throws Exception {
        List<HttpReply> errors = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            errors.add(provider.get(collection + unknown(examination)));
        }
        return errors;
    }

    private static String unknown(Examination examination) {
        return UUID.nameUUIDFromBytes(("nobody knows " + examination.options().seed()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
