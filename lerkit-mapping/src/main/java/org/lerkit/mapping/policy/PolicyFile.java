package org.lerkit.mapping.policy;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.oneOf;
import static org.lerkit.model.json.MemberType.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** A file of policies as it is written: each object in it has a shape that takes no members but its own. */
record PolicyFile(JsonObject json) implements Node {
    private static final SpecRef FORM = new SpecRef("lerkit policy file", "docs/guide/policies.md#files");
    private static final JsonReader READER =
            JsonReader.within(new JsonReader.Limits(1 << 20, 16, 10_000, 100, 1_000, 200_000));

    private static final ShapeDraft MEMBERS = untyped("PolicyFile");
    private static final Many<Entry> POLICIES = MEMBERS.some(
            "policies",
            oneOf(
                    () -> UnknownEntry.SHAPE,
                    List.of(() -> CreditEntry.SHAPE, () -> GradeEntry.SHAPE, () -> CodeMapEntry.SHAPE)));
    private static final Shape<PolicyFile> SHAPE = MEMBERS.shape(PolicyFile::new);

    /** What is written of one policy. */
    interface Entry extends Node {
        /**
         * The policy that is written.
         *
         * @throws IllegalArgumentException if it contradicts itself
         */
        Policy policy();
    }

    /** The members that every policy has. */
    record Head(One<String> id, One<String> version, One<String> source) {
        static Head of(ShapeDraft members) {
            MemberType<String> name =
                    text("a name", PolicyName.FORM, "write up to 100 ASCII letters, digits and . _ -");
            return new Head(
                    members.required("id", name), members.required("version", name), members.required("source", TEXT));
        }

        PolicyName name(JsonObject json) {
            return new PolicyName(id.in(json), version.in(json));
        }
    }

    /** A policy of a kind that lerkit does not know. */
    private record UnknownEntry(JsonObject json) implements Entry {
        private static final ShapeDraft MEMBERS = open("Policy");
        private static final One<String> TYPE = MEMBERS.required(
                "type", TEXT.holding(Findings.TERM, type -> false, "write CreditPolicy, GradePolicy or CodeMap"));
        static final Shape<UnknownEntry> SHAPE = MEMBERS.shape(UnknownEntry::new);

        @Override
        public Policy policy() {
            throw new IllegalArgumentException("a policy whose " + TYPE.name() + " nobody knows");
        }

        @Override
        public Shape<UnknownEntry> shape() {
            return SHAPE;
        }
    }

    /** Starts the shape of an object of which nothing is known but that it should say its type. */
    static ShapeDraft open(String name) {
        return Shape.draft(name, FORM);
    }

    /** Starts the shape of an object that says its type. */
    static ShapeDraft typed(String type) {
        ShapeDraft members = untyped(type);
        members.typeAlone();
        return members;
    }

    /** Starts the shape of an object of which only one kind can stand in its place. */
    static ShapeDraft untyped(String name) {
        return open(name).closed();
    }

    static PolicyFile read(InputStream in) throws IOException {
        JsonValue json = READER.read(in);
        if (json instanceof JsonObject object) {
            return new PolicyFile(object);
        }
        throw new PolicyException(
                List.of(Problem.error(Findings.TYPE, JsonPointer.ROOT, "expected an object, found " + json.kind())
                        .withHint("write {\"policies\": [...]}")));
    }

    /** @throws PolicyException naming all that is wrong */
    Policies policies() {
        requireNone(check());
        List<Problem> problems = new ArrayList<>();
        List<Policy> all = new ArrayList<>();
        List<Entry> entries = POLICIES.in(json);
        for (int i = 0; i < entries.size(); i++) {
            try {
                all.add(entries.get(i).policy());
                Policies.of(all);
            } catch (IllegalArgumentException e) {
                JsonPointer at = JsonPointer.ROOT.child(POLICIES.name()).child(i);
                problems.add(Problem.error(ConversionProblems.POLICY_UNFIT, at, String.valueOf(e.getMessage()))
                        .withHint("correct it or take it out; until then nothing in the file is used"));
            }
        }
        requireNone(problems);
        return Policies.of(all);
    }

    private static void requireNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
    }

    @Override
    public Shape<PolicyFile> shape() {
        return SHAPE;
    }
}
