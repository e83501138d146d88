package org.lerkit.testkit.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.SubjectException;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.HttpReply;

/**
 * What a provider serves, as far as it is looked at: some packages, and of each kind of parts in them some.
 *
 * @param packages the packages
 * @param parts the parts
 */
record Served(List<JsonObject> packages, List<Part> parts) {
    private static final int EACH = 2;

    /**
     * A part in its package, and by itself.
     *
     * @param reply what was answered when it was asked for by itself
     */
    record Part(PartKind kind, String identifier, JsonObject inPackage, HttpReply reply) {
        /** As it is served by itself, if it is. */
        Optional<JsonObject> alone() {
            return reply.isSuccess() ? reply.object().flatMap(answer -> kind.of(identifier, answer)) : Optional.empty();
        }
    }

    /** Asks for them, once. */
    static Served by(CaseProvider provider, Examination examination) throws Exception {
        return examination.once(Served.class, () -> {
            List<JsonObject> packages = new ArrayList<>();
            List<Part> parts = new ArrayList<>();
            for (Sample sample : provider.documents()) {
                JsonObject whole = read(sample);
                packages.add(whole);
                for (PartKind kind : PartKind.values()) {
                    parts.addAll(parts(provider, kind, whole));
                }
            }
            return new Served(List.copyOf(packages), List.copyOf(parts));
        });
    }

    private static List<Part> parts(CaseProvider provider, PartKind kind, JsonObject whole) throws Exception {
        List<Part> parts = new ArrayList<>();
        for (JsonObject part : kind.in(whole)) {
            String identifier = Json.identifier(part);
            if (parts.size() < EACH && !identifier.isEmpty()) {
                parts.add(new Part(kind, identifier, part, provider.get(kind.path(identifier))));
            }
        }
        return parts;
    }

    private static JsonObject read(Sample sample) throws SubjectException {
        try {
            return JsonReader.standard().readObject(sample.content());
        } catch (JsonSyntaxException e) {
            throw new SubjectException("A package is no object of JSON.");
        }
    }

    /** The parts of a kind. */
    List<Part> of(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The parts that are served by themselves. */
    List<Part> alone() {
        return parts.stream().filter(part -> part.alone().isPresent()).toList();
    }
}
