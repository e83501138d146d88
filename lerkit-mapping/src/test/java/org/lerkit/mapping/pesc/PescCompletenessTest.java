package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.pesc.CollegeTranscript;
import org.lerkit.model.pesc.HighSchoolTranscript;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.xml.CodeList;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlType;
import org.lerkit.model.xml.XmlWriter;

/** A transcript that says everything the format can say, made from what the model declares. */
class PescCompletenessTest {
    private final List<CodeList> codes = new ArrayList<>();
    private int number;

    static Stream<XmlShape<?>> roots() {
        return Stream.of(CollegeTranscript.SHAPE, HighSchoolTranscript.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everything_the_format_can_say_has_a_rule(XmlShape<?> root) {
        XmlElement everything = everything(root);

        for (ConversionOptions options : List.of(PescFixtures.CHECKED, PescFixtures.ALL_RELEASED)) {
            Conversion<LearnerRecord> read = Transcript.convert(everything, options);

            assertThat(read.problems()).isEmpty();
            assertThat(read.ledger().counts()).doesNotContainKeys("dropped", "control");
            assertThat(read.ledger().counts().get("carried")).isGreaterThan(1_000);
            System.out.println(root.name() + ", everything: " + read.ledger().counts());
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void every_code_names_the_list_it_is_from(XmlShape<?> root) {
        Conversion<LearnerRecord> read = Transcript.convert(everything(root), PescFixtures.ALL_RELEASED);
        JsonObject json = read.value().toJson();
        List<String> wrong = new ArrayList<>();
        Set<String> right = new TreeSet<>();

        for (Ledger.Entry entry : read.ledger().entries()) {
            String element = entry.source().path().replaceFirst(".*/(\\w+)\\[\\d+]$", "$1");
            String target = entry.targets().get(0).path();
            codes.stream().filter(list -> list.name().equals("pesc:" + element)).forEach(list -> {
                String system = target.replaceFirst("value$", "system");
                String named = json.at(new JsonPointer(system))
                        .map(value -> ((JsonString) value).value())
                        .orElse("nothing");
                if (named.equals(list.name())) {
                    right.add(element);
                } else if (!named.equals("pesc")) {
                    wrong.add(element + " says " + named);
                }
            });
        }

        assertThat(wrong).isEmpty();
        assertThat(right).contains("CourseCreditBasis", "AcademicAwardLevel", "SessionType", "AgencyCode", "NameCode");
    }

    private XmlElement everything(XmlShape<?> root) {
        XmlElement made = element(root.name(), root, new ArrayDeque<>());
        return XmlReader.standard().read(XmlWriter.toText(made)).root();
    }

    private XmlElement element(String name, XmlShape<?> shape, Deque<XmlShape<?>> around) {
        around.addLast(shape);
        XmlElement.Builder element = XmlElement.builder(name);
        for (XmlMember<?> member : shape.members()) {
            XmlShape<?> inner = member.type().shape().orElse(null);
            if (inner == null || inner.members().isEmpty()) {
                element.add(XmlElement.of(member.name(), value(member.type())));
            } else if (!around.contains(inner)) {
                element.add(element(member.name(), inner, around));
            }
        }
        around.removeLast();
        return element.build();
    }

    private String value(XmlType<?> type) {
        number++;
        type.codes().filter(list -> !codes.contains(list)).ifPresent(codes::add);
        return type.codes().map(list -> list.codes().iterator().next()).orElse(Integer.toString(number));
    }
}
