package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.RowLocation;
import org.lerkit.model.SegmentLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.XmlLocation;
import org.lerkit.model.document.CredentialDocument;

class SourceTest {
    private static Source json(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Source.of(bytes, Optional.of(CredentialDocument.parse(bytes)));
    }

    private static Source other(String text) {
        return Source.of(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void json_is_shown_as_it_was_received_and_a_missing_member_is_where_its_object_is() {
        Source source = json("{\n  \"a\": {\n   \"b\": 1 } }");
        assertThat(source.lines()).containsExactly("{", "  \"a\": {", "   \"b\": 1 } }");
        assertThat(source.note()).isEqualTo("As it was received.");
        JsonPointer there = new JsonPointer("/a/b");
        JsonPointer missing = new JsonPointer("/a/c/0/d");
        JsonPointer nowhere = new JsonPointer("/nothing/here");
        assertThat(source.find(List.of(there, missing, nowhere)))
                .containsEntry(there, 3)
                .containsEntry(missing, 2)
                .containsEntry(nowhere, 1)
                .hasSize(3);
    }

    @Test
    void json_with_long_lines_is_laid_out() {
        Source source = json("{\"a\": \"" + "x".repeat(2_000) + "\", \"b\": 1}");
        assertThat(source.note()).isEqualTo("Laid out anew, for it has long lines.");
        assertThat(source.lines()).hasSize(4);
        SourceLocation place = new JsonPointer("/b");
        assertThat(source.find(List.of(place))).containsEntry(place, 3);
    }

    @Test
    void line_ends_of_all_systems_are_line_ends() {
        Source source = json("{\r\n\"a\": 1,\r\"b\": 2}");
        SourceLocation place = new JsonPointer("/b");
        assertThat(source.lines()).containsExactly("{", "\"a\": 1,", "\"b\": 2}");
        assertThat(source.find(List.of(place))).containsEntry(place, 3);
    }

    @Test
    void xml_and_tables_have_lines_and_an_interchange_has_segments() {
        SourceLocation element = new XmlLocation("/a/b[1]", 2, 4);
        assertThat(other("<a>\n  <b/>\n</a>").find(List.of(element))).containsEntry(element, 2);
        SourceLocation cell = new RowLocation("", 2, 3, "name");
        assertThat(other("name\n\"a\nb\"\n").find(List.of(cell))).containsEntry(cell, 3);
        String isa =
                "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261126*1200*U*00401*000000001*0*T*:~";
        assertThat(isa).hasSize(106);
        Source interchange = other(isa + "GS*ED*A*B~ST*130*0001~");
        assertThat(interchange.lines()).hasSize(3).endsWith("ST*130*0001");
        SourceLocation segment = new SegmentLocation("/ST[1]/01", 3);
        SourceLocation beyond = new SegmentLocation("/SE[1]", 4);
        assertThat(interchange.find(List.of(segment, beyond)))
                .containsEntry(segment, 3)
                .hasSize(1);
    }

    @Test
    void what_is_no_text_has_no_lines() {
        assertThat(other("PK\u0003\u0004").lines()).isEmpty();
        assertThat(other("a\0b").note()).isEqualTo("It is no text.");
    }

    @Test
    void utf_16_and_what_is_no_utf_8_are_text() {
        assertThat(Source.of("<\u00e9/>".getBytes(StandardCharsets.UTF_16), Optional.empty())
                        .lines())
                .containsExactly("<\u00e9/>");
        assertThat(Source.of("<\u00e9/>".getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                        .lines())
                .containsExactly("<\u00e9/>");
    }
}
