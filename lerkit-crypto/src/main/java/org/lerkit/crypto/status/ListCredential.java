package org.lerkit.crypto.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.vc.BitstringStatusList;
import org.lerkit.model.vc.BitstringStatusListEntry;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.Issuer;

/**
 * One list of a register, and how it and the places in it are written: what may be one or many as one, since many
 * verifiers look for that.
 *
 * @param url where it is
 */
record ListCredential(String url, StatusPurpose purpose) {
    private static final String BASE_CONTEXT = "https://www.w3.org/ns/credentials/v2";

    /** The list of a purpose and number. */
    static ListCredential of(String base, StatusPurpose purpose, int number) {
        return new ListCredential(base + "/" + purpose.term() + "-" + number, purpose);
    }

    /** What a credential says of its place; with an id, since early readers of Open Badges 3.0 want one. */
    BitstringStatusListEntry entry(int index) {
        return BitstringStatusListEntry.builder()
                .member("type", new JsonString("BitstringStatusListEntry"))
                .id(new Iri(url + "#" + index))
                .statusPurpose(purpose.term())
                .statusListIndex(Integer.toString(index))
                .statusListCredential(new Iri(url))
                .build();
    }

    /** The list as its issuer signs it. */
    JsonObject unsigned(String issuer, byte[] bits, Instant from, Instant until) {
        return BitstringStatusListCredential.builder()
                .context(List.of(new JsonString(BASE_CONTEXT)))
                .id(new Iri(url))
                .issuer(Issuer.builder().id(new Iri(issuer)).build())
                .validFrom(LexicalDateTime.of(from))
                .validUntil(LexicalDateTime.of(until))
                .credentialSubject(BitstringStatusList.builder()
                        .member("type", new JsonString("BitstringStatusList"))
                        .id(new Iri(url + "#list"))
                        .member("statusPurpose", new JsonString(purpose.term()))
                        .encodedList("u" + compressed(bits))
                        .build())
                .build()
                .json();
    }

    private static String compressed(byte[] bits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
