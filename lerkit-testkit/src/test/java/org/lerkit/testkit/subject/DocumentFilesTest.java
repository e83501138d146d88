package org.lerkit.testkit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.testkit.Documents.Sample;

class DocumentFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_taken_in_the_order_of_names() throws Exception {
        write("b.JSON", "b");
        write("a/knot.png", "k");
        write("a/splice.jwt", "s");
        write("notes.txt", "n");
        write(".hidden/x.json", "x");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("b.JSON"));

        assertThat(DocumentFiles.in(folder).documents())
                .extracting(Sample::name)
                .containsExactly("a/knot.png", "a/splice.jwt", "b.JSON");
        assertThat(DocumentFiles.in(folder).documents().get(1).content()).containsExactly('s');
    }

    @Test
    void a_folder_may_be_named_by_a_link() throws Exception {
        write("badges/b.json", "b");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("badges"));

        assertThat(DocumentFiles.in(link).documents())
                .singleElement()
                .extracting(Sample::name)
                .isEqualTo("b.json");
    }

    @Test
    void a_file_is_taken_whatever_its_name() throws Exception {
        write("notes.txt", "n");

        assertThat(DocumentFiles.in(folder.resolve("notes.txt")).documents())
                .singleElement()
                .extracting(Sample::name)
                .isEqualTo("notes.txt");
    }

    @Test
    void no_file_is_no_document() {
        assertThatThrownBy(() -> DocumentFiles.in(folder.resolve("none.json")).documents())
                .isInstanceOf(IOException.class);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
