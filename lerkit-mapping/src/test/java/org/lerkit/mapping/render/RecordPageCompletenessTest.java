package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.render.Fixtures.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** Whatever a record says, its reader sees; what is for machines only is listed here. */
class RecordPageCompletenessTest {
    /** Components that no page shows, by the record that has them. */
    private static final Set<String> FOR_MACHINES = Set.of(
            "Attainment.id",
            "Attainment.image",
            "Attainment.provider",
            "Attainment.issuer",
            "Attainment.key",
            "AcademicFacets.Honor",
            "Coded.system",
            "Coded.value",
            "Coded.originalText",
            "CompetencyClaim.id",
            "CompetencyClaim.frameworkUrl",
            "Alignment.url",
            "Alignment.type",
            "Endorsement.id",
            "Endorsement.about",
            "Endorsement.endorser",
            "Evidence.genre",
            "Evidence.audience",
            "Fact.system",
            "Identifier.country",
            "Identifier.region",
            "Identifier.authority",
            "Identifier.type",
            "Learner.id",
            "LearnerRecord.relations",
            "LearnerRecord.organizations",
            "Period.designator",
            "Period.suffix",
            "Period.schoolYear",
            "Period.type",
            "PersonName.title",
            "PersonName.prefix",
            "PersonName.given",
            "PersonName.middle",
            "PersonName.family",
            "PersonName.suffixes",
            "Attainment.code",
            "Phone.kind",
            "PersonName.kind",
            "Result.id",
            "Result.kind",
            "Result.allowed",
            "Result.levels",
            "Result.alignments",
            "SourceDocument.id",
            "SourceDocument.sender",
            "SourceDocument.recipients",
            "Verification.about",
            "Verification.content",
            "Credit.unit");

    private int counter;
    private final Map<String, String> said = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "academic-record",
                "programme",
                "term",
                "course",
                "module",
                "award",
                "test",
                "subtest",
                "summary",
                "competency",
                "badge",
                "licence",
                "activity",
                "colour",
                "term course",
                "term summary",
                "term programme",
                "award programme",
                "award summary",
                "programme course",
                "programme programme",
                "course module",
                "test subtest",
                "academic-record term",
                "badge badge",
                "course competency"
            })
    void every_component_is_shown(String kinds) throws Exception {
        LearnerRecord filled = (LearnerRecord) filled(LearnerRecord.class, "");
        LearnerRecord one = new LearnerRecord(
                filled.document(),
                filled.learner(),
                filled.organizations(),
                List.of(within(kinds.split(" "), filled.attainments().get(0))),
                filled.relations(),
                filled.endorsements(),
                filled.verifications(),
                filled.notes(),
                filled.extensions());

        String text = page(one).text().toLowerCase(Locale.ROOT);

        Set<String> missing = new TreeSet<>();
        said.forEach((value, component) -> {
            if (!text.contains(value.toLowerCase(Locale.ROOT))) {
                missing.add(component);
            }
        });
        assertThat(missing).as(kinds).isEmpty();
    }

    /** The attainment as one of the last kind, inside an otherwise empty one of the kind before. */
    private static Attainment within(String[] kinds, Attainment attainment) {
        Attainment it = attainment.toBuilder()
                .kind(new AttainmentKind(kinds[kinds.length - 1]))
                .build();
        return kinds.length == 1
                ? it
                : Attainment.builder("outer", new AttainmentKind(kinds[0]))
                        .part(it)
                        .build();
    }

    /** A value of a type with something in every component, and what was put into the components that are shown. */
    private Object filled(Type type, String component) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType p) {
            Type item = p.getActualTypeArguments()[0];
            if (p.getRawType() == Optional.class) {
                return Optional.of(filled(item, component));
            }
            return component.equals("Attainment.parts") ? List.of() : List.of(filled(item, component));
        }
        int number = ++counter;
        String text = "value" + number + "x";
        if (type == String.class) {
            return say(text, component);
        } else if (type == Decimal.class) {
            return new Decimal(say("0" + number + ".50", component));
        } else if (type == Iri.class) {
            return new Iri(say("urn:x:" + number + "x", component));
        } else if (type == LexicalDate.class) {
            return new LexicalDate(say("--11-" + number + "x", component));
        } else if (type == LocalizedText.class) {
            return LocalizedText.of(say(text, component));
        } else if (type == Coded.class) {
            return new Coded("code", Optional.of(say(text, component)), Optional.empty(), Optional.empty());
        } else if (type == AttainmentKind.class) {
            return AttainmentKind.BADGE;
        }
        Class<?> record = (Class<?>) type;
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = record.getSimpleName() + "." + components[i].getName();
            boolean silent = component.startsWith("-") || FOR_MACHINES.contains(name);
            values[i] = filled(components[i].getGenericType(), silent ? "-" + name : name);
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private String say(String value, String component) {
        if (!component.startsWith("-")) {
            said.put(value, component);
        }
        return value;
    }
}
