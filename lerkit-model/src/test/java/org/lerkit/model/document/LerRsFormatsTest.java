package org.lerkit.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** LER-RS goes by many names; each is known, alone and in a credential. */
class LerRsFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json, 4.4",
        "http://schema.hropenstandards.org/4.5/recruiting/json/LER-RSType.json, 4.5",
        "http://schema.hropenstandards.org/4.5RC/recruiting/json/ler-rs/LER-RSType.json, 4.5",
        "https://www.hropentech.org/4.6/recruiting/json-2020-12/tcp/TrustedCareerProfileType.json, 4.6",
        "TrustedCareerProfile, 4.6",
        "TrustedCareerProfileCredential, 4.6",
        "LERRS,",
        "LERRSCredential,",
        "LER-RS VC,"
    })
    void each_name_is_known(String name, String version) {
        JsonObject alone = JsonObject.EMPTY.with("type", new JsonString(name));
        JsonObject wrapped = JsonObject.EMPTY
                .with("type", JsonArray.of(new JsonString("VerifiableCredential"), new JsonString(name)))
                .with("credentialSubject", JsonObject.EMPTY)
                .with("proof", JsonObject.EMPTY);

        assertThat(Format.detect(alone)).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.known()).isEqualTo(Format.LER_RS);
            assertThat(found.version()).isEqualTo(Optional.ofNullable(version));
            assertThat(found.dialects()).isEmpty();
        });
        assertThat(Format.detect(wrapped)).isInstanceOfSatisfying(Recognized.class, found -> {
            assertThat(found.known()).isEqualTo(Format.LER_RS);
            assertThat(found.version()).isEqualTo(Optional.ofNullable(version));
            assertThat(found.dialects()).containsExactly("in-credential", "embedded-proof");
        });
    }

    @Test
    void the_context_of_a_wrapper_is_enough() {
        JsonObject wrapped = JsonObject.EMPTY.with(
                "@context",
                JsonArray.of(
                        new JsonString("https://www.w3.org/2018/credentials/v1"),
                        new JsonString("http://schema.hropenstandards.org/4.5/recruiting/json/"
                                + "VerifiableCredentialLER-RSType.json")));

        assertThat(Format.detect(wrapped).format()).contains(Format.LER_RS);
    }

    @Test
    void other_documents_of_hr_open_are_no_records() {
        assertThat(Format.detect(JsonObject.EMPTY.with(
                                "type",
                                new JsonString(
                                        "http://schema.hropenstandards.org/4.4/recruiting/json/CandidateType.json")))
                        .format())
                .isEmpty();
    }
}
