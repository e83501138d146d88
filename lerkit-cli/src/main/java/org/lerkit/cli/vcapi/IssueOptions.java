package org.lerkit.cli.vcapi;

import java.util.List;
import java.util.Set;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.Securing.DataIntegrity;
import org.lerkit.crypto.Securing.SdJwt;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/** How a credential is to be secured. */
record IssueOptions(JsonObject json) implements Node {
    static final IssueOptions NONE = new IssueOptions(JsonObject.EMPTY);

    private static final ShapeDraft MEMBERS = Requests.draft("IssueOptions");
    private static final Many<String> MANDATORY_POINTERS = MEMBERS.many("mandatoryPointers", Requests.POINTER);
    private static final Many<String> DISCLOSABLE_POINTERS = MEMBERS.many("disclosablePointers", Requests.POINTER);
    static final Shape<IssueOptions> SHAPE = MEMBERS.shape(IssueOptions::new);

    // spotless:off - one line a member
    /** What the holder cannot leave out, of a proof that discloses selectively. */
    List<JsonPointer> mandatoryPointers() { return Requests.pointers(MANDATORY_POINTERS.in(json)); }
    /** What the holder can leave out, of an SD-JWT. */
    List<JsonPointer> disclosablePointers() { return Requests.pointers(DISCLOSABLE_POINTERS.in(json)); }

    @Override public Shape<IssueOptions> shape() { return SHAPE; }
    // spotless:on

    /**
     * The same way of securing, with these options.
     *
     * @throws IllegalArgumentException if there are some that do not go with it
     */
    Securing in(Securing usual) {
        List<JsonPointer> mandatory = mandatoryPointers();
        List<JsonPointer> disclosable = disclosablePointers();
        if (!mandatory.isEmpty() && !(usual instanceof DataIntegrity)) {
            throw new IllegalArgumentException("mandatoryPointers are for proofs that disclose selectively");
        }
        if (!disclosable.isEmpty() && !(usual instanceof SdJwt)) {
            throw new IllegalArgumentException("disclosablePointers are for SD-JWTs");
        }
        if (!mandatory.isEmpty()) {
            DataIntegrity proof = (DataIntegrity) usual;
            return new DataIntegrity(proof.cryptosuite(), mandatory, proof.embeddedCryptosuite());
        }
        if (!disclosable.isEmpty()) {
            SdJwt token = (SdJwt) usual;
            return new SdJwt(Set.copyOf(disclosable), token.holder(), token.embeddedCryptosuite(), token.decoys());
        }
        return usual;
    }
}
