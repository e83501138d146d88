package org.lerkit.testkit.internal.vcapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.spi.DisclosureException;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Issuing.Request;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.internal.Workbench;
import org.lerkit.testkit.internal.api.Probe;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.HttpReply;
import org.lerkit.testkit.subject.VcApiIssuer;

/** What issuers behind the VC API make of good requests, and of requests that are none. */
public final class IssuerChecks {
    private enum Key {
        REPLY,
        ANSWER
    }

    private static final Finding NOT_ISSUED = Finding.indeterminate("The subject does not issue what it is asked for.");

    private IssuerChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return new Probes<>("vc-api", VcApiIssuer.class, "The subject is no issuer behind the VC API.")
                .add("issue-created", "good", "A good credential is asked for, without options.", IssuerChecks::created)
                .add("issue-secured", "good", "A good credential is asked for, and verified.", IssuerChecks::secured)
                .add("issue-keeps-claims", "good", "A good credential is asked for, and compared.", IssuerChecks::kept)
                .add("issue-bare", "good", "A good credential is asked for, without options.", IssuerChecks::bare)
                .add("issue-json", "no-json", "The body is no JSON.", refuses("{\"credential\": {"))
                .add("issue-json", "empty", "The body is empty.", refuses(""))
                .add("issue-json", "array", "The body is an array.", refuses("[]"))
                .add("issue-credential-required", "missing", "The body is an empty object.", refuses("{}"))
                .add("issue-credential-required", "null", "The credential is null.", refuses(JsonNull.NULL))
                .add(
                        "issue-credential-object",
                        "string",
                        "The credential is text.",
                        refuses(new JsonString("credential")))
                .add("issue-credential-object", "array", "The credential is an array.", refuses(JsonArray.EMPTY))
                .add("issue-credential-valid", "empty", "The credential is an empty object.", refuses(JsonObject.EMPTY))
                .add(
                        "issue-credential-valid",
                        "other",
                        "The credential is some other object.",
                        refuses(JsonObject.builder()
                                .put("name", "No credential")
                                .build()))
                .add(
                        "issue-errors-told",
                        "missing",
                        "The body is an empty object.",
                        (issuer, examination) -> Status.told(issuer.post(bytes("{}"))))
                .all();
    }

    private static Finding created(VcApiIssuer issuer, Examination examination) throws Exception {
        HttpReply reply = reply(issuer, examination);
        if (reply.status() != Status.OK && reply.status() != Status.CREATED) {
            Finding failed = Finding.failed("A good request is answered with " + reply.status() + ".");
            return issuer.issuerId().isPresent()
                    ? failed
                    : failed.withHint(
                            "If credentials have to name their issuer, say which: VcApiIssuer.withIssuerId, or"
                                    + " --issuer-id.");
        }
        return issued(issuer, examination).isPresent()
                ? Finding.passed()
                : Finding.failed("The answer to a good request is no credential.");
    }

    private static Finding bare(VcApiIssuer issuer, Examination examination) throws Exception {
        HttpReply reply = reply(issuer, examination);
        if (!reply.isSuccess()) {
            return NOT_ISSUED;
        }
        return reply.object().flatMap(answer -> answer.get("@context")).isPresent()
                ? Finding.passed()
                : Finding.failed("There is something around the credential.")
                        .withHint("Answer with the credential alone: some clients unwrap it over HTTPS only.");
    }

    private static Finding secured(VcApiIssuer issuer, Examination examination) throws Exception {
        Optional<byte[]> issued = issued(issuer, examination);
        if (issued.isEmpty()) {
            return NOT_ISSUED;
        }
        VerificationReport report = Workbench.verifier(examination).verify(shown(issued.get()));
        if (report.outcome() == VerificationReport.Outcome.INDETERMINATE) {
            return Finding.indeterminate(
                            "What is issued could not be verified, for want of a key or of something else.")
                    .withHint("Give the documents of the issuer, or have them fetched.")
                    .withEvidence(List.of(new Evidence("the credential issued", report.problems())));
        }
        return report.verified().isPresent()
                ? Finding.passed()
                : Finding.failed("What is issued cannot be verified.")
                        .withEvidence(List.of(new Evidence("the credential issued", report.problems())));
    }

    /** What a holder shows of it: the same, or where it has a base proof, which is for holders, all that can be derived. */
    private static byte[] shown(byte[] issued) {
        try {
            JsonObject said = CredentialDocument.open(issued).json();
            return Holder.create(CryptoConfig.v2026())
                    .derive(said, List.of(JsonPointer.ROOT))
                    .bytes();
        } catch (DisclosureException e) {
            return issued;
        }
    }

    private static Finding kept(VcApiIssuer issuer, Examination examination) throws Exception {
        Optional<byte[]> issued = issued(issuer, examination);
        if (issued.isEmpty()) {
            return NOT_ISSUED;
        }
        JsonObject said = CredentialDocument.open(issued.get()).json();
        List<String> lost = asked(issuer).members().entrySet().stream()
                .filter(member -> !isKept(issuer, member, said))
                .map(Map.Entry::getKey)
                .toList();
        return lost.isEmpty()
                ? Finding.passed()
                : Finding.failed(
                        "What is issued lacks, or says otherwise than it was asked: " + String.join(", ", lost) + ".");
    }

    private static boolean isKept(VcApiIssuer issuer, Map.Entry<String, JsonValue> member, JsonObject said) {
        List<JsonValue> now = said.get(member.getKey()).map(JsonValue::items).orElse(List.of());
        return now.containsAll(member.getValue().items())
                || (member.getKey().equals("issuer") && issuer.issuerId().isEmpty());
    }

    private static Probe<VcApiIssuer> refuses(JsonValue credential) {
        return refuses(JsonWriter.toText(
                JsonObject.builder().put("credential", credential).build()));
    }

    /** Only who issues what is good is believed to have refused for what is wrong. */
    private static Probe<VcApiIssuer> refuses(String body) {
        return (issuer, examination) -> {
            Finding finding = Status.refused(issuer.post(bytes(body)));
            return finding.outcome() != Outcome.PASSED
                            || reply(issuer, examination).isSuccess()
                    ? finding
                    : Status.NOT_ACCEPTED;
        };
    }

    private static JsonObject asked(VcApiIssuer issuer) {
        JsonObject sample = Samples.named("credential");
        return issuer.issuerId().map(id -> Forge.issuedBy(sample, id)).orElse(sample);
    }

    private static HttpReply reply(VcApiIssuer issuer, Examination examination) throws Exception {
        return examination.once(
                Key.REPLY,
                () -> issuer.post(JsonWriter.toBytes(
                        JsonObject.builder().put("credential", asked(issuer)).build())));
    }

    /** The credential, if one was issued. */
    private static Optional<byte[]> issued(VcApiIssuer issuer, Examination examination) throws Exception {
        Answer answer = examination.once(Key.ANSWER, () -> issuer.issue(new Request(asked(issuer))));
        if (answer instanceof Answer.Document document) {
            try {
                JsonObject said = CredentialDocument.open(document.content()).json();
                return Optional.of(document.content())
                        .filter(whole -> said.get("credentialSubject").isPresent());
            } catch (LerkitException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
