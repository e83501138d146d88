package org.lerkit.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lerkit.model.agreement.Mutations.Mutation;
import org.lerkit.model.hropen.PositionOpening;
import org.lerkit.model.jdx.JobDescription;
import org.lerkit.model.jdx.JobPosting;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.testing.Edits;
import org.lerkit.model.testing.Fixtures;

/** Our verdicts on the jobs of HR Open beside those of its schemas. */
class HrOpenJobsInteropTest {
    private static final Set<String> CODES =
            Set.of("language", "languageCode", "primaryLanguage", "code", "country", "countryCode", "currency");
    private static final int TRIED = 250;

    @Test
    void every_member_that_the_schemas_of_a_position_opening_list_is_declared() {
        HrOpenMembers schemas =
                HrOpenMembers.of(List.of("recruiting/json/PositionOpeningType.json"), List.of("work/DisabilityType"));

        System.out.println("Position opening: " + schemas.schemas() + " schemas, "
                + schemas.listed().size() + " names of members");
        assertThat(schemas.schemas()).isGreaterThan(90);
        assertThat(schemas.listed()).hasSizeGreaterThan(200);
        assertThat(HrOpenMembers.declared(PositionOpening.class.getPackage())).containsAll(schemas.listed());
    }

    @Test
    void an_opening_that_differs_from_a_good_one_in_one_place_has_the_same_verdict() {
        agree(Fixtures.POSITION_OPENING, HrOpenSchemas::opening, PositionOpening::new);
    }

    @Test
    void every_member_that_the_schemas_of_job_postings_list_is_declared() {
        HrOpenMembers schemas = HrOpenMembers.of(
                List.of("recruiting/json/JobPostingType.json", "recruiting/json/jdx/JobDescriptionType.json"),
                List.of());

        System.out.println(
                "JDX: " + schemas.schemas() + " schemas, " + schemas.listed().size() + " names of members");
        assertThat(schemas.schemas()).isGreaterThan(40);
        assertThat(schemas.listed()).hasSizeGreaterThan(150);
        assertThat(HrOpenMembers.declared(JobPosting.class.getPackage(), PositionOpening.class.getPackage()))
                .containsAll(schemas.listed());
    }

    @Test
    void a_posting_that_differs_from_a_good_one_in_one_place_has_the_same_verdict() {
        agree(Fixtures.JDX_POSTING, HrOpenSchemas::posting, JobPosting::new);
    }

    @Test
    void a_description_that_differs_from_a_good_one_in_one_place_has_the_same_verdict() {
        agree(Fixtures.JDX_DESCRIPTION, HrOpenSchemas::description, JobDescription::new);
    }

    private static void agree(String name, Function<JsonObject, List<String>> schema, Function<JsonObject, Node> type) {
        JsonObject good = Fixtures.json(name);
        assertThat(schema.apply(good)).isEmpty();
        List<Mutation> all = Mutations.of(good);
        Map<String, Integer> explained = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        int refused = 0;
        int tried = 0;
        for (int i = 0; i < all.size(); i += Math.max(1, all.size() / TRIED)) {
            Mutation mutation = all.get(i);
            tried++;
            boolean theirs = schema.apply(mutation.document()).isEmpty();
            refused += theirs ? 0 : 1;
            if (theirs != Edits.found(type.apply(mutation.document())).isEmpty()) {
                String why = why(mutation, theirs);
                if (why.isEmpty()) {
                    unexplained.add(mutation + (theirs ? ": only we refuse it" : ": only the schema refuses it"));
                } else {
                    explained.merge(why, 1, Integer::sum);
                }
            }
        }

        System.out.println(name + ": " + tried + " changes, " + refused + " refused, explained: " + explained);
        assertThat(unexplained).isEmpty();
        assertThat(refused).isGreaterThan(tried / 4);
    }

    /** Why the verdicts differ; empty if nothing explains it. */
    private static String why(Mutation mutation, boolean theirs) {
        if (!theirs && mutation.names().contains("effectivePeriod")) {
            return "we keep periods as JSON";
        } else if (theirs && mutation.names().contains("requiredCompetencyEvidence")) {
            return "the schema does not say that evidence is a list, and so looks at lists alone";
        } else if (!theirs && CODES.contains(mutation.member())) {
            return "we look at the form of codes, not into lists of them";
        } else if (theirs && mutation.kind().startsWith("date ")) {
            return "we ask for dates and times as XML Schema writes them, with T and Z";
        }
        return "";
    }
}
