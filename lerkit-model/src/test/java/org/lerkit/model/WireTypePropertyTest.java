package org.lerkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.cid.UnknownVerificationMethod;
import org.lerkit.model.ctdlasn.OtherResource;
import org.lerkit.model.elm3.Agent;
import org.lerkit.model.elm3.ClaimTypeNode;
import org.lerkit.model.elm3.Identifier;
import org.lerkit.model.elm3.LearningAchievementSpecification;
import org.lerkit.model.hropen.EmbeddedCredential;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Term;
import org.lerkit.model.ob2.Extension;
import org.lerkit.model.ob3.EndorsementCredential;
import org.lerkit.model.testing.WireTypes;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.vc.UnknownProof;
import org.lerkit.model.vc.UnknownRenderMethod;
import org.lerkit.model.vc.UnknownSchema;
import org.lerkit.model.vc.UnknownStatus;
import org.lerkit.model.vc2.VerifiableCredential;

/** Laws that hold for every wire type and every one of its members. */
class WireTypePropertyTest {
    private static final JsonObject SAMPLE =
            JsonObject.builder().put("sample", JsonNumber.of(1)).build();

    static List<Class<? extends Node>> types() {
        return WireTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_member_has_an_accessor(Class<? extends Node> type) {
        for (Member<?> member : WireTypes.shape(type).members()) {
            assertThat(WireTypes.accessor(type, member)).as(member.toString()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_set_is_read_and_nothing_else_changes(Class<? extends Node> type) throws Throwable {
        JsonObject before = JsonObject.builder().put("x:kept", JsonNull.NULL).build();
        NodeBuilder<?, ?> builder =
                (NodeBuilder<?, ?>) WireTypes.call(WireTypes.of(type, before), type.getMethod("toBuilder"));
        Map<String, Object> set = new LinkedHashMap<>();
        for (Method setter : setters(builder)) {
            Object value = sample(setter.getGenericParameterTypes()[0]);
            WireTypes.call(builder, setter, value);
            set.put(setter.getName(), value);
        }
        for (Member<?> member : WireTypes.shape(type).members()) {
            if (member.required()
                    && !set.containsKey(
                            WireTypes.accessor(type, member).orElseThrow().getName())) {
                builder.member(member.name(), new JsonString("fixed"));
            }
        }

        Node built = builder.build();

        for (Map.Entry<String, Object> entry : set.entrySet()) {
            Object read = WireTypes.call(built, type.getMethod(entry.getKey()));
            Object value = read instanceof Optional<?> optional ? optional.orElseThrow() : read;
            assertThat(value).as(entry.getKey()).isEqualTo(entry.getValue());
        }
        assertThat(built.extensions()).containsOnlyKeys("x:kept");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_new_one_has_its_fixed_members_and_asks_for_the_rest(Class<? extends Node> type) throws Throwable {
        NodeBuilder<?, ?> builder = (NodeBuilder<?, ?>) WireTypes.call(null, type.getMethod("builder"));
        List<String> missing = WireTypes.shape(type).members().stream()
                .filter(Member::required)
                .map(Member::name)
                .filter(name -> !name.equals("type") && !name.equals("@type"))
                .filter(name -> !name.equals("@context") || type == Extension.class)
                .toList();

        if (missing.isEmpty() && hasFixedType(type)) {
            assertThat(builder.build().json().get("type")).isPresent();
        } else if (!missing.isEmpty()) {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(WireTypes.shape(type).name() + " needs ")
                    .hasMessageContainingAll(missing.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_value_of_another_kind_fails_where_it_is_read_and_is_reported(Class<? extends Node> type) {
        for (Member<?> member : WireTypes.shape(type).members()) {
            JsonValue wrong = member.type() == MemberType.BOOLEAN ? JsonNumber.of(7) : JsonBoolean.TRUE;
            for (JsonValue value : List.of(wrong, JsonArray.of(wrong))) {
                Node node = WireTypes.of(
                        type, JsonObject.builder().put(member.name(), value).build());
                Method accessor = WireTypes.accessor(type, member).orElseThrow();
                String at = "/" + member.name() + (isMany(member) && value instanceof JsonArray ? "/0" : "");

                assertThatThrownBy(() -> WireTypes.call(node, accessor))
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessageStartingWith(
                                at + ": expected " + member.type().description() + ", found a");
                assertThat(node.check()).anySatisfy(problem -> {
                    assertThat(problem.pointer().value()).isEqualTo(at);
                    assertThat(problem.code().value()).isEqualTo("structure.value.type");
                    assertThat(problem.specs())
                            .singleElement()
                            .satisfies(spec -> assertThat(spec.requirement())
                                    .contains(WireTypes.shape(type).name() + "." + member.name()));
                    assertThat(problem.hint()).isPresent();
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_required_is_missed_and_null_is_no_value(Class<? extends Node> type) {
        JsonObject.Builder nulls = JsonObject.builder();
        WireTypes.shape(type).members().forEach(member -> nulls.put(member.name(), JsonNull.NULL));

        assertThat(WireTypes.of(type, JsonObject.EMPTY).check().stream()
                        .filter(problem -> problem.code().value().equals("structure.member.missing"))
                        .map(problem -> problem.pointer().value()))
                .containsExactlyElementsOf(WireTypes.shape(type).members().stream()
                        .filter(Member::required)
                        .map(member -> "/" + member.name())
                        .toList());
        assertThat(WireTypes.of(type, nulls.build()).check().stream()
                        .filter(problem -> problem.code().value().equals("structure.value.type"))
                        .map(problem -> problem.pointer().value()))
                .containsExactlyElementsOf(WireTypes.shape(type).members().stream()
                        .map(member -> "/" + member.name())
                        .toList());
    }

    private static boolean hasFixedType(Class<? extends Node> type) {
        return WireTypes.shape(type).members().stream()
                        .anyMatch(member -> member.name().equals("type"))
                && !List.of(
                                "RefreshService",
                                "TermsOfUse",
                                "Proof",
                                "CredentialStatus",
                                "CredentialSchema",
                                "RenderMethod",
                                "ConfidenceMethod",
                                "Verification")
                        .contains(WireTypes.shape(type).name())
                && !List.of(org.lerkit.model.vc1.Evidence.class, org.lerkit.model.vc2.Evidence.class)
                        .contains(type)
                && (type == LerRs.class || !type.getPackage().equals(LerRs.class.getPackage()));
    }

    private static boolean isMany(Member<?> member) {
        return member instanceof Member.Many;
    }

    private static List<Method> setters(NodeBuilder<?, ?> builder) {
        return Arrays.stream(builder.getClass().getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .toList();
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            Object item = sample(list.getActualTypeArguments()[0]);
            return List.of(item, item);
        }
        Class<?> wanted = (Class<?>) type;
        if (Term.class.isAssignableFrom(wanted)) {
            return wanted.getConstructor(String.class).newInstance("ext:Sample");
        }
        if (Node.class.isAssignableFrom(wanted) && wanted.isRecord()) {
            return wanted.getConstructor(JsonObject.class).newInstance(SAMPLE);
        }
        return Stream.of(
                        "words",
                        new Iri("urn:sample"),
                        new LexicalDateTime("2026-05-31T09:30:00.10Z"),
                        new LexicalDate("2026-05-31"),
                        new Decimal("3.00"),
                        LocalizedText.of("words", Locale.ENGLISH).and("mots", Locale.FRENCH),
                        new JsonString("urn:sample"),
                        new UnknownProof(SAMPLE),
                        new UnknownRenderMethod(SAMPLE),
                        new UnknownSchema(SAMPLE),
                        new UnknownVerificationMethod(SAMPLE),
                        new UnknownStatus(SAMPLE),
                        new VerifiableCredential(SAMPLE),
                        new EndorsementCredential(SAMPLE),
                        new org.lerkit.model.vc1.VerifiableCredential(SAMPLE),
                        new EmbeddedCredential(SAMPLE),
                        new OtherResource(SAMPLE),
                        new Agent(SAMPLE),
                        new ClaimTypeNode(SAMPLE),
                        new Identifier(SAMPLE),
                        new LearningAchievementSpecification(SAMPLE),
                        SAMPLE,
                        true)
                .filter(value -> wanted.isInstance(value) || (wanted == boolean.class && value instanceof Boolean))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + wanted));
    }
}
