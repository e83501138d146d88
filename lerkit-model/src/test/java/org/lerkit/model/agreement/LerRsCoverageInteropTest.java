package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.model.hropen.LerRs;

/** Every member that the schemas of a record and of its wrapper list, wherever they refer to, is declared by some type. */
class LerRsCoverageInteropTest {
    private static final List<String> ROOTS =
            List.of("recruiting/json/LER-RSType.json", "recruiting/json/VerifiableCredentialLER-RSType.json");
    /** Jobs, which are roots of their own, and what 1EdTech has schemas of its own for. */
    private static final List<String> OTHERS = List.of("JobDescriptionType", "PositionOpeningType", "1EdTech");

    @Test
    void every_member_that_the_schemas_list_is_declared() {
        HrOpenMembers schemas = HrOpenMembers.of(ROOTS, OTHERS);

        System.out.println(
                "LER-RS: " + schemas.schemas() + " schemas, " + schemas.listed().size() + " names of members");
        assertThat(schemas.schemas()).isGreaterThan(90);
        assertThat(schemas.listed()).hasSizeGreaterThan(200);
        assertThat(HrOpenMembers.declared(LerRs.class.getPackage())).containsAll(schemas.listed());
    }
}
