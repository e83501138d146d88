package org.lerkit.model.xml;

import java.util.List;
import org.lerkit.model.Problem;

/**
 * An element seen as a type of a specification. The element is the data; the accessors of the type only look at it, so
 * order, unknown elements and wrong values stay as they were written. No accessor fails: what is not there is empty,
 * what cannot be understood is an {@link XmlLeaf} without value.
 *
 * <p>Every implementation is a record whose one component is {@link #xml()}.
 */
public interface XmlView {
    /** What the document says, all of it. */
    XmlElement xml();

    /** The elements that the specification gives this type. */
    XmlShape<?> shape();

    /** Every place where this element breaks the structure its specification asks for; empty if none. Never throws. */
    default List<Problem> check() {
        return shape().check(xml());
    }

    /** The elements directly inside that the specification does not define, in document order. */
    default List<XmlElement> extensions() {
        return shape().extensions(xml());
    }
}
