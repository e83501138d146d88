package org.lerkit.mapping.jobs;

import java.util.SplittableRandom;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Makes postings of a format with any members that its table reads, and sometimes values of kinds that none has. */
final class GeneratedPostings {
    private final PostingTable table;
    private final SplittableRandom random;
    private final boolean strict;
    private final boolean blanks;
    private final int density;
    private final int deepest;
    private final int thinning;

    /** How well they keep to their format. */
    enum Care {
        /** Values are of the kinds that the format has there. */
        STRICT,
        /** Some are of other kinds, or of none that the format has. */
        LOOSE,
        /** And some say nothing at all. */
        BLANKS
    }

    GeneratedPostings(PostingTable table, long seed, Care care) {
        this.table = table;
        this.random = new SplittableRandom(seed);
        this.strict = care == Care.STRICT;
        this.blanks = care == Care.BLANKS;
        boolean nested = table.root().isPicky();
        this.density = nested ? 1 + random.nextInt(3) : 2 + random.nextInt(6);
        this.deepest = nested ? 6 : 3;
        this.thinning = nested ? 1 : 2;
    }

    JsonObject posting() {
        JsonObject posting = object(table.root(), 0);
        return table.root().name().isEmpty()
                ? posting
                : posting.with("@type", new JsonString(table.root().name()));
    }

    private JsonObject object(PostingTable.Type type, int depth) {
        JsonObject.Builder json = JsonObject.builder();
        String before = "";
        for (PostingRow row : type.rows()) {
            boolean drawn = random.nextInt(density + thinning * depth) == 0
                    || isWhole(row, depth)
                    || (strict && type.needs().contains(row.member()));
            if (row.read() && drawn && !row.member().equals(before)) {
                json.put(row.member(), value(row, depth));
                before = row.member();
            }
        }
        return json.build();
    }

    /** What nearly all of a posting stands in. */
    private static boolean isWhole(PostingRow row, int depth) {
        return depth == 0 && row.pick() == PostingRow.Pick.FIRST;
    }

    private JsonValue value(PostingRow row, int depth) {
        boolean several = strict ? row.many() : random.nextInt(4) == 0;
        if (!several) {
            return one(row, depth);
        }
        return random.nextBoolean() ? JsonArray.of(one(row, depth)) : JsonArray.of(one(row, depth), one(row, depth));
    }

    private JsonValue one(PostingRow row, int depth) {
        if (!strict && random.nextInt(5) == 0) {
            return odd();
        }
        return switch (row.form()) {
            case OBJECT, SAME -> depth == deepest ? (strict ? JsonObject.EMPTY : word()) : inside(row, depth);
            case NUMBER -> number();
            case FLAG -> JsonBoolean.of(random.nextBoolean());
            case TEXT -> row.inner() != null && !strict && random.nextInt(4) == 0 ? inside(row, depth) : text(row);
            case CONTROL, DROPPED -> word();
        };
    }

    /** An object that says something, unless nothing may be said. */
    private JsonValue inside(PostingRow row, int depth) {
        String inner = row.inner();
        JsonObject inside = inner == null ? JsonObject.EMPTY : object(table.type(inner), depth + 1);
        if (row.condition().isPresent() && random.nextInt(3) > 0) {
            Condition condition = row.condition().get();
            inside = inside.with(condition.path().get(0), new JsonString(condition.expected()));
        }
        return inside.members().isEmpty() && !strict && !blanks ? word() : inside;
    }

    private JsonString text(PostingRow row) {
        Codes codes = row.codes();
        return codes == null || random.nextInt(3) == 0
                ? word()
                : new JsonString(codes.all().get(random.nextInt(codes.all().size())));
    }

    private JsonNumber number() {
        return switch (random.nextInt(3)) {
            case 0 -> new JsonNumber("3.50");
            case 1 -> new JsonNumber("-2e3");
            default -> JsonNumber.of(random.nextInt(100_000));
        };
    }

    private JsonString word() {
        return switch (random.nextInt(4)) {
            case 0 -> new JsonString("https://example.org/terms/" + random.nextInt(20));
            case 1 -> new JsonString("two  words\nand a line " + random.nextInt(9));
            default -> new JsonString("word " + random.nextInt(50));
        };
    }

    private JsonValue odd() {
        return switch (random.nextInt(blanks ? 8 : 4)) {
            case 0 -> number();
            case 1 -> JsonBoolean.TRUE;
            case 2 -> JsonObject.builder().put("unheardOf", word()).build();
            case 3 -> word();
            case 4 -> JsonNull.NULL;
            case 5 -> JsonArray.of();
            case 6 -> JsonObject.EMPTY;
            default -> new JsonString("");
        };
    }
}
