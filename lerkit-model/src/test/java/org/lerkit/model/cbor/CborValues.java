package org.lerkit.model.cbor;

/** Writes what was read, so that a test sees whether it has another form. */
final class CborValues {
    private CborValues() {}

    static byte[] written(CborValue value) {
        CborWriter writer = new CborWriter();
        write(value, writer);
        return writer.written();
    }

    private static void write(CborValue value, CborWriter writer) {
        if (value instanceof CborValue.Int number) {
            writer.number(number.value());
        } else if (value instanceof CborValue.Bytes bytes) {
            writer.bytes(bytes.value());
        } else if (value instanceof CborValue.Text text) {
            writer.text(text.value());
        } else if (value instanceof CborValue.Array array) {
            writer.array(array.items().size());
            array.items().forEach(item -> write(item, writer));
        } else if (value instanceof CborValue.Labelled map) {
            writer.map(map.entries().size());
            map.entries().forEach((key, item) -> {
                write(key, writer);
                write(item, writer);
            });
        } else if (value instanceof CborValue.Tagged tagged) {
            writer.tag(tagged.tag());
            write(tagged.value(), writer);
        } else if (value instanceof CborValue.Simple simple) {
            writer.simple(simple);
        }
    }
}
