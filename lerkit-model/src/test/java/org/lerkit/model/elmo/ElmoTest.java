package org.lerkit.model.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lerkit.model.xml.XmlReader;

class ElmoTest {
    private static final String DOCUMENT = """
            <elmo xmlns="https://github.com/emrex-eu/elmo-schemas/tree/v1">
              <generatedDate>2026-07-02T09:30:00+02:00</generatedDate>
              <learner>
                <identifier type="esi">urn:schac:personalUniqueCode:int:esi:fjordby.example:1</identifier>
                <givenNames>Solveig</givenNames>
                <familyName>Vestergård</familyName>
                <bday>2003-02-01</bday>
              </learner>
              <report>
                <issuer>
                  <identifier type="schac">fjordby.example</identifier>
                  <title xml:lang="nb">Universitetet i Fjordby</title>
                  <title xml:lang="en">University of Fjordby</title>
                  <url>https://fjordby.example/</url>
                </issuer>
                <learningOpportunitySpecification>
                  <title xml:lang="en">Programming</title>
                  <type>Course</type>
                  <specifies>
                    <learningOpportunityInstance>
                      <date>2023-12-20</date>
                      <status>passed</status>
                      <resultDistribution><category label="A" count="4"/></resultDistribution>
                      <credit><scheme>ects</scheme><value>7.5</value></credit>
                    </learningOpportunityInstance>
                  </specifies>
                  <hasPart>
                    <learningOpportunitySpecification>
                      <title>Laboratory</title>
                      <specifies><learningOpportunityInstance/></specifies>
                    </learningOpportunitySpecification>
                  </hasPart>
                </learningOpportunitySpecification>
                <issueDate>2026-07-01T12:00:00+02:00</issueDate>
              </report>
            </elmo>
            """;

    private static Elmo elmo(String xml) {
        return new Elmo(XmlReader.standard().read(xml).root());
    }

    private static Elmo elmo(String before, String after) {
        assertThat(DOCUMENT).contains(before);
        return elmo(DOCUMENT.replace(before, after));
    }

    @Test
    void says_what_the_document_says() {
        Report report = elmo(DOCUMENT).report().get(0);
        LearningOpportunitySpecification course =
                report.learningOpportunitySpecification().get(0);
        LearningOpportunityInstance taken =
                course.specifies().orElseThrow().learningOpportunityInstance().orElseThrow();

        assertThat(report.issuer().orElseThrow().title())
                .extracting(LanguageText::text, title -> title.lang().orElseThrow())
                .containsExactly(tuple("Universitetet i Fjordby", "nb"), tuple("University of Fjordby", "en"));
        assertThat(taken.date().orElseThrow().value()).contains(LocalDate.of(2023, 12, 20));
        assertThat(taken.resultDistribution().orElseThrow().category())
                .extracting(
                        category -> category.label().orElseThrow(),
                        category -> category.count().orElseThrow())
                .containsExactly(tuple("A", "4"));
        assertThat(taken.credit())
                .extracting(credit -> credit.scheme().orElseThrow())
                .containsExactly("ects");
        assertThat(course.hasPart())
                .extracting(part -> part.learningOpportunitySpecification()
                        .orElseThrow()
                        .title()
                        .get(0)
                        .text())
                .containsExactly("Laboratory");
        assertThat(elmo(DOCUMENT).check()).isEmpty();
    }

    @Test
    void says_where_it_breaks_its_structure() {
        assertThat(elmo(" type=\"schac\"", "").check()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("structure.element.missing");
            assertThat(problem.title()).isEqualTo("@type is required, and not there");
            assertThat(problem.location().path()).isEqualTo("/elmo/report[1]/issuer[1]/identifier[1]");
        });
        assertThat(elmo("<status>passed</status>", "<status>cancelled</status>").check())
                .extracting(
                        problem -> problem.code().value(),
                        problem -> problem.location().path())
                .containsExactly(tuple(
                        "structure.text.term",
                        "/elmo/report[1]/learningOpportunitySpecification[1]/specifies[1]/learningOpportunityInstance[1]"
                                + "/status[1]"));
        assertThat(elmo("<familyName>Vestergård</familyName>", "").check())
                .extracting(problem -> problem.code().value())
                .containsExactly("structure.element.missing");
    }

    @Test
    void is_of_the_version_whose_elements_it_uses() {
        assertThat(elmo(DOCUMENT).version()).isEqualTo(ElmoVersion.V1_7);
        assertThat(elmo("bday", "placeOfBirth").version().number()).isEqualTo("1.7");
        assertThat(elmo("<bday>2003-02-01</bday>", "<dateOfBirth>2003-02-01</dateOfBirth>")
                        .version())
                .isEqualTo(ElmoVersion.V2_0);
    }
}
