package org.lerkit.model.agreement;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.agreement.PublicDocuments.PublicDocument;
import org.lerkit.model.catalog.DocumentTypes;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.JsonText;
import org.lerkit.model.testing.WireTypes;

/**
 * A document of others as the type that its format has: every member that the type declares is read, in it and in all that
 * it holds, and then it is written back.
 *
 * @param node the document as its type
 * @param members how many values were read
 * @param malformed the places where a value is of another kind than the type says
 * @param same whether what is written is what was read, byte for byte but for the white space between tokens
 */
record RoundTrip(PublicDocument document, Node node, int members, List<String> malformed, boolean same) {
    static RoundTrip of(PublicDocument document) {
        Node node = DocumentTypes.of(document.document()).orElseThrow(() -> new AssertionError(document.name()));
        Visit visit = new Visit();
        visit.of(node, JsonPointer.ROOT);
        JsonObject whole = document.document().json();
        boolean same = (node.json().equals(whole) || whole.members().containsValue(node.json()))
                && Arrays.equals(JsonWriter.toBytes(whole), JsonText.withoutSpace(text(document.document())));
        return new RoundTrip(document, node, visit.members, visit.malformed, same);
    }

    /** What came; of what is sealed, what the seal is around. */
    private static byte[] text(CredentialDocument document) {
        return document.carriers().stream()
                .filter(Carrier.Sealed.class::isInstance)
                .map(carrier -> ((Carrier.Sealed) carrier).json().get("payload").orElseThrow())
                .map(payload -> ((JsonString) payload).value().getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElseGet(document::source);
    }

    private static final class Visit {
        private final List<String> malformed = new ArrayList<>();
        private int members;

        void of(Node node, JsonPointer at) {
            for (Member<?> member : node.shape().members()) {
                if (node.json().get(member.name()).isEmpty()) {
                    continue;
                }
                members++;
                Method accessor = WireTypes.accessor(node.getClass(), member).orElseThrow();
                try {
                    visit(WireTypes.call(node, accessor), at.child(member.name()));
                } catch (MalformedValueException e) {
                    malformed.add(e.pointer().under(at).value());
                } catch (Throwable e) {
                    throw new AssertionError(accessor + " at " + at.value(), e);
                }
            }
        }

        private void visit(Object value, JsonPointer at) {
            if (value instanceof Node inner) {
                of(inner, at);
            } else if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(present -> visit(present, at));
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    visit(list.get(i), at.child(i));
                }
            }
        }
    }
}
