package org.lerkit.mapping.upgrade;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** The document that is upgraded, as it travels in the new one: byte for byte, in a data URL, as a piece of evidence. */
final class Original {
    private final String url;
    private final boolean secured;

    private Original(String url, boolean secured) {
        this.url = url;
        this.secured = secured;
    }

    /**
     * What a document was, without images and pages around it.
     *
     * @param tokenType the media type that a token of this format has
     */
    static Original of(CredentialDocument document, String tokenType) {
        Optional<Carrier.Token> token = last(document.carriers(), Carrier.Token.class);
        if (token.isPresent()) {
            return new Original("data:" + tokenType + ',' + token.get().token().text(), true);
        }
        byte[] json = last(document.carriers(), Carrier.Image.class)
                .map(image -> image.baked().text().getBytes(StandardCharsets.UTF_8))
                .orElseGet(
                        () -> document.carriers().isEmpty() ? document.source() : JsonWriter.toBytes(document.json()));
        return new Original(
                "data:application/ld+json;base64," + Base64.getEncoder().encodeToString(json),
                document.json().get("proof").isPresent());
    }

    private static <C extends Carrier> Optional<C> last(List<Carrier> carriers, Class<C> kind) {
        return carriers.stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> second);
    }

    /** Whether it can be verified by itself. */
    boolean isSecured() {
        return secured;
    }

    /** All of it, of which these are the leaves. */
    Traced whole(List<Leaf> leaves, Rule rule) {
        return new Traced(new JsonString(url), How.MERGED, leaves, List.of(), rule);
    }

    /** A piece of evidence that leads to an original, or holds it. */
    static Target evidence(Traced id, List<String> types, String name, Rule rule) {
        Target evidence = new Target().put("id", id);
        types.forEach(type -> evidence.add("type", Traced.fixed(type, rule)));
        return evidence.put("name", Traced.fixed(name, rule));
    }
}
