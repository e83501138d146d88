package org.lerkit.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lerkit.model.cid.Multikey;
import org.lerkit.model.json.JsonObject;

/** Texts that are judged letter by letter are judged as a pattern, and Java's own parser, would. */
class FormsPropertyTest {
    private static final int TEXTS = 30_000;

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`\\x7F]*");
    private static final Pattern MULTIBASE = Pattern.compile("u[A-Za-z0-9_-]+|z[1-9A-HJ-NP-Za-km-z]+");
    private static final Pattern STAMP =
            Pattern.compile("-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
                    + "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)");

    /** The end of a day, and what is below nanoseconds. */
    private static final Pattern BEYOND_JAVA = Pattern.compile("T24:|\\.[0-9]{10}");

    @Test
    void an_absolute_iri_is_what_the_pattern_says() {
        List<String> forms =
                List.of("https://badges.example/a-b/c_d?e=f#g", "urn:uuid:1b4e28ba", "did:key:z6Mk", "a:", "");
        SplittableRandom random = new SplittableRandom(1);
        int absolute = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(any(forms, random), ":/ <>\"{}|\\^`\u007F\u0080\u001F\u00E9+.-%#a1", random);
            boolean expected = IRI.matcher(text).matches();

            assertThat(new Iri(text).isAbsolute()).as(text).isEqualTo(expected);
            absolute += expected ? 1 : 0;
        }

        assertThat(absolute).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    @Test
    void an_instant_is_what_java_makes_of_it() {
        List<String> forms = List.of(
                "2026-05-31T09:30:00Z",
                "2028-02-29T23:59:59.123456789Z",
                "2026-12-31T09:30:00.5+02:00",
                "0001-01-01T00:00:00-14:00",
                "9999-10-10T10:10:10.000-00:30");
        SplittableRandom random = new SplittableRandom(2);
        int instants = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(any(forms, random), "0123456789-+:.TZ", random);
            if (BEYOND_JAVA.matcher(text).find()) {
                continue;
            }
            Optional<Instant> expected = java(text);

            assertThat(new LexicalDateTime(text).instant()).as(text).isEqualTo(expected);
            instants += expected.isPresent() ? 1 : 0;
        }

        assertThat(instants).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    @Test
    void multibase_is_what_the_pattern_says() {
        List<String> forms = List.of("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "uEi_-09AZ", "z", "u", "");
        SplittableRandom random = new SplittableRandom(3);
        int valid = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(any(forms, random), "0OIl1az9AZ_-=+uz \u00E9", random);
            boolean expected = MULTIBASE.matcher(text).matches();

            assertThat(isMultibase(text)).as(text).isEqualTo(expected);
            valid += expected ? 1 : 0;
        }

        assertThat(valid).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private static boolean isMultibase(String text) {
        JsonObject key = JsonObject.builder().put("publicKeyMultibase", text).build();
        return new Multikey(key)
                .check().stream().noneMatch(problem -> problem.pointer().value().equals("/publicKeyMultibase"));
    }

    private static Optional<Instant> java(String text) {
        try {
            return STAMP.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String changed(String form, String letters, SplittableRandom random) {
        StringBuilder text = new StringBuilder(form);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            char letter = letters.charAt(random.nextInt(letters.length()));
            if (at == text.length() || random.nextInt(4) == 0) {
                text.insert(at, letter);
            } else if (random.nextInt(4) == 0) {
                text.deleteCharAt(at);
            } else {
                text.setCharAt(at, letter);
            }
        }
        return text.toString();
    }

    private static String any(List<String> forms, SplittableRandom random) {
        return forms.get(random.nextInt(forms.size()));
    }
}
