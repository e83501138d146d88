package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * What belongs to an identifier: the keys that prove control of it, and what each may be used for. A DID document is one.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#controlled-identifier-documents">Controlled Identifiers 1.0, Controlled Identifier Documents</a>
 */
public record ControlledIdentifierDocument(JsonObject json) implements Node {
    /** Two keys, or two services, of one identifier. */
    public static final ProblemCode REPEATED = new ProblemCode("cid.id.repeated");

    private static final ShapeDraft MEMBERS = Shape.draft(
            "ControlledIdentifierDocument", ControlledIdentifiers.clause("controlled-identifier-documents"));
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<Iri> CONTROLLER = MEMBERS.many("controller", IRI);
    private static final Many<Iri> ALSO_KNOWN_AS = MEMBERS.many("alsoKnownAs", IRI);
    private static final Many<Service> SERVICE = MEMBERS.many("service", node(() -> Service.SHAPE));
    private static final Many<VerificationMethod> VERIFICATION_METHOD =
            MEMBERS.many("verificationMethod", VerificationMethod.TYPE);
    private static final Many<VerificationMethod> AUTHENTICATION =
            MEMBERS.many("authentication", VerificationMethod.TYPE.orId("id"));
    private static final Many<VerificationMethod> ASSERTION_METHOD =
            MEMBERS.many("assertionMethod", VerificationMethod.TYPE.orId("id"));
    private static final Many<VerificationMethod> KEY_AGREEMENT =
            MEMBERS.many("keyAgreement", VerificationMethod.TYPE.orId("id"));
    private static final Many<VerificationMethod> CAPABILITY_INVOCATION =
            MEMBERS.many("capabilityInvocation", VerificationMethod.TYPE.orId("id"));
    private static final Many<VerificationMethod> CAPABILITY_DELEGATION =
            MEMBERS.many("capabilityDelegation", VerificationMethod.TYPE.orId("id"));
    public static final Shape<ControlledIdentifierDocument> SHAPE = MEMBERS.shape(ControlledIdentifierDocument::new)
            .rule("distinct-ids", ControlledIdentifierDocument::checkDistinctIds);

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning, in order. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** The identifier that this is the document of. */
    public Iri id() { return ID.in(json); }
    /** Who may change the document. */
    public List<Iri> controller() { return CONTROLLER.in(json); }
    /** Other identifiers of the same subject. */
    public List<Iri> alsoKnownAs() { return ALSO_KNOWN_AS.in(json); }
    /** Ways to reach the subject. */
    public List<Service> service() { return SERVICE.in(json); }
    /** Its keys, whatever they are for. */
    public List<VerificationMethod> verificationMethod() { return VERIFICATION_METHOD.in(json); }
    /** Keys that prove who somebody is. */
    public List<VerificationMethod> authentication() { return AUTHENTICATION.in(json); }
    /** Keys that issue: what credentials are signed with. */
    public List<VerificationMethod> assertionMethod() { return ASSERTION_METHOD.in(json); }
    /** Keys to agree on secrets with. */
    public List<VerificationMethod> keyAgreement() { return KEY_AGREEMENT.in(json); }
    /** Keys that use a permission. */
    public List<VerificationMethod> capabilityInvocation() { return CAPABILITY_INVOCATION.in(json); }
    /** Keys that pass a permission on. */
    public List<VerificationMethod> capabilityDelegation() { return CAPABILITY_DELEGATION.in(json); }

    @Override public Shape<ControlledIdentifierDocument> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ControlledIdentifierDocument}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ControlledIdentifierDocument, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder controller(List<Iri> values) { return set(CONTROLLER, values); }
        public Builder alsoKnownAs(List<Iri> values) { return set(ALSO_KNOWN_AS, values); }
        public Builder service(List<Service> values) { return set(SERVICE, values); }
        public Builder verificationMethod(List<VerificationMethod> values) { return set(VERIFICATION_METHOD, values); }
        public Builder authentication(List<VerificationMethod> values) { return set(AUTHENTICATION, values); }
        public Builder assertionMethod(List<VerificationMethod> values) { return set(ASSERTION_METHOD, values); }
        public Builder keyAgreement(List<VerificationMethod> values) { return set(KEY_AGREEMENT, values); }
        public Builder capabilityInvocation(List<VerificationMethod> values) { return set(CAPABILITY_INVOCATION, values); }
        public Builder capabilityDelegation(List<VerificationMethod> values) { return set(CAPABILITY_DELEGATION, values); }
    }
    // spotless:on

    private static void checkDistinctIds(ControlledIdentifierDocument document, Findings findings) {
        checkDistinct(
                document.verificationMethod().stream()
                        .map(method -> Optional.of(method.id()))
                        .toList(),
                findings.in("verificationMethod"));
        checkDistinct(document.service().stream().map(Service::id).toList(), findings.in("service"));
    }

    private static void checkDistinct(List<Optional<Iri>> ids, Findings findings) {
        Set<Iri> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).filter(id -> !seen.add(id)).isPresent()) {
                findings.in(i).in("id").error(REPEATED, "the id of another one", "give each its own id");
            }
        }
    }
}
