package org.lerkit.testkit.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;

/** Unpacks the bits of the lists that a subject publishes (Bitstring Status List 1.0, section 2.2). */
public final class PublishedListCheck implements Check {
    private static final String SPECIFICATION = "bitstring-status-list-1.0/";
    private static final int LEAST_BYTES = 16 * 1024;
    /** More than any list has; not to be filled by whoever publishes a small one that unpacks to a large one. */
    private static final int MOST_BYTES = 16 << 20;

    private final Requirement requirement;
    private final List<String> bases;
    private final Fault fault;

    private enum Fault {
        /** The bits cannot be unpacked. */
        UNCOMPRESSED("list-compressed", "The bits cannot be unpacked by GZIP from base64url after u."),
        /** There are too few. */
        SHORT("list-length", "There are fewer bits than 16 KB hold.");

        private final String requirement;
        private final String message;

        Fault(String requirement, String message) {
            this.requirement = requirement;
            this.message = message;
        }
    }

    private PublishedListCheck(Requirement requirement, List<String> bases, Fault fault) {
        this.requirement = requirement;
        this.bases = List.copyOf(bases);
        this.fault = fault;
    }

    /** The check of a requirement; none if it is not about the bits of a list. */
    public static List<Check> of(Requirement requirement, List<String> bases) {
        List<Check> checks = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            if (requirement.key().equals(SPECIFICATION + fault.requirement)) {
                checks.add(new PublishedListCheck(requirement, bases, fault));
            }
        }
        return checks;
    }

    @Override
    public Requirement requirement() {
        return requirement;
    }

    @Override
    public String name() {
        return "bits";
    }

    @Override
    public String title() {
        return "The bits of all lists of the subject are unpacked.";
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        List<Evidence> evidence = new ArrayList<>();
        int lists = 0;
        for (Credentials.Read read : Credentials.of(examination, bases).read()) {
            Optional<JsonObject> list = list(read.json());
            lists += list.isPresent() ? 1 : 0;
            if (list.isPresent() && has(fault, unpacked(list.get()))) {
                evidence.add(new Evidence(read.name(), List.of()));
            }
        }
        if (lists == 0) {
            return Finding.untested("The subject publishes no list.");
        }
        return evidence.isEmpty()
                ? Finding.passed()
                : Finding.failed(evidence.get(0).document() + ": " + fault.message)
                        .withHint("What is asked: " + requirement.text())
                        .withEvidence(evidence);
    }

    private static boolean has(Fault fault, Optional<byte[]> bits) {
        return fault == Fault.UNCOMPRESSED
                ? bits.isEmpty()
                : bits.filter(unpacked -> unpacked.length < LEAST_BYTES).isPresent();
    }

    private static Optional<JsonObject> list(JsonObject document) {
        boolean isList = document.get("type").orElse(JsonArray.EMPTY).items().stream()
                .anyMatch(new JsonString("BitstringStatusListCredential")::equals);
        return isList && document.get("credentialSubject").orElse(null) instanceof JsonObject subject
                ? Optional.of(subject)
                : Optional.empty();
    }

    private static Optional<byte[]> unpacked(JsonObject list) {
        if (!(list.get("encodedList").orElse(null) instanceof JsonString text)
                || !text.value().startsWith("u")) {
            return Optional.empty();
        }
        try (GZIPInputStream bits = new GZIPInputStream(new ByteArrayInputStream(
                Base64.getUrlDecoder().decode(text.value().substring(1))))) {
            return Optional.of(bits.readNBytes(MOST_BYTES));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }
}
