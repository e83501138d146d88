package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lerkit.model.RowLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.x12.X12Document;
import org.lerkit.model.xml.XmlDocument;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlWriter;

/**
 * A document in the syntax of its format: what converters take apart and put together, and what the places of a ledger
 * are in. Immutable and thread-safe.
 */
public sealed interface Document {
    /** The document as it is sent or stored; on one line where the syntax is JSON. */
    byte[] bytes();

    /** How the names of files of its kind end, without the dot. */
    String extension();

    /**
     * The document, where its format is written in JSON.
     *
     * @throws IllegalStateException if it is not; which syntax a format has does not change from document to document
     */
    default JsonObject json() {
        throw new IllegalStateException("not JSON but " + extension());
    }

    /**
     * The root element of the document, where its format is written in XML.
     *
     * @throws IllegalStateException if it is not; which syntax a format has does not change from document to document
     */
    default XmlElement xml() {
        throw new IllegalStateException("not XML but " + extension());
    }

    /**
     * The segments of the document, where its format is one of X12.
     *
     * @throws IllegalStateException if it is not; which syntax a format has does not change from document to document
     */
    default X12Document x12() {
        throw new IllegalStateException("not X12 but " + extension());
    }

    /** A JSON document; its places are JSON Pointers. */
    static Document of(JsonObject json) {
        return new Json(json);
    }

    /** An XML document; its places are paths of local names. */
    static Document of(XmlElement root) {
        return new Xml(root);
    }

    /** An X12 document; its places are paths of loops and elements. */
    static Document of(X12Document x12) {
        return new X12(x12);
    }

    /** A table, or several that belong together; their places are rows and columns. */
    static Document of(List<CsvTable> tables) {
        return new Csv(tables);
    }

    /** A JSON document. */
    record Json(JsonObject json) implements Document {
        public Json {
            requireNonNull(json, "json");
        }

        @Override
        public byte[] bytes() {
            return JsonWriter.toBytes(json);
        }

        @Override
        public String extension() {
            return "json";
        }
    }

    /** An XML document. */
    record Xml(XmlElement xml) implements Document {
        public Xml {
            requireNonNull(xml, "xml");
        }

        @Override
        public byte[] bytes() {
            return XmlWriter.toBytes(XmlDocument.of(xml));
        }

        @Override
        public String extension() {
            return "xml";
        }
    }

    /** An X12 document. */
    record X12(X12Document x12) implements Document {
        public X12 {
            requireNonNull(x12, "x12");
        }

        @Override
        public byte[] bytes() {
            return x12.bytes();
        }

        @Override
        public String extension() {
            return "edi";
        }
    }

    /** A CSV file; several tables are files of one archive, each with its name. */
    record Csv(List<CsvTable> tables) implements Document {
        /** The first moment that an archive can name: what is written does not depend on when. */
        private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        /** @throws IllegalArgumentException if there is no table */
        public Csv {
            tables = List.copyOf(tables);
            if (tables.isEmpty()) {
                throw new IllegalArgumentException("no table");
            }
        }

        /** The same tables, with another text in one cell. */
        public Csv with(RowLocation cell, String text) {
            return new Csv(tables.stream().map(table -> table.with(cell, text)).toList());
        }

        @Override
        public byte[] bytes() {
            if (tables.size() == 1) {
                return utf8(tables.get(0));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (CsvTable table : tables) {
                    ZipEntry entry = new ZipEntry(table.name() + ".csv");
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(utf8(table));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static byte[] utf8(CsvTable table) {
            return table.toText().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String extension() {
            return tables.size() == 1 ? "csv" : "zip";
        }
    }
}
