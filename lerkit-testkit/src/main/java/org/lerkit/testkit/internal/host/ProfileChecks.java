package org.lerkit.testkit.internal.host;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpReply;

/** The profile of whoever the token is for: read, and put back as it is, which changes nothing. */
final class ProfileChecks {
    private static final String PROFILE = "/profile";
    private static final String JSON = "application/json";
    private static final int NOT_IMPLEMENTED = 501;

    private ProfileChecks() {}

    static void addTo(Probes<CredentialHost> probes) {
        probes.add("profile-get", "read", "Reads the profile.", (host, examination) -> read(host))
                .add("profile-get-not-found", "read", "Reads the profile.", (host, examination) -> missing(host))
                .add(
                        "profile-put",
                        "replace",
                        "Puts the profile back as it is.",
                        (host, examination) -> replacedBy(host, Optional.of(host)))
                .add(
                        "profile-put-malformed",
                        "array",
                        "Puts an array in place of the profile.",
                        (host, examination) -> refused(host, "[]"))
                .add(
                        "profile-put-malformed",
                        "no-json",
                        "Puts what is no JSON in place of the profile.",
                        (host, examination) -> refused(host, "{"));
    }

    private static Finding read(CredentialHost host) throws Exception {
        HttpReply reply = host.get(PROFILE);
        if (reply.status() == Replies.NOT_FOUND) {
            return Finding.untested("The account has no profile.");
        }
        Finding status = Replies.expect(reply, "GET of the profile", Replies.OK);
        if (!status.equals(Finding.passed())) {
            return status;
        }
        JsonObject profile = reply.object().orElse(JsonObject.EMPTY);
        return profile.get("id").isPresent() && profile.get("type").isPresent()
                ? Finding.passed()
                : Finding.failed("The profile is no object with an id and a type.");
    }

    private static Finding missing(CredentialHost host) throws Exception {
        HttpReply reply = host.get(PROFILE);
        if (reply.isSuccess()
                && reply.object()
                        .filter(profile -> !profile.members().isEmpty())
                        .isPresent()) {
            return Finding.untested("The account has a profile, so that nothing can be missing.");
        }
        return Replies.expect(reply, "GET of a profile that is not there", Replies.NOT_FOUND);
    }

    /**
     * Puts the profile back as it is.
     *
     * @param by who replaces it; nobody if there is no token for it
     */
    static Finding replacedBy(CredentialHost host, Optional<CredentialHost> by) throws Exception {
        if (by.isEmpty()) {
            return Finding.untested("No token was given that has the scope profile.update alone.");
        }
        Optional<JsonObject> profile = host.get(PROFILE).object();
        if (profile.isEmpty()) {
            return Finding.untested("The account has no profile that could be put back.");
        }
        HttpReply reply = by.get().send("PUT", PROFILE, JSON, JsonWriter.toBytes(profile.get()));
        if (isNotOffered(reply)) {
            return Finding.untested("The subject does not offer to replace profiles.");
        }
        Finding status = Replies.expect(reply, "PUT of the profile", Replies.OK, Replies.ACCEPTED);
        if (reply.status() != Replies.OK || reply.object().isPresent()) {
            return status;
        }
        return Finding.failed("PUT of the profile is answered with 200 and no profile.");
    }

    private static Finding refused(CredentialHost host, String body) throws Exception {
        HttpReply reply = host.send("PUT", PROFILE, JSON, AccessChecks.bytes(body));
        return isNotOffered(reply)
                ? Finding.untested("The subject does not offer to replace profiles.")
                : Replies.expect(reply, "PUT of what is no profile", Replies.BAD_REQUEST);
    }

    private static boolean isNotOffered(HttpReply reply) {
        return Replies.is(reply, Replies.NOT_FOUND, Replies.METHOD_NOT_ALLOWED, NOT_IMPLEMENTED);
    }
}
