package org.lerkit.mapping.x12;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.x12.X12Delimiters;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.x12.X12Segment;

/**
 * How transaction sets travel: the interchange (ISA to IEA) and the functional group (GS to GE) around them, in which
 * release, from whom to whom, when, and under which control numbers. Nothing of it is taken from a record, a clock or a
 * counter: a program that sends says all of it, and counts its control numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * X12Envelope envelope = X12Envelope.builder()
 *         .sender("22", "001234")
 *         .receiver("22", "005678")
 *         .sent(LocalDateTime.of(2026, 6, 12, 14, 5))
 *         .control(417)
 *         .production()
 *         .build();
 * }</pre>
 */
public final class X12Envelope {
    private static final Pattern RELEASE = Pattern.compile("00[3-8]\\d{3}[A-Z0-9]{0,6}");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final int FIRST_WITH_REPETITION = 4_020;
    private static final long MOST = 999_999_999;

    private static final X12Envelope TEST = builder()
            .sender("ZZ", "LERKIT")
            .receiver("ZZ", "NOBODY")
            .sent(LocalDateTime.of(1980, 1, 1, 0, 0))
            .control(1)
            .build();

    private final String version;
    private final X12Delimiters delimiters;
    private final Party sender;
    private final Party receiver;
    private final LocalDateTime sent;
    private final long control;
    private final boolean production;

    /**
     * One end of an interchange.
     *
     * @param qualifier what the id is, a code of two characters: 22 for FICE, ZZ for what was agreed upon
     * @param id up to 15 characters
     */
    public record Party(String qualifier, String id) {
        /** @throws IllegalArgumentException if one of the two is too long or too short, or has other characters in it */
        public Party {
            if (!qualifier.matches("[A-Z0-9]{2}") || !id.matches("[\\x21-\\x7E][\\x20-\\x7E]{0,14}")) {
                throw new IllegalArgumentException("a qualifier has two letters or digits, an id up to 15 characters");
            }
        }
    }

    private X12Envelope(Builder builder) {
        this.version = builder.version;
        this.delimiters =
                builder.delimiters.orElseGet(() -> new X12Delimiters(hasRepetition(builder.version) ? "*:~^" : "*:~"));
        this.sender = required(builder.sender, "sender");
        this.receiver = required(builder.receiver, "receiver");
        this.sent = required(builder.sent, "when it is sent");
        this.control = required(builder.control, "control number");
        this.production = builder.production;
        if (delimiters.repetition().isPresent() != hasRepetition(version)) {
            throw new IllegalArgumentException("elements are repeated since release 004020, and not before");
        }
        if ((sender.id() + receiver.id()).chars().anyMatch(delimiters::has)) {
            throw new IllegalArgumentException("an id has a delimiter in it");
        }
    }

    private static <T> T required(Optional<T> value, String what) {
        return value.orElseThrow(() -> new IllegalStateException("an envelope needs a " + what));
    }

    private static boolean hasRepetition(String version) {
        return Integer.parseInt(version.substring(0, 6)) >= FIRST_WITH_REPETITION;
    }

    /** An envelope of nobody's for trying things: release 004010, marked as a test, the same each time. */
    public static X12Envelope test() {
        return TEST;
    }

    /** An envelope, of release 004010 and a test as long as nothing else is said. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An envelope from JSON: {@code sender} and {@code receiver}, each with {@code qualifier} and {@code id},
     * {@code sent}, a date and time without a zone, {@code control}; and, where they are not 004010, {@code *:~} and a
     * test, {@code release}, {@code delimiters} and {@code production}.
     *
     * @throws org.lerkit.model.MalformedValueException if it is none; says where, and what is expected there
     */
    public static X12Envelope of(JsonObject json) {
        return new EnvelopeSettings(json).envelope();
    }

    /** The release of X12, such as {@code 004010}. */
    public String release() {
        return version.substring(0, 6);
    }

    /** What everything in it is delimited by. */
    public X12Delimiters delimiters() {
        return delimiters;
    }

    /**
     * Transaction sets in one interchange, numbered anew from 0001.
     *
     * @param documents each a transaction set, alone or in an interchange of its own, which is taken off
     * @throws IllegalArgumentException if there is none, if they are of more than one kind, or if a value has one of
     *     these delimiters in it
     */
    public X12Document around(List<X12Document> documents) {
        List<X12Segment> sets = documents.stream()
                .flatMap(document -> document.segments().stream())
                .filter(segment -> segment.id().equals("ST"))
                .toList();
        if (sets.stream().map(set -> set.text(1)).distinct().count() != 1) {
            throw new IllegalArgumentException("transaction sets of one kind are expected, one at least");
        }
        List<X12Segment> all = new ArrayList<>(List.of(
                segment("ISA", interchange()), segment("GS", group(sets.get(0).text(1)))));
        for (int i = 0; i < sets.size(); i++) {
            all.add(numbered(sets.get(i), String.format(Locale.ROOT, "%04d", i + 1)));
        }
        all.add(segment("GE", groupTrailer(sets.size())));
        all.add(segment("IEA", trailer()));
        return X12Document.of(delimiters, all);
    }

    private static X12Segment segment(String id, List<String> elements) {
        return X12Segment.of(id, elements.toArray(String[]::new));
    }

    private static X12Segment numbered(X12Segment set, String number) {
        List<X12Segment> inside = new ArrayList<>(
                set.segments().stream().filter(part -> !part.id().equals("SE")).toList());
        long count = 2 + inside.stream().mapToLong(part -> part.all().size()).sum();
        inside.add(X12Segment.of("SE", String.valueOf(count), number));
        return X12Segment.of("ST", set.text(1), number).with(inside);
    }

    /** The elements of ISA. */
    List<String> interchange() {
        return List.of(
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                sender.qualifier(),
                padded(sender.id()),
                receiver.qualifier(),
                padded(receiver.id()),
                SHORT_DATE.format(sent),
                TIME.format(sent),
                delimiters.repetition().map(String::valueOf).orElse("U"),
                version.substring(0, 5),
                interchangeControl(),
                "0",
                production ? "P" : "T",
                String.valueOf(delimiters.component()));
    }

    private static String padded(String id) {
        return String.format(Locale.ROOT, "%-15s", id);
    }

    private String interchangeControl() {
        return String.format(Locale.ROOT, "%09d", control);
    }

    /** The elements of GS around transaction sets of a kind. */
    List<String> group(String kind) {
        boolean shortDates = new Release(release()).hasShortDates();
        return List.of(
                kind.equals(TransactionBuilder.KIND) ? "ED" : "AK",
                sender.id().strip(),
                receiver.id().strip(),
                (shortDates ? SHORT_DATE : LONG_DATE).format(sent),
                TIME.format(sent),
                String.valueOf(control),
                "X",
                version);
    }

    /** The elements of GE. */
    List<String> groupTrailer(int sets) {
        return List.of(String.valueOf(sets), String.valueOf(control));
    }

    /** The elements of IEA. */
    List<String> trailer() {
        return List.of("1", interchangeControl());
    }

    /** Puts an envelope together. Not thread-safe. */
    public static final class Builder {
        private String version = "004010";
        private Optional<X12Delimiters> delimiters = Optional.empty();
        private Optional<Party> sender = Optional.empty();
        private Optional<Party> receiver = Optional.empty();
        private Optional<LocalDateTime> sent = Optional.empty();
        private Optional<Long> control = Optional.empty();
        private boolean production;

        private Builder() {}

        /**
         * The release, and what an industry adds to it, such as {@code 004010ED0040}.
         *
         * @throws IllegalArgumentException if it is none of 003030 and later ones
         */
        public Builder release(String release) {
            if (!RELEASE.matcher(release).matches() || release.compareTo("003030") < 0) {
                throw new IllegalArgumentException("not a release of X12 such as 004010");
            }
            version = release;
            return this;
        }

        /** What is delimited by what; where nothing is said <code>*:~</code>, and <code>^</code> since 004020. */
        public Builder delimiters(X12Delimiters text) {
            delimiters = Optional.of(requireNonNull(text, "text"));
            return this;
        }

        /** Who sends. */
        public Builder sender(String qualifier, String id) {
            sender = Optional.of(new Party(qualifier, id));
            return this;
        }

        /** Who receives. */
        public Builder receiver(String qualifier, String id) {
            receiver = Optional.of(new Party(qualifier, id));
            return this;
        }

        /** When it is sent, in the time of the sender. */
        public Builder sent(LocalDateTime time) {
            sent = Optional.of(requireNonNull(time, "time"));
            return this;
        }

        /**
         * The control number of the interchange and of its one group: a sender uses no number twice.
         *
         * @throws IllegalArgumentException if it is not from 1 to 999,999,999
         */
        public Builder control(long number) {
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException("a control number is from 1 to 999999999");
            }
            control = Optional.of(number);
            return this;
        }

        /** It is no test. */
        public Builder production() {
            production = true;
            return this;
        }

        /**
         * The envelope.
         *
         * @throws IllegalStateException if something that every envelope has was not said
         * @throws IllegalArgumentException if the delimiters are not such as the release has, or are in an id
         */
        public X12Envelope build() {
            return new X12Envelope(this);
        }
    }
}
