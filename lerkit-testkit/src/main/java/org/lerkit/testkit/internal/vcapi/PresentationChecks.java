package org.lerkit.testkit.internal.vcapi;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.internal.Workbench;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.api.Replies;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.HttpReply;
import org.lerkit.testkit.subject.VcApiVerifier;

/** What verifiers behind the VC API make of presentations, where they take any. */
final class PresentationChecks {
    private static final String DOMAIN = "https://registrar.example";
    private static final String CHALLENGE = "8b1f4f0a-2c67-4c9b-9f0e-6f6d6c1f5b32";
    private static final int NOT_IMPLEMENTED = 501;

    private static final Finding NOT_TAKEN =
            Finding.untested("The subject takes no presentations: nothing is at /presentations/verify.");

    private record Good() {}

    private record Presentation(boolean isGood) {}

    private PresentationChecks() {}

    static void addTo(Probes<VcApiVerifier> probes) {
        probes.add("present-accepted", "good", "A presentation that holds is shown.", (verifier, examination) -> {
                    HttpReply reply = good(verifier, examination);
                    return isNotTaken(reply)
                            ? NOT_TAKEN
                            : Replies.expect(reply, "A presentation that holds", Status.OK);
                })
                .add(
                        "present-refused",
                        "changed",
                        "A presentation is shown of a credential that was changed.",
                        refuses(examination -> request(presentation(examination, false), DOMAIN, CHALLENGE)))
                .add(
                        "present-challenge",
                        "other",
                        "A presentation is shown while another challenge is expected.",
                        refuses(examination ->
                                request(presentation(examination, true), DOMAIN, CHALLENGE.replace('8', '9'))))
                .add(
                        "present-domain",
                        "other",
                        "A presentation is shown while another domain is expected.",
                        refuses(examination ->
                                request(presentation(examination, true), "https://other.example", CHALLENGE)))
                .add(
                        "present-required",
                        "missing",
                        "The body is an empty object.",
                        refuses(examination -> JsonObject.EMPTY))
                .add(
                        "present-required",
                        "string",
                        "The presentation is text.",
                        refuses(examination -> request(new JsonString("presentation"), DOMAIN, CHALLENGE)));
    }

    private interface Asked {
        JsonObject of(Examination examination) throws Exception;
    }

    /** Only who accepts the good presentation is believed to have refused for what is wrong. */
    private static Probe<VcApiVerifier> refuses(Asked asked) {
        return (verifier, examination) -> {
            HttpReply good = good(verifier, examination);
            if (isNotTaken(good)) {
                return NOT_TAKEN;
            }
            Finding finding = Status.refused(verifier.postPresentation(JsonWriter.toBytes(asked.of(examination))));
            return finding.outcome() != Outcome.PASSED || good.isSuccess() ? finding : Status.NOT_ACCEPTED;
        };
    }

    private static boolean isNotTaken(HttpReply reply) {
        return Replies.is(reply, Replies.NOT_FOUND, Replies.METHOD_NOT_ALLOWED, NOT_IMPLEMENTED);
    }

    private static HttpReply good(VcApiVerifier verifier, Examination examination) throws Exception {
        return examination.once(
                new Good(),
                () -> verifier.postPresentation(
                        JsonWriter.toBytes(request(presentation(examination, true), DOMAIN, CHALLENGE))));
    }

    /**
     * One that is signed by its holder.
     *
     * @param isGood whether the credential in it is as its issuer signed it
     */
    private static JsonObject presentation(Examination examination, boolean isGood) throws Exception {
        return examination.once(new Presentation(isGood), () -> {
            Forge forge = Workbench.forge(examination);
            Forged credential = forge.secure(Samples.named("credential"), "eddsa-rdfc-2022");
            JsonObject shown = isGood
                    ? credential.credential()
                    : credential.credential().with("name", new JsonString("Another name"));
            return forge.present(JsonWriter.toBytes(shown), DOMAIN, CHALLENGE);
        });
    }

    private static JsonObject request(JsonValue presentation, String domain, String challenge) {
        return JsonObject.builder()
                .put("verifiablePresentation", presentation)
                .put(
                        "options",
                        JsonObject.builder()
                                .put("domain", domain)
                                .put("challenge", challenge)
                                .build())
                .build();
    }
}
