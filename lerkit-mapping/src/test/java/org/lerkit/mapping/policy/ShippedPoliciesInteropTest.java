package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.ob3.Achievement;
import org.lerkit.model.testing.Corpus;

/** The code maps that lerkit brings along against the lists of those who made the codes. */
class ShippedPoliciesInteropTest {
    private static final Pattern VALUE = Pattern.compile("enumeration value=\"([^\"]*)\"");

    private static Set<String> list(String type) {
        String schema = new String(Corpus.bytes("pesc/xsd-1.9.0/CoreMain_v1.20.0.xsd"), StandardCharsets.UTF_8);
        int start = schema.indexOf("simpleType name=\"" + type + "\"");
        return VALUE.matcher(schema.substring(start, schema.indexOf("</xs:simpleType>", start)))
                .results()
                .map(result -> result.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void award_levels_are_those_of_pesc() {
        Set<String> levels = list("AcademicAwardLevelType");
        CodeMap types = Policies.standard().codes("pesc:AcademicAwardLevel").get(0);
        CodeMap isced = Policies.offered("codes.pesc-award-level.isced-2011")
                .orElseThrow()
                .codes()
                .get(0);

        assertThat(levels)
                .hasSize(55)
                .containsAll(types.codes().keySet())
                .containsAll(isced.codes().keySet());
        levels.removeAll(types.codes().keySet());
        assertThat(levels).as("a level that PESC itself does not define").containsExactly("B59");
    }

    @Test
    void units_are_those_of_pesc() {
        assertThat(list("CourseCreditUnitsType"))
                .containsAll(Policies.standard()
                        .codes("pesc:CourseCreditUnits")
                        .get(0)
                        .codes()
                        .keySet());
    }

    @Test
    void achievement_types_are_those_of_open_badges() {
        assertThat(Policies.standard().codes("pesc:AcademicAwardLevel").get(0).codes().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(type -> JsonObject.builder()
                                .put("achievementType", type)
                                .build())
                        .flatMap(json -> new Achievement(json).check().stream())
                        .map(problem -> problem.location().path()))
                .isNotEmpty()
                .doesNotContain("/achievementType");
    }
}
