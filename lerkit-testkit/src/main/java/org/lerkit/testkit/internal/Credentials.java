package org.lerkit.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob2.BadgeClass;
import org.lerkit.model.ob2.CryptographicKey;
import org.lerkit.model.ob2.Profile;
import org.lerkit.model.ob2.RevocationList;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Issuing;
import org.lerkit.testkit.Quirks;
import org.lerkit.testkit.Quirks.Sighting;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

/**
 * The credentials of a subject, and what lerkit finds in them.
 *
 * @param read those that could be had
 * @param refused what was asked for and not given, each with its reason
 */
record Credentials(List<Read> read, List<String> refused) {
    /**
     * One of them.
     *
     * @param name what reports call it
     * @param json what it says; empty if it cannot be read
     * @param forms how it is secured and carried
     * @param problems what is wrong with it
     * @param quirks how it deviates as others do; looked for where something is wrong
     */
    record Read(String name, JsonObject json, Set<String> forms, List<Problem> problems, List<Sighting> quirks) {}

    private record Key(List<String> bases) {}

    /** Those that the subject has, or issues when it is asked for these samples. */
    static Credentials of(Examination examination, List<String> bases) throws Exception {
        return examination.once(new Key(bases), () -> gather(examination, bases));
    }

    private static Credentials gather(Examination examination, List<String> bases) throws Exception {
        Verifier verifier = verifier(examination);
        List<Read> read = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        if (examination.can(Documents.class).isPresent()) {
            for (Sample sample : examination.can(Documents.class).get().documents()) {
                read.add(read(sample.name(), sample.content(), verifier));
            }
        }
        if (examination.can(Issuing.class).isPresent()) {
            Issuing issuing = examination.can(Issuing.class).get();
            for (String base : bases) {
                Answer answer = issue(issuing, Samples.named(base));
                if (answer instanceof Answer.Document document) {
                    read.add(read("the credential issued for " + base, document.content(), verifier));
                } else if (answer instanceof Answer.Refused refusal) {
                    refused.add(base + ": " + refusal.reason());
                }
            }
        }
        return new Credentials(List.copyOf(read), List.copyOf(refused));
    }

    /** What an issuer answers when it is asked for a sample. */
    static Answer issue(Issuing issuing, JsonObject credential) throws Exception {
        JsonObject asked =
                issuing.issuerId().map(id -> Forge.issuedBy(credential, id)).orElse(credential);
        return issuing.issue(new Issuing.Request(asked));
    }

    static Verifier verifier(Examination examination) throws Exception {
        return examination.once(
                Verifier.class,
                () -> Verifier.create(
                        CryptoConfig.v2026().toBuilder()
                                .clock(examination.options().clock())
                                .documents(examination.options().documents())
                                .build(),
                        VerificationPolicy.strict()));
    }

    static Read read(String name, byte[] content, Verifier verifier) {
        List<Problem> problems = new ArrayList<>(baking(content));
        try {
            CredentialDocument document = CredentialDocument.open(content);
            problems.addAll(unsigned(document)
                    .map(Node::check)
                    .orElseGet(() -> verifier.verify(content).problems()));
            List<Sighting> quirks =
                    problems.isEmpty() ? List.of() : Quirks.standard().in(document.json(), header(document), problems);
            return new Read(name, document.json(), forms(document), problems, quirks);
        } catch (LerkitException e) {
            problems.addAll(verifier.verify(content).problems());
            return new Read(name, JsonObject.EMPTY, Set.of(), problems, List.of());
        }
    }

    /** What stands beside badges of Open Badges 2.0, if it is that: nobody signs it, and there is nothing to verify. */
    private static Optional<Node> unsigned(CredentialDocument document) {
        return DocumentTypes.of(document)
                .filter(node -> node instanceof BadgeClass
                        || node instanceof Profile
                        || node instanceof CryptographicKey
                        || node instanceof RevocationList);
    }

    private static JsonObject header(CredentialDocument document) {
        return document.carriers().stream()
                .filter(Carrier.Token.class::isInstance)
                .map(carrier -> ((Carrier.Token) carrier).token().header())
                .findFirst()
                .orElse(JsonObject.EMPTY);
    }

    /** What is wrong with the way in which it was baked into an image, of which a verifier says nothing. */
    private static List<Problem> baking(byte[] content) {
        try {
            return BadgeImage.read(content).check();
        } catch (LerkitException e) {
            return List.of(); // no image, or none that the verifier can read either
        }
    }

    private static Set<String> forms(CredentialDocument document) {
        Set<String> forms = new LinkedHashSet<>();
        document.carriers().forEach(carrier -> forms.add(form(carrier)));
        document.json().get("proof").ifPresent(proofs -> {
            forms.add("proof");
            proofs.items().forEach(proof -> suite(proof).ifPresent(forms::add));
        });
        return forms;
    }

    /** The cryptosuite of a proof; of elder ones, the type. */
    private static Optional<String> suite(JsonValue proof) {
        return proof instanceof JsonObject object
                ? Stream.of("cryptosuite", "type")
                        .flatMap(name -> object.get(name).stream())
                        .flatMap(value -> value instanceof JsonString text ? Stream.of(text.value()) : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }

    private static String form(Carrier carrier) {
        if (carrier instanceof Carrier.Token token) {
            return token.token().type().filter("vc+jwt"::equals).orElse("jwt");
        }
        return carrier instanceof Carrier.Image ? "image" : carrier.id();
    }
}
