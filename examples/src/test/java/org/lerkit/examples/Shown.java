package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** That a page shows a part of an example as it is. */
final class Shown {
    private static final Path SOURCES = Path.of("src/main/java/org/lerkit/examples");

    private Shown() {}

    /** The part is between {@code // begin} and {@code // end} with its name. */
    static void on(String page, Class<?> example, String part) throws IOException {
        String source = Files.readString(SOURCES.resolve(example.getSimpleName() + ".java"));
        String begin = "// begin " + part + "\n";
        String region =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end " + part + "\n"));
        assertThat(Files.readString(Path.of("..", page)))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```\n");
    }
}
