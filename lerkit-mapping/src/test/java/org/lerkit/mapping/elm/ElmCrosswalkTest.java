package org.lerkit.mapping.elm;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Edits;

/**
 * Where European Digital Credentials and badges become each other as the DESM crosswalk between the two models says, where
 * otherwise, and where not at all: as the ledgers say; {@code -Dupdate.docs} writes the page.
 */
class ElmCrosswalkTest {
    private static final Path PAGE = Path.of("../docs/formats/elm-crosswalk.md");
    private static final String DESM = "desm-elm-ob-crosswalk/Microcredential_Mapping_";
    private static final Set<String> VERDICTS = Set.of("agrees", "differs", "silent");
    private static final String INTRODUCTION = """
            # The European Learning Model and Open Badges 3.0
            The crosswalk was made with DESM for microcredentials: terms of both models were mapped to common ones, which join
            them. This page is made by a test that reads the crosswalk and the ledgers of conversions in both directions: it fails
            when a term has no line here, or a ledger no longer says what is said here.

            *agrees*: that place goes to that place. *differs*: it goes to another one. *silent*: it goes nowhere, and the ledger
            says so.

            | common term | ELM | Open Badges 3.0 | ELM to badge | badge to ELM | why |
            |---|---|---|---|---|---|
            """;

    private static final String BODY = "/credentialSubject/hasClaim/0/awardedBy/awardingBody/";
    /** What the fixtures lack of the terms that join the models: of what is not there, a ledger would say nothing. */
    private static final Map<String, String> IN_ELM = Map.of(
            "/evidence",
            "{'type':'Evidence','evidenceStatement':'Seen.','dcType':{'id':'urn:seen'}}",
            "/credentialStatus",
            "{'id':'https://yard.example/status/1','type':'StatusList2021Entry'}",
            "/proof",
            "{'id':'urn:proof','type':'Proof'}",
            "/refreshService",
            "{'id':'https://yard.example/again','type':'Again'}",
            "/termsOfUse",
            "{'id':'https://yard.example/terms','type':'TermsOfUse'}",
            "/identifier",
            "{'type':'Identifier','notation':'7','creator':'urn:yard'}",
            BODY + "altLabel",
            "{'en':'The yard'}",
            BODY + "hasMember",
            "[{'type':'Person','fullName':{'en':'Tom Brandt'}}]",
            BODY + "logo",
            "{'type':'MediaObject','content':'AA=='}",
            BODY + "subOrganizationOf",
            "{'type':'Organisation','legalName':{'en':'The guild'}}");

    private static final Map<String, String> IN_BADGE = Map.of(
            "/credentialSchema", "[{'id':'https://yard.example/schema','type':'1EdTechJsonSchemaValidator2019'}]",
            "/refreshService", "[{'id':'https://yard.example/again','type':'1EdTechCredentialRefresh'}]",
            "/termsOfUse", "[{'id':'https://yard.example/terms','type':'Terms'}]",
            "/proof", "[{'type':'DataIntegrityProof','proofValue':'z1'}]",
            "/issuer/description", "'Teaches crafts.'",
            "/issuer/otherIdentifier", "[{'type':'IdentifierEntry','identifier':'HC-1','identifierType':'identifier'}]",
            "/issuer/additionalName", "'The college'",
            "/issuer/official", "'Tom Brandt'",
            "/issuer/image", "{'id':'https://college.example/logo.png','type':'Image'}",
            "/issuer/parentOrg", "{'id':'https://guild.example','type':['Profile'],'name':'The guild'}");

    /** The places that places of one document went to. */
    private record Ways(Set<String> there, Set<String> from, Set<String> pairs) {}

    @BeforeAll
    static void needs_the_crosswalk() {
        Corpus.require("desm-elm-ob-crosswalk");
    }

    private static Map<String, List<String>> lines() throws IOException {
        try (InputStream in = ElmCrosswalkTest.class.getResourceAsStream("/crosswalk/elm-badges.txt")) {
            Map<String, List<String>> lines = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .forEach(cells -> assertThat(lines.put(cells.get(0), cells)).isNull());
            return lines;
        }
    }

    /** The common terms that one model was mapped to, each with the names that the model has for it. */
    private static Map<String, Set<String>> terms(String spine, String file) throws IOException {
        String text = new String(Corpus.bytes(DESM + spine + "_" + file + ".csv"), StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "");
        Map<String, Set<String>> terms = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                String name = row.findField("Mapped term name").orElse("");
                if (!name.isBlank()) {
                    terms.computeIfAbsent(
                                    spine + ": "
                                            + row.getField("Spine term name").toLowerCase(Locale.ROOT),
                                    key -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        return terms;
    }

    private static Map<String, Set<String>> elm() throws IOException {
        Map<String, Set<String>> all = terms("Assertion", "ELM_Micro-Credential_20240208063519");
        all.putAll(terms("Issuer", "ELM_-_Micro-Credential_20240206202405"));
        return all;
    }

    private static Map<String, Set<String>> badges() throws IOException {
        Map<String, Set<String>> all = terms("Assertion", "Open_Badges_3.0_3.0_20240301181832");
        all.putAll(terms("Issuer", "Open_Badges_3.0_3.0_20240301193146"));
        return all;
    }

    @Test
    void every_term_that_joins_the_two_models_has_a_verdict_in_both_directions() throws IOException {
        Map<String, Set<String>> joined = elm();
        joined.keySet().retainAll(badges().keySet());

        assertThat(lines().keySet()).containsExactlyInAnyOrderElementsOf(joined.keySet());
        assertThat(lines().values()).allSatisfy(line -> {
            assertThat(line).hasSize(6);
            assertThat(VERDICTS).contains(line.get(3), line.get(4));
        });
    }

    @Test
    void the_ledgers_say_what_the_verdicts_say() throws IOException {
        Ways toBadge = ways(Format.ELM_3, Format.OPEN_BADGES_3, "elm/diploma.json");
        Ways toElm = ways(Format.OPEN_BADGES_3, Format.ELM_3, "ob3/welding.json");
        List<String> wrong = new ArrayList<>();
        for (List<String> line : lines().values()) {
            String there = verdict(line.get(1), line.get(2), toBadge);
            if (!there.equals(line.get(3))) {
                wrong.add(line.get(0) + ", ELM to badge: " + there);
            }
            String back = verdict(line.get(2), line.get(1), toElm);
            if (!back.equals(line.get(4))) {
                wrong.add(line.get(0) + ", badge to ELM: " + back);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static String verdict(String from, String to, Ways ways) {
        assertThat(ways.there()).as("what is asked for is there").contains(from);
        if (ways.pairs().contains(from + " -> " + to)) {
            return "agrees";
        }
        return ways.from().contains(from) ? "differs" : "silent";
    }

    private static Ways ways(Format from, Format to, String fixture) throws IOException {
        Converter converter =
                Converters.standard().with(Written.WRITER).find(from, to).orElseThrow();
        JsonObject document =
                JsonReader.standard().readObject(Files.readAllBytes(Path.of("src/test/resources/fixtures/" + fixture)));
        for (Map.Entry<String, String> each : new TreeMap<>(from.equals(Format.ELM_3) ? IN_ELM : IN_BADGE).entrySet()) {
            document = Edits.set(document, each.getKey(), each.getValue());
        }
        Ways ways = new Ways(new HashSet<>(), new HashSet<>(), new HashSet<>());
        try (Converter.Conversions all = converter.convert(
                new ByteArrayInputStream(JsonWriter.toBytes(document)), ConversionOptions.standard())) {
            Conversion<Document> first = all.next();
            for (Ledger.Entry entry : first.ledger().entries()) {
                ways.there().addAll(parts(entry.source().path()));
                entry.targets().forEach(target -> {
                    for (String source : parts(entry.source().path())) {
                        ways.from().add(source);
                        parts(target.path()).forEach(place -> ways.pairs().add(source + " -> " + place));
                    }
                });
            }
        }
        return ways;
    }

    /** Every run of steps in a path, without positions: {@code /a/0/b} has {@code a}, {@code a/b} and {@code b}. */
    private static List<String> parts(String path) {
        String[] steps = path.replaceAll("/\\d+", "").substring(1).split("/", -1);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < steps.length; from++) {
            for (int to = from + 1; to <= steps.length; to++) {
                parts.add(String.join("/", List.of(steps).subList(from, to)));
            }
        }
        return parts;
    }

    @Test
    void the_page_says_what_was_found() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    private static String page() throws IOException {
        Map<String, Set<String>> elm = elm();
        Map<String, Set<String>> badges = badges();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Map<String, List<String>> lines = lines();
        lines.forEach((term, line) -> page.append("| %s | %s: `%s` | %s: `%s` | %s | %s | %s |\n"
                .formatted(
                        term,
                        String.join(", ", elm.getOrDefault(term, Set.of())),
                        line.get(1),
                        String.join(", ", badges.getOrDefault(term, Set.of())),
                        line.get(2),
                        line.get(3),
                        line.get(4),
                        line.get(5))));
        page.append("\n%d terms join the models. ELM to badge: %s. Badge to ELM: %s.\n"
                .formatted(lines.size(), count(lines, 3), count(lines, 4)));
        page.append(
                "\n## What only one model has\nThe crosswalk has these terms too, and joins them with nothing of the other model.\n\n");
        page.append("- ELM alone: ").append(alone(elm, badges)).append(".\n");
        page.append("- Open Badges alone: ").append(alone(badges, elm)).append(".\n");
        return page.toString();
    }

    private static String alone(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        return one.keySet().stream().filter(term -> !other.containsKey(term)).collect(Collectors.joining("; "));
    }

    private static String count(Map<String, List<String>> lines, int column) {
        Map<String, Long> counts = new TreeMap<>(lines.values().stream()
                .collect(Collectors.groupingBy(line -> line.get(column), Collectors.counting())));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
