package org.lerkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.ProblemCode;

/** {@code docs/problems.md} lists every kind of problem, once, and tells the truth of each. */
class ProblemsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "problems.md");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.lerkit");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.0-9-]+)` \\| ([^|]+) \\| ([^|]*) \\|$");

    @Test
    void every_code_has_one_row() throws Exception {
        List<String> listed = rows().stream().map(row -> row.group(1)).toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(declared());
    }

    @Test
    void every_code_is_declared_once() throws Exception {
        assertThat(declaredIn().values())
                .allSatisfy(places -> assertThat(places).hasSize(1));
        assertThat(declared()).hasSizeGreaterThan(80);
    }

    @Test
    void the_name_of_the_specification_is_the_one_that_reports_give() throws IOException {
        Map<String, String> names = new TreeMap<>();
        rows().forEach(row -> names.put(row.group(1), row.group(3).strip()));

        for (CryptoProblem problem : CryptoProblem.values()) {
            String name = problem.type()
                    .map(type -> Optional.ofNullable(type.getFragment()).orElseThrow())
                    .orElse("");
            assertThat(names.get(problem.code().value())).as(problem.name()).isEqualTo(name);
        }
    }

    private static Set<String> declared() throws IllegalAccessException {
        return new TreeSet<>(declaredIn().keySet());
    }

    private static Map<String, List<String>> declaredIn() throws IllegalAccessException {
        Map<String, List<String>> declared = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(ProblemCode.class))) {
                for (Field field : type.reflect().getDeclaredFields()) {
                    if (field.getType() == ProblemCode.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        add(declared, (ProblemCode) field.get(null), type.getName() + "." + field.getName());
                    }
                }
            }
        }
        for (CryptoProblem problem : CryptoProblem.values()) {
            add(declared, problem.code(), problem.name());
        }
        return declared;
    }

    private static void add(Map<String, List<String>> declared, ProblemCode code, String place) {
        declared.computeIfAbsent(code.value(), any -> new ArrayList<>()).add(place);
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }
}
