package org.lerkit.model.vc1;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.Proof;

/**
 * What a holder hands to a verifier: credentials, and a proof that the holder hands them over.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#presentations-0">VC Data Model 1.1, VerifiablePresentation</a>
 */
public record VerifiablePresentation(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("VerifiablePresentation", VcDataModel1.clause("presentations-0"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.context(VcDataModel1.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<Iri> HOLDER = MEMBERS.optional("holder", IRI);
    private static final Many<Presented> VERIFIABLE_CREDENTIAL = MEMBERS.many("verifiableCredential", Presented.TYPE);
    private static final Many<TermsOfUse> TERMS_OF_USE = MEMBERS.many("termsOfUse", node(() -> TermsOfUse.SHAPE));
    private static final Many<Proof> PROOF = MEMBERS.many("proof", Proof.TYPE);
    public static final Shape<VerifiablePresentation> SHAPE = MEMBERS.shape(VerifiablePresentation::new);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** What identifies this presentation. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** Who presents. */
    public Optional<Iri> holder() { return HOLDER.in(json); }
    /** What is presented: credentials, also in the form of JSON Web Tokens. */
    public List<Presented> verifiableCredential() { return VERIFIABLE_CREDENTIAL.in(json); }
    /** What the holder asks of verifiers. */
    public List<TermsOfUse> termsOfUse() { return TERMS_OF_USE.in(json); }
    /** The embedded proofs. */
    public List<Proof> proof() { return PROOF.in(json); }

    @Override public Shape<VerifiablePresentation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link VerifiablePresentation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<VerifiablePresentation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder holder(Iri value) { return set(HOLDER, value); }
        public Builder verifiableCredential(List<Presented> values) { return set(VERIFIABLE_CREDENTIAL, values); }
        public Builder termsOfUse(List<TermsOfUse> values) { return set(TERMS_OF_USE, values); }
        public Builder proof(List<Proof> values) { return set(PROOF, values); }
    }
    // spotless:on
}
