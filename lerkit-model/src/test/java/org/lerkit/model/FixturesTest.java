package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.clr2.ClrCredential;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.Node;
import org.lerkit.model.ob2.Extension;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;
import org.lerkit.model.testing.WireTypes;
import org.lerkit.model.vc2.VerifiableCredential;

/** The documents of our own are good, and say everything that their formats can. */
class FixturesTest {
    private static final Set<String> NOT_FOR_PUBLISHING =
            Set.of("Multikey.secretKeyMultibase org.lerkit.model.cid", "JsonWebKey.secretKeyJwk org.lerkit.model.cid");

    /** What no good document of Open Badges 2.0 has, or none that is about a badge. */
    private static final Pattern BESIDE_BADGES =
            Pattern.compile("(Assertion\\.(verify|uid)|(Type|Frame)Validation\\.\\w+) org\\.lerkit\\.model\\.ob2");

    @Test
    void a_record_with_everything_in_it_is_good() {
        ClrCredential clr =
                CredentialDocument.parse(Fixtures.bytes(Fixtures.CLR)).as(ClrCredential::new);

        assertThat(clr.check()).isEmpty();
        assertThat(clr.shape().compacted(clr.json())).isEmpty();
        assertThat(Format.detect(clr.json()).format()).contains(Format.CLR_2);
    }

    @ParameterizedTest
    @MethodSource("org.lerkit.model.testing.Fixtures#names")
    void every_one_is_good(String name) {
        assertThat(Edits.found(Fixtures.typed(name))).isEmpty();
    }

    @Test
    void a_record_is_also_a_credential() {
        VerifiableCredential credential =
                CredentialDocument.parse(Fixtures.bytes(Fixtures.CLR)).as(VerifiableCredential::new);

        assertThat(credential.check()).isEmpty();
        assertThat(credential.extensions())
                .containsOnlyKeys("image", "partial", "awardedDate", "endorsement", "endorsementJwt");
    }

    @Test
    void nothing_that_a_format_can_say_is_left_out() throws Throwable {
        Set<String> said = new TreeSet<>();
        for (String name : Fixtures.names()) {
            visit(Fixtures.typed(name), said);
        }

        Set<String> all = new TreeSet<>();
        WireTypes.all().forEach(type -> WireTypes.shape(type).members().forEach(member -> all.add(name(type, member))));
        all.removeIf(name -> name.startsWith("EnvelopedVerifiablePresentation") || NOT_FOR_PUBLISHING.contains(name));
        all.removeIf(BESIDE_BADGES.asMatchPredicate());
        assertThat(said).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("org.lerkit.model.testing.Fixtures#names")
    void the_bytes_received_are_the_bytes_kept(String name) {
        byte[] received = Fixtures.bytes(name);
        CredentialDocument document = CredentialDocument.parse(received);
        received[0] = '[';
        document.source()[0] = '[';

        assertThat(document.source()).isEqualTo(Fixtures.bytes(name));
        assertThat(document).hasToString("a document of " + received.length + " bytes");
        assertThat(new String(document.source(), StandardCharsets.UTF_8)).startsWith("{");
    }

    private static void visit(Node node, Set<String> said) throws Throwable {
        for (Extension extension : Extension.of(node).values()) {
            visit(extension, said);
        }
        for (Member<?> member : node.shape().members()) {
            if (node.json().get(member.name()).isPresent()) {
                said.add(name(node.getClass(), member));
            }
            Method accessor = WireTypes.accessor(node.getClass(), member).orElseThrow();
            if (node.json().get(member.name()).isEmpty() && member instanceof Member.One) {
                continue;
            }
            for (Object value : values(WireTypes.call(node, accessor))) {
                if (value instanceof Node inner) {
                    visit(inner, said);
                }
            }
        }
    }

    private static Collection<?> values(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String name(Class<? extends Node> type, Member<?> member) {
        return type.getSimpleName() + "." + member.name() + " " + type.getPackageName();
    }
}
