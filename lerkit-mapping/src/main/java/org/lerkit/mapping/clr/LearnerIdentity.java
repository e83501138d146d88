package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Writing.leaf;
import static org.lerkit.mapping.clr.Writing.recoded;
import static org.lerkit.mapping.clr.Writing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.UuidNames;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonBoolean;

/**
 * By what the subject of a CLR and of the credentials in it is known. The record says it in full; the credentials in it
 * say the id alone where there is one, so that one of them can be shown without the rest.
 */
final class LearnerIdentity {
    private static final Rule SUBJECT = new Rule("clr2.write.subject", "The id of the learner that the caller names.");
    private static final Rule SELF = new Rule(
            "clr2.write.subject.self",
            "A learner without an id who issues what they say of themselves has one computed from all identities.");
    private static final Rule HASHED = new Rule(
            "clr2.write.identity.hashed",
            "Identities are in plain text, but for what came as a hash and is labelled so.");
    private static final List<String> BEFORE_MIDDLE = List.of("prefix", "given");

    private final Optional<Traced> id;
    private final List<Target> identifiers = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();

    private @Nullable Traced name;

    /** @throws ConversionException if there is nothing by which the learner can be known */
    LearnerIdentity(Writing writing) {
        Optional<Source> learner = writing.record.child("learner");
        writing.options.subject().filter(iri -> !iri.isAbsolute()).ifPresent(iri -> {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NO_LEARNER_IDENTITY,
                            JsonPointer.ROOT,
                            "the subject that the caller names is no absolute IRI")
                    .withHint("Name the learner by a DID, a URL or a urn:uuid"));
        });
        id = writing.options
                .subject()
                .map(iri -> Traced.policy(iri.value(), SUBJECT))
                .or(() -> learner.flatMap(part -> Writing.iri(part, "id", "learner")));
        id.ifPresent(value -> leaves.addAll(value.leaves()));
        learner.ifPresent(part -> {
            part.children("identifiers").forEach(this::identifier);
            part.child("names").ifPresent(this::name);
        });
        if (id.isEmpty() && identifiers.isEmpty()) {
            throw new ConversionException(Problem.error(
                            ConversionProblems.NO_LEARNER_IDENTITY,
                            learner.map(Source::location).orElse(JsonPointer.ROOT),
                            "nothing by which the learner can be known")
                    .withHint("Name the learner: --subject on the command line, withSubject in ConversionOptions"));
        }
    }

    /** Says whom a record is about. */
    void identifyInFull(Target subject) {
        subject.put("id", id);
        identifiers.forEach(identifier -> subject.add("identifier", identifier));
    }

    /** Says whom a credential in the record is about. */
    void identify(Target subject) {
        if (id.isPresent()) {
            subject.put("id", id);
        } else {
            identifyInFull(subject);
        }
    }

    /** By what the learner is known who issues something: the same id, or one that is computed. */
    Traced self() {
        return id.orElseGet(() -> Traced.derived(
                UuidNames.urn("learner", leaves.stream().map(Leaf::raw).toArray(String[]::new)), SELF, leaves));
    }

    /** What the learner is called, where the record says it. */
    Optional<Traced> name() {
        return Optional.ofNullable(name);
    }

    /** What ids are computed from that must not be the same for two learners. */
    List<Leaf> leaves() {
        return leaves;
    }

    /** The id that the caller named. */
    String given() {
        return id.filter(value -> value.leaves().isEmpty()).map(Traced::text).orElse("");
    }

    private void identifier(Source identifier) {
        identifier.leaf("value").ifPresent(value -> {
            leaves.add(value);
            Optional<Leaf> label = identifier.child("type").flatMap(type -> type.leaf("label"));
            boolean isHash =
                    label.filter(leaf -> leaf.raw().equals(Words.HASHED)).isPresent();
            Traced hashed = Traced.fixed(JsonBoolean.of(isHash), HASHED)
                    .dependingOn(label.map(List::of).orElse(List.of()));
            add(Traced.verbatim(value, rule("personal-identifier.value")), identifierType(identifier), hashed);
        });
    }

    private static Traced identifierType(Source identifier) {
        Rule rule = rule("personal-identifier-type.value");
        Optional<Leaf> system = identifier.child("type").flatMap(type -> type.leaf("system"));
        Traced type = leaf(identifier, "type")
                .map(code -> {
                    String token = Words.personIdentifierType(code.text());
                    return token.equals(code.raw()) ? Traced.carried(code, rule) : recoded(token, code, rule);
                })
                .orElseGet(() -> Traced.fixed("identifier", rule));
        return system.map(type::dependingOn).orElse(type);
    }

    private void name(Source name) {
        List<Leaf> parts = new ArrayList<>();
        BEFORE_MIDDLE.forEach(member -> leaf(name, member).ifPresent(parts::add));
        parts.addAll(Writing.leaves(name, "middle"));
        leaf(name, "family").ifPresent(parts::add);
        parts.addAll(Writing.leaves(name, "suffixes"));
        Optional<Traced> whole = Writing.carried(name, "formatted", "person-name")
                .or(() -> Writing.joined(parts, " ", rule("person-name.family")));
        whole.ifPresent(text -> {
            this.name = text;
            leaves.addAll(text.sources());
            add(text, Writing.fixed("name"), Traced.fixed(JsonBoolean.FALSE, HASHED));
        });
    }

    private void add(Traced value, Traced type, Traced hashed) {
        identifiers.add(new Target()
                .put("type", Writing.fixed("IdentityObject"))
                .put("hashed", hashed)
                .put("identityHash", value)
                .put("identityType", type));
    }
}
