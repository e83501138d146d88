package org.lerkit.mapping.jobs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/** Makes postings in neutral form with any of the components that there are. */
final class FilledPostings {
    private static final int DEEPEST = 4;
    /** Words that mean something to some format. */
    private static final List<String> TELLING = List.of(
            "FULL_TIME",
            "PART_TIME",
            "CONTRACTOR",
            "Seasonal",
            "TELECOMMUTE",
            "HOUR",
            "Month",
            "USD",
            "EUR",
            "US",
            "DE",
            "en",
            "fr",
            "License",
            "ISCED",
            "3",
            "44.25",
            "2026-09-15T09:30:00Z",
            "someone@example.org");

    private final SplittableRandom random;

    FilledPostings(long seed) {
        random = new SplittableRandom(seed);
    }

    JobPosting posting() {
        return (JobPosting) value(JobPosting.class, 0);
    }

    private Object value(Class<?> type, int depth) {
        if (type == String.class) {
            return switch (random.nextInt(10)) {
                case 0, 1 -> "https://example.org/" + random.nextInt(9);
                case 2, 3 -> TELLING.get(random.nextInt(TELLING.size()));
                default -> "word " + random.nextInt(99);
            };
        } else if (type == Iri.class) {
            return new Iri(
                    random.nextBoolean() ? "https://example.org/" + random.nextInt(99) : "urn:x:" + random.nextInt(9));
        } else if (type == Decimal.class) {
            return new Decimal(List.of("+5", "12.50", "-3e2", "007", "40").get(random.nextInt(5)));
        } else if (type == LexicalDate.class) {
            String day = "2026-0" + (1 + random.nextInt(9)) + "-15";
            return new LexicalDate(random.nextInt(3) == 0 ? day + "T09:30:00Z" : day);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        }
        return filled(type, depth);
    }

    private Object filled(Class<?> type, int depth) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] arguments = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Type inside = ((ParameterizedType) components[i].getGenericType()).getActualTypeArguments()[0];
                arguments[i] = several(types[i], (Class<?>) inside, depth);
            }
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object several(Class<?> times, Class<?> type, int depth) {
        boolean there = depth < DEEPEST && random.nextInt(3 + 2 * depth) == 0;
        if (times == Optional.class) {
            return there ? Optional.of(value(type, depth + 1)) : Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (int left = there ? 1 + random.nextInt(2) : 0; left > 0; left--) {
            items.add(value(type, depth + 1));
        }
        return items;
    }
}
