package org.lerkit.crypto.internal.suite.sd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.badge;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.found;
import static org.lerkit.crypto.internal.suite.sd.SelectiveBadges.withValue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** What no cryptosuite that discloses selectively may take, whatever its proofs are made of. */
interface DisclosureAttacks {
    String MALFORMED = "proof.value.malformed at /proof/proofValue";
    String INVALID = "proof.signature.invalid at /proof/proofValue";

    /** Who issues. */
    SelectiveBadges badges();

    /** A badge with a base proof. */
    JsonObject issued();

    /** What is disclosed of it. */
    JsonObject disclosed();

    /** What these tests disclose of a badge. */
    static JsonObject disclosed(JsonObject issued) {
        return SelectiveBadges.derived(
                issued, "/name", "/credentialSubject/result", "/credentialSubject/achievement/criteria");
    }

    @Test
    default void a_base_proof_proves_nothing_to_a_verifier() {
        assertThat(found(issued())).containsExactly("proof.base.presented at /proof/proofValue");
    }

    @Test
    default void nothing_follows_the_components() {
        String value = ((JsonString)
                        disclosed().at(new JsonPointer("/proof/proofValue")).orElseThrow())
                .value();
        byte[] bytes = Base64Url.decode(value.substring(1)).orElseThrow();

        for (int length : new int[] {bytes.length - 1, bytes.length + 1}) {
            assertThat(found(withValue(disclosed(), "u" + Base64Url.encode(Arrays.copyOf(bytes, length)))))
                    .containsExactly(MALFORMED);
        }
    }

    @Test
    default void a_claim_that_is_changed_added_or_left_out_is_found() {
        JsonObject derived = disclosed();
        JsonObject result = (JsonObject)
                derived.at(new JsonPointer("/credentialSubject/result/0")).orElseThrow();

        assertThat(found(derived.with("name", new JsonString("Weaving on a Power Loom"))))
                .containsExactly(INVALID);
        assertThat(found(derived.with("description", new JsonString("With honours."))))
                .containsExactly(INVALID);
        assertThat(found(derived.without("name"))).containsExactly(INVALID);
        assertThat(found(changed("result", JsonArray.of(result.with("value", new JsonString("A+"))))))
                .containsExactly(INVALID);
        assertThat(found(changed("id", new JsonString("did:example:somebody-else"))))
                .containsExactly(INVALID);
        assertThat(found(changed("term", new JsonString("Spring 2026")))).containsExactly(INVALID);
    }

    private JsonObject changed(String member, JsonValue changed) {
        JsonObject subject = (JsonObject) disclosed().get("credentialSubject").orElseThrow();
        return disclosed().with("credentialSubject", subject.with(member, changed));
    }

    @Test
    default void what_is_mandatory_is_not_left_out_or_changed() {
        assertThat(found(disclosed().without("validFrom"))).contains(INVALID);
        assertThat(found(disclosed().with("validFrom", new JsonString("2026-05-21T08:00:00Z"))))
                .containsExactly(INVALID);
    }

    @Test
    default void a_claim_of_another_credential_of_the_same_issuer_is_not_smuggled_in() {
        JsonObject better = badges().issued(badge().with("name", new JsonString("Weaving, with distinction")));
        JsonObject other = disclosed(better);

        assertThat(found(other)).isEmpty();
        assertThat(found(disclosed().with("name", other.get("name").orElseThrow())))
                .containsExactly(INVALID);
        assertThat(found(disclosed().with("proof", other.get("proof").orElseThrow())))
                .isNotEmpty();
    }
}
