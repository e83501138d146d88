package org.lerkit.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.cli.http.Answer;

/** Documents of others, of every kind that there is: each has a page. */
class LocalPageCorpusTest {
    private static final int LARGEST = 100_000;
    private static final int MOST = 120;

    @Test
    void documents_of_others_have_a_page() throws IOException {
        Path corpus = Path.of(System.getProperty("lerkit.corpus", "corpus"));
        assumeTrue(Files.isDirectory(corpus), "skipped: no test data in " + corpus.toAbsolutePath());
        List<Path> all;
        try (Stream<Path> files = Files.walk(corpus)) {
            all = files.filter(LocalPageCorpusTest::isShort).sorted().toList();
        }
        int step = Math.max(1, all.size() / MOST);
        for (int i = 0; i < all.size(); i += step) {
            byte[] document = Files.readAllBytes(all.get(i));
            Answer answer = Requests.answer(Requests.form("/check", Requests.Part.file("file", "document", document)));
            assertThat(answer.status()).as(all.get(i).toString()).isEqualTo(200);
        }
    }

    private static boolean isShort(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > 0 && Files.size(file) < LARGEST;
        } catch (IOException e) {
            return false;
        }
    }
}
