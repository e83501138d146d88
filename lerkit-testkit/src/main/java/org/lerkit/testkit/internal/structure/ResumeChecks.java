package org.lerkit.testkit.internal.structure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Requirement;

/** What is asked of resumes beside the rules of their schemas, so that every reader finds what is in them. */
final class ResumeChecks {
    private static final List<String> LISTS =
            List.of("educationAndLearnings", "employmentHistories", "certifications", "licenses", "skills");
    private static final String VERIFICATIONS = "verifications";
    private static final JsonPointer TYPE = JsonPointer.ROOT.child("type");
    private static final JsonPointer SUBJECT = JsonPointer.ROOT.child("credentialSubject");

    private static final Map<String, Look> LOOKS = Map.of(
            "ler-rs-4.4/plain-fields-too", new Look(DocumentKind.RESUME, ResumeChecks::entriesOfVerificationsAlone),
            "ler-rs-4.4/position-deprecated-code", new Look(DocumentKind.RESUME, ResumeChecks::deprecatedCodes),
            "ler-rs-4.5/type-ler-rs", new Look(DocumentKind.RESUME_CREDENTIAL, ResumeChecks::typeMissing),
            "ler-rs-4.5/issuer-uri", new Look(DocumentKind.RESUME_CREDENTIAL, ResumeChecks::issuerNoUri),
            "ler-rs-4.5/payload-in-subject", new Look(DocumentKind.RESUME_CREDENTIAL, ResumeChecks::payloadApart),
            "ler-rs-4.5/payload-valid", new Look(DocumentKind.RESUME_CREDENTIAL, ResumeChecks::payloadErrors),
            "ler-rs-4.5/payload-type", new Look(DocumentKind.RESUME_CREDENTIAL, ResumeChecks::payloadType));

    private ResumeChecks() {}

    private record Look(DocumentKind kind, Function<JsonObject, List<Problem>> broken) {}

    /** The check of a requirement that has one of its own. */
    static List<Check> of(Requirement requirement) {
        Look look = LOOKS.get(requirement.key());
        return look == null ? List.of() : List.of(new StructureCheck(requirement, look.kind, look.broken));
    }

    private static List<Problem> entriesOfVerificationsAlone(JsonObject resume) {
        List<Problem> found = new ArrayList<>();
        for (String list : LISTS) {
            List<JsonValue> entries = items(resume, list);
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof JsonObject entry
                        && entry.members().keySet().equals(Set.of(VERIFICATIONS))) {
                    found.add(problem(
                            Findings.MISSING,
                            JsonPointer.ROOT.child(list).child(i),
                            "nothing but verifications, which many readers do not open",
                            "write the plain fields beside them"));
                }
            }
        }
        return found;
    }

    private static List<Problem> deprecatedCodes(JsonObject resume) {
        List<Problem> found = new ArrayList<>();
        List<JsonValue> employments = items(resume, "employmentHistories");
        for (int i = 0; i < employments.size(); i++) {
            List<JsonValue> positions =
                    employments.get(i) instanceof JsonObject entry ? items(entry, "positionHistories") : List.of();
            for (int j = 0; j < positions.size(); j++) {
                if (positions.get(j) instanceof JsonObject position
                        && position.members().containsKey("resourceRelationshipCode")) {
                    JsonPointer place = JsonPointer.ROOT
                            .child("employmentHistories")
                            .child(i)
                            .child("positionHistories")
                            .child(j);
                    found.add(problem(
                            Findings.UNKNOWN,
                            place.child("resourceRelationshipCode"),
                            "deprecated",
                            "write workRelationshipTypeCode"));
                }
            }
        }
        return found;
    }

    private static List<Problem> typeMissing(JsonObject credential) {
        return credential.get("type").map(JsonValue::items).orElse(List.of()).contains(new JsonString("LER-RS VC"))
                ? List.of()
                : List.of(problem(Findings.TERM, TYPE, "does not name the type of wrapped records", "add LER-RS VC"));
    }

    private static List<Problem> issuerNoUri(JsonObject credential) {
        return credential.members().get("issuer") instanceof JsonString issuer && !isUri(issuer.value())
                ? List.of(problem(
                        Findings.FORMAT,
                        JsonPointer.ROOT.child("issuer"),
                        "text that is no URI",
                        "write the URI of the issuer: https: or did:"))
                : List.of();
    }

    private static List<Problem> payloadApart(JsonObject credential) {
        return credential.members().get("credentialSubject") instanceof JsonObject subject
                        && subject.members().containsKey("lerrsType")
                ? List.of(problem(
                        Findings.UNKNOWN,
                        SUBJECT.child("lerrsType"),
                        "the record stands in a member, where few readers look for it",
                        "write its members into the subject"))
                : List.of();
    }

    private static List<Problem> payloadErrors(JsonObject credential) {
        return payload(credential, problem -> !problem.pointer().equals(TYPE));
    }

    private static List<Problem> payloadType(JsonObject credential) {
        return payload(credential, problem -> problem.pointer().equals(TYPE));
    }

    /** What is wrong with the record in a credential, at the places that it has there. */
    private static List<Problem> payload(JsonObject credential, Predicate<Problem> which) {
        if (!(credential.members().get("credentialSubject") instanceof JsonObject subject)) {
            return List.of();
        }
        JsonPointer place = subject.members().containsKey("lerrsType") ? SUBJECT.child("lerrsType") : SUBJECT;
        return DocumentKind.RESUME
                .errors(new LerRsCredential(credential).payload().json())
                .stream()
                .filter(which)
                .map(problem -> problem.at(problem.pointer().under(place)))
                .toList();
    }

    private static boolean isUri(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<JsonValue> items(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonArray array ? array.items() : List.of();
    }

    private static Problem problem(ProblemCode code, JsonPointer place, String title, String hint) {
        return Problem.error(code, place, title).withHint(hint);
    }
}
