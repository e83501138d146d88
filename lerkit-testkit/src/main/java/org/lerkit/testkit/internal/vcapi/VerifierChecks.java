package org.lerkit.testkit.internal.vcapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.internal.Workbench;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.HttpReply;
import org.lerkit.testkit.subject.VcApiVerifier;

/** What verifiers behind the VC API make of good requests, of bad credentials, and of requests that are none. */
public final class VerifierChecks {
    private static final String SECURING = "eddsa-rdfc-2022";

    private enum Key {
        GOOD,
        GOOD_REPLY
    }

    private VerifierChecks() {}

    /** All of them. */
    public static List<Check> all() {
        Probes<VcApiVerifier> probes =
                new Probes<>("vc-api", VcApiVerifier.class, "The subject is no verifier behind the VC API.");
        probes.add("verify-accepted", "good", "A credential that holds is shown.", (verifier, examination) -> {
                    HttpReply reply = good(verifier, examination);
                    return reply.status() == Status.OK
                            ? Finding.passed()
                            : Finding.failed("A credential that holds is answered with " + reply.status() + ".");
                })
                .add(
                        "verify-refused",
                        "changed",
                        "A credential that was changed after it was signed is shown.",
                        refuses(credential -> request(credential.with("name", new JsonString("Another name")))))
                .add("verify-json", "no-json", "The body is no JSON.", refusesBytes("{\"verifiableCredential\": {"))
                .add("verify-json", "empty", "The body is empty.", refusesBytes(""))
                .add("verify-json", "array", "The body is an array.", refusesBytes("[]"))
                .add("verify-credential-required", "missing", "The body is an empty object.", refusesBytes("{}"))
                .add(
                        "verify-credential-required",
                        "null",
                        "The credential is null.",
                        refuses(credential -> request(JsonNull.NULL)))
                .add(
                        "verify-credential-object",
                        "string",
                        "The credential is text.",
                        refuses(credential -> request(new JsonString(JsonWriter.toText(credential)))))
                .add(
                        "verify-credential-object",
                        "array",
                        "The credential is an array.",
                        refuses(credential -> request(JsonArray.of(credential))))
                .add(
                        "verify-credential-object",
                        "empty",
                        "The credential is an empty object.",
                        refuses(credential -> request(JsonObject.EMPTY)))
                .add(
                        "verify-proof-object",
                        "missing",
                        "The credential has no proof.",
                        refuses(credential -> request(credential.without("proof"))))
                .add("verify-proof-object", "null", "The proof is null.", refusesProof(JsonNull.NULL))
                .add("verify-proof-object", "string", "The proof is text.", refusesProof(new JsonString("proof")))
                .add("verify-proof-object", "array", "The proof is an empty array.", refusesProof(JsonArray.EMPTY))
                .add("verify-proof-object", "empty", "The proof is an empty object.", refusesProof(JsonObject.EMPTY))
                .add(
                        "verify-answer-no-credential",
                        "good",
                        "A credential that holds is shown.",
                        (verifier, examination) -> {
                            HttpReply reply = good(verifier, examination);
                            if (!reply.isSuccess()) {
                                return Status.NOT_ACCEPTED;
                            }
                            return reply.object()
                                            .flatMap(answer -> answer.get("verifiableCredential"))
                                            .isEmpty()
                                    ? Finding.passed()
                                    : Finding.failed("The answer has the member verifiableCredential.");
                        })
                .add(
                        "verify-errors-told",
                        "missing",
                        "The body is an empty object.",
                        (verifier, examination) -> Status.told(verifier.post(bytes("{}"))));
        PresentationChecks.addTo(probes);
        return probes.all();
    }

    private interface Wrong {
        JsonObject request(JsonObject credential);
    }

    private static Probe<VcApiVerifier> refuses(Wrong wrong) {
        return (verifier, examination) ->
                refused(verifier, examination, JsonWriter.toBytes(wrong.request(credential(examination))));
    }

    private static Probe<VcApiVerifier> refusesProof(JsonValue proof) {
        return refuses(credential -> request(credential.with("proof", proof)));
    }

    private static Probe<VcApiVerifier> refusesBytes(String body) {
        return (verifier, examination) -> refused(verifier, examination, bytes(body));
    }

    /** Only who accepts the good credential is believed to have refused for what is wrong. */
    private static Finding refused(VcApiVerifier verifier, Examination examination, byte[] body) throws Exception {
        Finding finding = Status.refused(verifier.post(body));
        return finding.outcome() != Outcome.PASSED
                        || good(verifier, examination).isSuccess()
                ? finding
                : Status.NOT_ACCEPTED;
    }

    private static HttpReply good(VcApiVerifier verifier, Examination examination) throws Exception {
        return examination.once(
                Key.GOOD_REPLY, () -> verifier.post(JsonWriter.toBytes(request(credential(examination)))));
    }

    private static JsonObject credential(Examination examination) throws Exception {
        return examination.once(
                Key.GOOD,
                () -> Workbench.forge(examination)
                        .secure(Samples.named("credential"), SECURING)
                        .credential());
    }

    private static JsonObject request(JsonValue credential) {
        return JsonObject.builder().put("verifiableCredential", credential).build();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
