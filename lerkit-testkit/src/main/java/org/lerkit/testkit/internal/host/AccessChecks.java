package org.lerkit.testkit.internal.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.internal.api.StatusInfo;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/** Tokens, scopes, and how errors are answered. */
final class AccessChecks {
    private static final String UNKNOWN = "a-token-that-was-never-given-out";
    private static final String LIST = "/credentials";
    private static final String PROFILE = "/profile";

    private AccessChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        probes.add(
                        "token-required",
                        "list",
                        "Lists credentials without a token.",
                        (host, examination) -> Replies.expect(
                                host.anonymous().get(LIST), "A list without a token", Replies.UNAUTHORIZED))
                .add(
                        "token-required",
                        "store",
                        "Stores a credential without a token.",
                        (host, examination) -> unauthorized(new Account(host, examination)
                                .proved("anonymous", host.anonymous(), Account.JSON)
                                .reply()))
                .add(
                        "token-required",
                        "profile",
                        "Reads the profile without a token.",
                        (host, examination) -> Replies.expect(
                                host.anonymous().get(PROFILE), "A profile without a token", Replies.UNAUTHORIZED))
                .add(
                        "token-unknown-refused",
                        "list",
                        "Lists credentials with a token of nobody.",
                        (host, examination) -> Replies.expect(
                                host.as(UNKNOWN).get(LIST), "A list with a token of nobody", Replies.UNAUTHORIZED))
                .add(
                        "token-unknown-refused",
                        "store",
                        "Stores a credential with a token of nobody.",
                        (host, examination) -> unauthorized(new Account(host, examination)
                                .proved("unknown", host.as(UNKNOWN), Account.JSON)
                                .reply()))
                .add(
                        "bearer-header",
                        "list",
                        "Lists credentials with and without the header.",
                        (host, examination) -> header(host))
                .add(
                        "scope-required",
                        "store",
                        "Stores a credential with a token to read.",
                        scoped(
                                "credential.readonly",
                                (host, examination) -> forbidden(new Account(host, examination)
                                        .proved("read-only", host, Account.JSON)
                                        .reply())))
                .add(
                        "scope-required",
                        "list",
                        "Lists credentials with a token to write.",
                        scoped("credential.upsert", (host, examination) -> forbidden(host.get(LIST))))
                .add(
                        "scope-required",
                        "profile",
                        "Reads the profile with a token for credentials.",
                        scoped("credential.readonly", (host, examination) -> forbidden(host.get(PROFILE))))
                .add(
                        "scope-credential-readonly",
                        "list",
                        "Lists credentials with a token to read.",
                        scoped(
                                "credential.readonly",
                                (host, examination) ->
                                        Replies.expect(host.get(LIST), "A list with the scope for it", Replies.OK)))
                .add(
                        "scope-credential-upsert",
                        "store",
                        "Stores a credential with a token to write.",
                        scoped(
                                "credential.upsert",
                                (host, examination) -> Replies.expect(
                                        new Account(host, examination)
                                                .proved("upsert", host, Account.JSON)
                                                .reply(),
                                        "A credential with the scope for it",
                                        Replies.OK,
                                        Replies.CREATED)))
                .add(
                        "scope-profile-readonly",
                        "read",
                        "Reads the profile with a token to read it.",
                        scoped(
                                "profile.readonly",
                                (host, examination) -> Replies.expect(
                                        host.get(PROFILE),
                                        "A profile with the scope for it",
                                        Replies.OK,
                                        Replies.NOT_FOUND)))
                .add(
                        "scope-profile-update",
                        "replace",
                        "Replaces the profile with a token to write it.",
                        (host, examination) -> ProfileChecks.replacedBy(host, host.scopedTo("profile.update")))
                .add(
                        "imsx-status-info",
                        "errors",
                        "Makes errors, and looks at the answers.",
                        (host, examination) -> every(
                                errors(host), reply -> StatusInfo.of(reply).isPresent(), "without an imsx_StatusInfo"))
                .add(
                        "imsx-status-info-shape",
                        "errors",
                        "Makes errors, and looks at the answers.",
                        (host, examination) -> every(
                                errors(host).stream()
                                        .filter(reply -> StatusInfo.of(reply).isPresent())
                                        .toList(),
                                reply -> StatusInfo.of(reply)
                                        .filter(StatusInfo::isWhole)
                                        .isPresent(),
                                "with an imsx_StatusInfo that lacks something, or says it in words of its own"))
                .add(
                        "error-explained",
                        "errors",
                        "Makes errors, and looks at the answers.",
                        (host, examination) ->
                                every(errors(host), reply -> !reply.text().isBlank(), "with nothing"))
                .add(
                        "method-not-allowed",
                        "delete",
                        "Deletes the list of credentials.",
                        (host, examination) -> Replies.expect(
                                host.send("DELETE", LIST), "DELETE of the list", Replies.METHOD_NOT_ALLOWED))
                .add("internal-error-avoided", "bad-requests", "Sends bad requests.", (host, examination) -> bad(host));
    }

    private static Finding unauthorized(HttpReply reply) {
        return Replies.expect(reply, "A credential without a good token", Replies.UNAUTHORIZED);
    }

    private static Finding forbidden(HttpReply reply) {
        return Replies.expect(
                reply, "A request with a token of another scope", Replies.UNAUTHORIZED, Replies.FORBIDDEN);
    }

    private static Probe<CredentialHost> scoped(String scope, Probe<CredentialHost> probe) {
        return (host, examination) -> {
            Optional<CredentialHost> limited = host.scopedTo(scope);
            return limited.isEmpty()
                    ? Finding.untested("No token was given that has the scope " + scope + " alone.")
                    : probe.look(limited.get(), examination);
        };
    }

    private static Finding header(CredentialHost host) throws Exception {
        Finding with = Replies.expect(host.get(LIST), "A list with a bearer token", Replies.OK);
        return with.equals(Finding.passed())
                ? Replies.expect(host.anonymous().get(LIST), "A list without a token", Replies.UNAUTHORIZED)
                : with;
    }

    /** Answers to requests that are wrong in one way each. */
    private static List<HttpReply> errors(CredentialHost host) throws Exception {
        return List.of(
                host.anonymous().get(LIST),
                host.as(UNKNOWN).get(PROFILE),
                host.get(LIST + "?limit=none"),
                host.send("POST", LIST, Account.JSON, bytes("{}")));
    }

    private interface Asked {
        boolean of(HttpReply reply);
    }

    private static Finding every(List<HttpReply> replies, Asked asked, String otherwise) {
        List<HttpReply> errors =
                replies.stream().filter(reply -> !reply.isSuccess()).toList();
        if (errors.isEmpty()) {
            return Finding.indeterminate("None of the bad requests is answered with an error that could be looked at.");
        }
        return errors.stream()
                .filter(reply -> !asked.of(reply))
                .findFirst()
                .map(reply -> Finding.failed("An error is answered with " + reply.status() + " " + otherwise + "."))
                .orElseGet(Finding::passed);
    }

    private static Finding bad(CredentialHost host) throws Exception {
        List<HttpReply> replies = new ArrayList<>();
        for (String query :
                List.of("?limit=-1", "?limit=99999999999999999999", "?offset=-1", "?offset=x", "?since=x")) {
            replies.add(host.get(LIST + query));
        }
        for (String body : List.of("{", "[]", "{}", "null", "{\"@context\": 1}", "{\"id\": {}, \"issuer\": []}")) {
            replies.add(host.send("POST", LIST, Account.JSON, bytes(body)));
        }
        for (String body : List.of("a.b.c", "..", "no token")) {
            replies.add(host.send("POST", LIST, Account.TEXT, bytes(body)));
        }
        return replies.stream()
                .filter(reply -> reply.status() >= Replies.SERVER_ERROR)
                .findFirst()
                .map(reply -> Finding.failed("A bad request is answered with " + reply.status() + "."))
                .orElseGet(Finding::passed);
    }

    static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
