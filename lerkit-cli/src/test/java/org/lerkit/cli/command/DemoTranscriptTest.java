package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.lerkit.model.testing.Corpus;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The transcript of the demonstration is what it says it is: valid, complete, and its sums are right. */
class DemoTranscriptTest {
    private static final Map<String, String> POINTS = Map.of(
            "A", "4.0", "A-", "3.7", "B+", "3.3", "B", "3.0", "B-", "2.7", "C+", "2.3", "C", "2.0", "C-", "1.7", "D",
            "1.0", "F", "0.0");

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @Test
    void it_is_valid_by_the_schema_of_pesc() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Corpus.require("pesc/xsd-1.9.0/CollegeTranscript_v1.9.0.xsd")
                        .toFile());
        List<String> errors = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                errors.add(warning.toString());
            }

            @Override
            public void error(SAXParseException error) {
                errors.add(error.toString());
            }

            @Override
            public void fatalError(SAXParseException error) {
                errors.add(error.toString());
            }
        });
        try (InputStream in = open()) {
            validator.validate(new StreamSource(in));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void it_has_eight_terms_and_more_than_forty_courses() throws Exception {
        assertThat(count("//AcademicSession[not(School)]")).isEqualTo(8);
        assertThat(count("//Course")).isEqualTo(44);
        assertThat(count("//AcademicSession[School/SchoolOverrideCode='Transfer']/Course"))
                .isEqualTo(3);
        assertThat(count("//Course[CourseRepeatCode]")).isEqualTo(2);
        assertThat(count("//LearningOutcome[AlternateOutcomeFramework//URLAddress]"))
                .isEqualTo(8);
        assertThat(count("//Tests")).isEqualTo(2);
        assertThat(count("//AcademicAward/AcademicHonors")).isEqualTo(2);
    }

    @Test
    void every_term_average_follows_from_its_courses() throws Exception {
        NodeList terms = nodes("//AcademicSession[not(School)]");
        for (int i = 0; i < terms.getLength(); i++) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal hours = BigDecimal.ZERO;
            NodeList courses = (NodeList) xpath.evaluate("Course", terms.item(i), XPathConstants.NODESET);
            for (int c = 0; c < courses.getLength(); c++) {
                String grade = xpath.evaluate("CourseAcademicGrade", courses.item(c));
                BigDecimal credit = new BigDecimal(xpath.evaluate("CourseCreditValue", courses.item(c)));
                if (POINTS.containsKey(grade)) {
                    points = points.add(credit.multiply(new BigDecimal(POINTS.get(grade))));
                    hours = hours.add(credit);
                }
            }
            String average =
                    xpath.evaluate("AcademicSummary/GPA[GPAScopeCode='Term']/GradePointAverage", terms.item(i));
            assertThat(average)
                    .isEqualTo(points.divide(hours, 3, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private int count(String path) throws Exception {
        return nodes(path).getLength();
    }

    private NodeList nodes(String path) throws Exception {
        try (InputStream in = open()) {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
            return (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        }
    }

    private static InputStream open() throws IOException {
        InputStream in = DemoTranscriptTest.class.getResourceAsStream("demo-transcript.xml");
        if (in == null) {
            throw new IOException("the demonstration's transcript is not on the class path");
        }
        return in;
    }
}
