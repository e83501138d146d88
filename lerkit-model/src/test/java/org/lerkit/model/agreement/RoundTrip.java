package org.lerkit.model.agreement;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.agreement.PublicDocuments.PublicDocument;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr1.ClrSet;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob2.Assertion;
import org.lerkit.model.ob2.BadgeClass;
import org.lerkit.model.ob2.CryptographicKey;
import org.lerkit.model.ob2.Endorsement;
import org.lerkit.model.ob2.RevocationList;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.testing.JsonText;
import org.lerkit.model.testing.WireTypes;
import org.lerkit.model.vc1.RevocationList2020Credential;
import org.lerkit.model.vc1.StatusList2021Credential;
import org.lerkit.model.vc2.BitstringStatusListCredential;
import org.lerkit.model.vc2.JsonSchemaCredential;
import org.lerkit.model.vc2.VerifiableCredential;
import org.lerkit.model.vc2.VerifiablePresentation;

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
    private static final Map<Format, Function<JsonObject, Node>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(Format.CREDENTIAL_2, VerifiableCredential::new);
        TYPES.put(Format.PRESENTATION_2, VerifiablePresentation::new);
        TYPES.put(Format.STATUS_LIST_2, BitstringStatusListCredential::new);
        TYPES.put(Format.SCHEMA_CREDENTIAL_2, JsonSchemaCredential::new);
        TYPES.put(Format.CREDENTIAL_1, org.lerkit.model.vc1.VerifiableCredential::new);
        TYPES.put(Format.PRESENTATION_1, org.lerkit.model.vc1.VerifiablePresentation::new);
        TYPES.put(Format.STATUS_LIST_1, StatusList2021Credential::new);
        TYPES.put(Format.REVOCATION_LIST_1, RevocationList2020Credential::new);
        TYPES.put(Format.OPEN_BADGES_2, Assertion::new);
        TYPES.put(Format.BADGE_CLASS_2, BadgeClass::new);
        TYPES.put(Format.PROFILE_2, org.lerkit.model.ob2.Profile::new);
        TYPES.put(Format.KEY_2, CryptographicKey::new);
        TYPES.put(Format.REVOCATION_LIST_2, RevocationList::new);
        TYPES.put(Format.ENDORSEMENT_2, Endorsement::new);
        TYPES.put(Format.OPEN_BADGES_3, AchievementCredential::new);
        TYPES.put(Format.ENDORSEMENT_3, EndorsementCredential::new);
        TYPES.put(Format.CLR_1, Clr::new);
        TYPES.put(Format.CLR_SET_1, ClrSet::new);
        TYPES.put(Format.CLR_2, ClrCredential::new);
    }

    /** The formats that have a type. */
    static Collection<Format> formats() {
        return TYPES.keySet();
    }

    static RoundTrip of(PublicDocument document) {
        Node node = document.document().as(Objects.requireNonNull(TYPES.get(document.format()), document.name()));
        Visit visit = new Visit();
        visit.of(node, JsonPointer.ROOT);
        boolean same = Arrays.equals(
                JsonWriter.toBytes(node.json()),
                JsonText.withoutSpace(document.document().source()));
        return new RoundTrip(document, node, visit.members, visit.malformed, same);
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
