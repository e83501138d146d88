package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.model.ProblemCode;

/** What is sent to exhaust a reader, or to make it fetch or tell something, is refused with a code and a place. */
@Timeout(20)
class XmlAttackTest {
    private static final String LAUGHS = "<!DOCTYPE r [<!ENTITY l0 'ha'>"
            + IntStream.range(1, 10)
                    .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                    .collect(Collectors.joining())
            + "]><r>&l9;</r>";

    static Stream<Arguments> attacks() {
        return Stream.of(
                argumentSet("billion laughs", XmlSyntaxException.DTD, LAUGHS),
                argumentSet(
                        "external entity",
                        XmlSyntaxException.DTD,
                        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>"),
                argumentSet(
                        "external DTD",
                        XmlSyntaxException.DTD,
                        "<!DOCTYPE r PUBLIC '-//x//y' 'http://127.0.0.1:1/x.dtd'><r/>"),
                argumentSet(
                        "parameter entity",
                        XmlSyntaxException.DTD,
                        "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'>%p;]><r/>"),
                argumentSet(
                        "10,000 attributes",
                        XmlSyntaxException.LIMIT,
                        "<r"
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> " a" + i + "=''")
                                        .collect(Collectors.joining())
                                + "/>"),
                argumentSet(
                        "10,000 namespaces",
                        XmlSyntaxException.LIMIT,
                        "<r"
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> " xmlns:a" + i + "='u'")
                                        .collect(Collectors.joining())
                                + "/>"),
                argumentSet("depth", XmlSyntaxException.LIMIT, "<a>".repeat(1_000_000)),
                argumentSet("nodes", XmlSyntaxException.LIMIT, "<r>" + "<a/>".repeat(2_000_001) + "</r>"),
                argumentSet("text", XmlSyntaxException.LIMIT, "<r>" + "x".repeat((32 << 20) + 1) + "</r>"),
                argumentSet("attribute", XmlSyntaxException.LIMIT, "<r a='" + "x".repeat((32 << 20) + 100_000) + "'/>"),
                argumentSet("name", XmlSyntaxException.LIMIT, "<" + "x".repeat(100_000) + "/>"),
                argumentSet("comment", XmlSyntaxException.LIMIT, "<!--" + "x".repeat(33 << 20) + "--><r/>"),
                argumentSet("bytes", XmlSyntaxException.LIMIT, "<r>" + " ".repeat(64 << 20) + "</r>"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_refused(ProblemCode code, String xml) {
        XmlSyntaxException refusal = catchThrowableOfType(
                XmlSyntaxException.class, () -> XmlReader.standard().read(xml));

        assertThat(refusal.problem().code()).isEqualTo(code);
        assertThat(refusal.location().line()).isEqualTo(1);
    }

    @Test
    void half_a_gigabyte_that_never_ends_a_tag_is_refused_in_bounded_memory() throws Exception {
        for (String start :
                new String[] {"[", "<r a='", "<r>", "<!-- ", "<!DOCTYPE r [<!-- ", "<r><![CDATA[", "<?pi "}) {
            Parts endless = Parts.of(Stream.concat(
                    Stream.of(start), Stream.generate(() -> "x".repeat(1 << 20)).limit(512)));

            XmlSyntaxException refusal = catchThrowableOfType(XmlSyntaxException.class, () -> {
                try (XmlRecords records = XmlReader.standard().records(endless, Set.of("r"))) {
                    records.forEachRemaining(record -> {});
                }
            });

            assertThat(refusal.problem().code())
                    .as(start)
                    .isEqualTo(start.equals("[") ? XmlSyntaxException.SYNTAX : XmlSyntaxException.LIMIT);
        }
    }

    @Test
    void nothing_of_a_file_that_an_entity_names_comes_out(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");
        String xml = "<!DOCTYPE r [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><r>&x;</r>";

        XmlSyntaxException refusal = catchThrowableOfType(
                XmlSyntaxException.class, () -> XmlReader.standard().read(xml));

        assertThat(refusal)
                .hasMessage("/, line 1, column 1: a document type declaration")
                .hasNoCause();
    }

    @Test
    void messages_never_quote_the_document() {
        for (String xml : new String[] {
            "<SSN-123></SSN-456>",
            "<r SSN-123=''/ >",
            "<r>&SSN-123;</r>",
            "<r a='SSN-123' a='SSN-456'/>",
            "SSN-123",
            "<SSN-123:r/>",
            "<?xml version='1.0' encoding='SSN-123'?><r/>",
            "<r><?xml SSN-123?></r>"
        }) {
            XmlSyntaxException refusal = catchThrowableOfType(
                    XmlSyntaxException.class, () -> XmlReader.standard().read(xml.getBytes(StandardCharsets.UTF_8)));

            assertThat(refusal.problem().title()).doesNotContain("SSN", "123");
            assertThat(refusal.problem().hint().orElse("")).doesNotContain("SSN", "123");
            assertThat(refusal).hasNoCause();
        }
    }

    /** Limits of the JDK's parser that have nothing to do with ours must not refuse what a record may hold. */
    @Test
    void many_references_long_namespaces_and_long_instructions_are_no_attack() {
        String xml = "<r xmlns:a='urn:" + "n".repeat(5_000) + "'>" + "&amp;&#65;".repeat(200_000) + "<?p "
                + "d".repeat(5_000) + "?></r>";

        assertThat(XmlReader.standard().read(xml).root().text()).hasSize(400_000);
    }
}
