package org.lerkit.mapping.x12;

import org.lerkit.model.SpecRef;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlType;
import org.lerkit.model.xml.XmlView;

/**
 * A transaction set as a tree that tables are written into: a segment has its elements, then the segments of its loop in
 * the order of {@link Structure}. Of elements that mean something only together, the group is known too, though what is
 * written are the elements in it. Nothing is XML here but the words that trees are described in.
 */
final class Shapes {
    /** More than any segment of a transcript has. */
    private static final int ELEMENTS = 22;

    /** More than any composite has. */
    private static final int COMPONENTS = 8;

    private static final SpecRef X12 = new SpecRef("X12", "https://x12.org/");
    private static final XmlShape<View> ELEMENT = element();

    /** Student educational record (transcript). The elements of its header are not the record's. */
    static final XmlShape<?> TS130 = of(Structure.TS130, /* elements= */ 0);

    private Shapes() {}

    /** Trees are never XML, so that nothing is ever seen in one. */
    private record View(XmlElement xml, XmlShape<?> shape) implements XmlView {}

    private static XmlShape<View> element() {
        XmlShape.Draft element = XmlShape.draft("element", X12);
        for (int component = 1; component <= COMPONENTS; component++) {
            element.optional(String.valueOf(component), XmlType.TEXT);
        }
        return shape(element);
    }

    private static XmlShape<View> of(Structure segment, int elements) {
        XmlShape.Draft draft = XmlShape.draft(segment.id(), X12);
        XmlType<View> element = XmlType.node(() -> ELEMENT);
        for (int position = 1; position <= elements; position++) {
            draft.optional(segment.id() + (position < 10 ? "0" : "") + position, element);
        }
        Sources.groups(segment.id()).forEach(group -> draft.optional(group, element));
        for (Structure part : segment.parts()) {
            XmlShape<View> inside = of(part, ELEMENTS);
            XmlType<View> type = XmlType.node(() -> inside);
            if (part.most() == 1) {
                draft.optional(part.id(), type);
            } else {
                draft.many(part.id(), type);
            }
        }
        return shape(draft);
    }

    private static XmlShape<View> shape(XmlShape.Draft draft) {
        return draft.shape(xml -> {
            throw new IllegalStateException("a tree of X12 is not XML");
        });
    }
}
