package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.cid.ControlledIdentifiers;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.vc.TextForms;

/**
 * Something that a credential refers to, with a digest that shows whether it is still the same.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources">VC Data Model 2.0, RelatedResource</a>
 */
public record RelatedResource(JsonObject json) implements Node {
    /** A resource without a digest to know it by. */
    public static final ProblemCode NO_DIGEST = new ProblemCode("vc2.related-resource.digest");
    /** A resource that is listed twice. */
    public static final ProblemCode REPEATED = new ProblemCode("vc2.related-resource.repeated");

    private static final ShapeDraft MEMBERS =
            Shape.draft("RelatedResource", VcDataModel2.clause("integrity-of-related-resources"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> MEDIA_TYPE = MEMBERS.optional("mediaType", TextForms.MEDIA_TYPE);
    private static final Many<String> DIGEST_SRI = MEMBERS.many("digestSRI", TextForms.DIGEST_SRI);
    private static final Many<String> DIGEST_MULTIBASE =
            MEMBERS.many("digestMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<RelatedResource> SHAPE =
            MEMBERS.shape(RelatedResource::new).rule("digest", RelatedResource::checkDigest);

    // spotless:off - one line a member
    /** Where the resource is. */
    public Iri id() { return ID.in(json); }
    /** What it is served as. */
    public Optional<String> mediaType() { return MEDIA_TYPE.in(json); }
    /** Digests in the form of Subresource Integrity. */
    public List<String> digestSRI() { return DIGEST_SRI.in(json); }
    /** Digests as multihashes in multibase. */
    public List<String> digestMultibase() { return DIGEST_MULTIBASE.in(json); }

    @Override public Shape<RelatedResource> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RelatedResource}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RelatedResource, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder mediaType(String value) { return set(MEDIA_TYPE, value); }
        public Builder digestSRI(List<String> values) { return set(DIGEST_SRI, values); }
        public Builder digestMultibase(List<String> values) { return set(DIGEST_MULTIBASE, values); }
    }
    // spotless:on

    private static void checkDigest(RelatedResource resource, Findings findings) {
        if (resource.digestSRI().isEmpty() && resource.digestMultibase().isEmpty()) {
            findings.error(NO_DIGEST, "no digest", "add digestSRI or digestMultibase");
        }
    }

    /** Each resource is listed once. */
    static void checkDistinct(VerifiableCredential credential, Findings findings) {
        List<RelatedResource> resources = credential.relatedResource();
        Set<Iri> seen = new HashSet<>();
        for (int i = 0; i < resources.size(); i++) {
            if (!seen.add(resources.get(i).id())) {
                findings.in("relatedResource")
                        .in(i)
                        .in("id")
                        .error(REPEATED, "the same resource again", "list each resource once");
            }
        }
    }
}
