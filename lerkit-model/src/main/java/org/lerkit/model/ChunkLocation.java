package org.lerkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file of chunks, such as a PNG image.
 *
 * @param type four letters, such as {@code iTXt}
 * @param index position among the chunks of that type, from 1
 * @param offset how many bytes come before the chunk
 */
public record ChunkLocation(String type, int index, long offset) implements SourceLocation {
    public ChunkLocation {
        requireNonNull(type, "type");
    }

    @Override
    public String path() {
        return '/' + type + '[' + index + ']';
    }

    @Override
    public String describe() {
        return path() + ", byte " + offset;
    }
}
