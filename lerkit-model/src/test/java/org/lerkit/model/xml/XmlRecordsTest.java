package org.lerkit.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.XmlLocation;

/** A batch is read record by record, in the memory that one record needs. */
class XmlRecordsTest {
    private static final String BATCH = """
            <b:Batch xmlns:b="urn:example:b" xmlns:r="urn:example:r" id="7">
              <!-- left out -->
              <Envelope><Id> </Id></Envelope>
              <Content>
                <r:Record n="1"><Record>inner</Record></r:Record>
                <Note>between</Note>
                <Record n="2"/>
              </Content>
              <Count>2</Count>
            </b:Batch>
            """;

    @Test
    void each_record_comes_whole_with_its_place_in_the_file() throws IOException {
        try (XmlRecords records = XmlReader.standard().records(stream(BATCH), Set.of("Record"))) {
            XmlElement first = records.next();
            assertThat(first.location()).isEqualTo(new XmlLocation("/Batch/Content[1]/Record[1]", 5, 5));
            assertThat(first.element("Record").orElseThrow().location().path())
                    .isEqualTo("/Batch/Content[1]/Record[1]/Record[1]");
            assertThat(XmlWriter.toText(first))
                    .isEqualTo("<r:Record xmlns:r=\"urn:example:r\" n=\"1\"><Record>inner</Record></r:Record>");

            assertThat(records.hasNext()).isTrue();
            assertThat(records.next().location()).isEqualTo(new XmlLocation("/Batch/Content[1]/Record[2]", 7, 5));
            assertThat(records.hasNext()).isFalse();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void envelope_is_what_was_seen_outside_of_records_so_far() throws IOException {
        try (XmlRecords records = XmlReader.standard().records(stream(BATCH), Set.of("Record"))) {
            assertThat(records.envelope()).isEmpty();
            records.next();
            assertThat(records.envelope().map(XmlWriter::toText))
                    .hasValue("<b:Batch xmlns:b=\"urn:example:b\" xmlns:r=\"urn:example:r\" id=\"7\">"
                            + "<Envelope><Id> </Id></Envelope><Content/></b:Batch>");
            records.next();
            assertThat(records.hasNext()).isFalse();
            XmlElement envelope = records.envelope().orElseThrow();
            assertThat(XmlWriter.toText(envelope))
                    .isEqualTo("<b:Batch xmlns:b=\"urn:example:b\" xmlns:r=\"urn:example:r\" id=\"7\">"
                            + "<Envelope><Id> </Id></Envelope><Content><Note>between</Note></Content>"
                            + "<Count>2</Count></b:Batch>");
            assertThat(envelope.element("Count").orElseThrow().location())
                    .isEqualTo(new XmlLocation("/Batch/Count[1]", 9, 3));
        }
    }

    @Test
    void a_root_may_be_the_record() throws IOException {
        try (XmlRecords records = XmlReader.standard().records(stream("<R>\n <a/></R>"), Set.of("R"))) {
            assertThat(records.next().location()).isEqualTo(new XmlLocation("/R", 1, 1));
            assertThat(records.hasNext()).isFalse();
            assertThat(records.envelope()).isEmpty();
        }
    }

    @Test
    void what_was_given_out_before_an_error_stands_and_nothing_follows() throws IOException {
        try (XmlRecords records = XmlReader.standard().records(stream("<B><R/><R></B>"), Set.of("R"))) {
            assertThat(records.next().name()).isEqualTo("R");
            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(XmlSyntaxException.class)
                    .hasMessage("/B/R[2], line 1, column 13: not well-formed");
            assertThat(records.hasNext()).isFalse();
        }
    }

    @Test
    void a_stream_that_fails_is_told_from_bad_xml() throws IOException {
        String moreThanIsReadAhead = "<B>" + "<R/>".repeat(10_000);
        try (XmlRecords records = XmlReader.standard().records(Parts.breaking(moreThanIsReadAhead), Set.of("R"))) {
            assertThat(records.next().name()).isEqualTo("R");
            assertThatThrownBy(() -> records.forEachRemaining(record -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk is gone");
        }
        assertThatThrownBy(() -> XmlReader.standard().records(Parts.breaking("<B>"), Set.of("R")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void limits_hold_for_each_record_and_for_all_that_is_outside() throws IOException {
        XmlReader reader = XmlReader.within(new XmlReader.Limits(100, 8, 8, 4, 50, 20));
        String small = "<R><a/><a/></R>";

        try (XmlRecords records = reader.records(stream("<B>" + small.repeat(100) + "</B>"), Set.of("R"))) {
            records.forEachRemaining(record -> assertThat(record.elements()).hasSize(2));
        }
        assertThatThrownBy(() -> drain(reader, "<B><R><a/><a/><a/><a/></R></B>"))
                .hasMessageEndingWith("more than 4 nodes");
        assertThatThrownBy(() -> drain(reader, "<B>" + "<e/>".repeat(4) + "</B>"))
                .hasMessageEndingWith("more than 4 nodes");
        assertThatThrownBy(() -> drain(reader, "<B><R><a>" + " ".repeat(45) + "</a>" + " ".repeat(45) + "</R></B>"))
                .hasMessageEndingWith("more than 100 characters");
        assertThatThrownBy(
                        () -> drain(reader, "<B>" + small + "<e>" + " ".repeat(48) + "</e>" + "x".repeat(48) + "</B>"))
                .hasMessageEndingWith("more than 100 characters");
        drain(reader, "<B>" + (small + " ".repeat(40)).repeat(4) + "</B>");
    }

    private static void drain(XmlReader reader, String xml) throws IOException {
        try (XmlRecords records = reader.records(stream(xml), Set.of("R"))) {
            records.forEachRemaining(record -> {});
        }
    }

    /** 10,000 records of 100 kB, a gigabyte in all: more than the memory of the test run. */
    @Test
    void ten_thousand_records_need_the_memory_of_one() throws IOException {
        String record = "<R>" + ("<Course><Title>" + "x".repeat(970) + "</Title></Course>\r\n").repeat(100) + "</R>";
        Stream<String> records10000 = Stream.generate(() -> record).limit(10_000);
        // Not flatMap: its iterator holds all that an inner stream gives.
        InputStream parts = Parts.of(Stream.concat(Stream.of("<B>"), Stream.concat(records10000, Stream.of("</B>"))));

        int count = 0;
        try (XmlRecords records = XmlReader.standard().records(parts, Set.of("R"))) {
            while (records.hasNext()) {
                XmlElement next = records.next();
                count++;
                assertThat(next.elements()).hasSize(100);
                assertThat(next.location().line()).isEqualTo(1 + 100 * (count - 1));
            }
        }
        assertThat(count).isEqualTo(10_000);
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
