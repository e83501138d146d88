package org.lerkit.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.XmlLocation;

/**
 * Builds elements out of the events of the JDK's parser, within limits. An element whose name makes it a record is
 * given out when its end is reached and is forgotten here; what is outside of records stays, without white space
 * between elements, comments and instructions.
 */
final class XmlParser {
    private static final String NO_DTD = "take the document type declaration out; lerkit reads none";

    private final XmlReader.Limits limits;
    private final Predicate<String> isRecord;
    private final XmlInput input;
    private final XMLStreamReader events;
    private final Optional<XmlDocument.Declaration> declaration;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final List<XmlNode> prolog = new ArrayList<>();
    private final List<XmlNode> epilog = new ArrayList<>();
    private final Tally outside = new Tally();
    private Tally inside = new Tally();
    private @Nullable XmlElement envelope;
    private boolean rootSeen;
    private long passed;

    /** What has been read and is held. */
    private static final class Tally {
        private long nodes;
        private long characters;
    }

    XmlParser(InputStream in, XmlReader.Limits limits, Predicate<String> isRecord) throws IOException {
        this.limits = limits;
        this.isRecord = isRecord;
        this.input = new XmlInput(in, limits.textLength());
        try {
            this.events = factory(limits).createXMLStreamReader(input);
        } catch (XMLStreamException | RuntimeException e) {
            throw notXml(e, input.line(), input.column());
        }
        String version = events.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw error(XmlSyntaxException.SYNTAX, 1, 1, "not XML 1.0", "write it in XML 1.0");
        }
        this.declaration = Optional.ofNullable(version).map(present -> declaration());
        input.advance(events.getLocation().getLineNumber(), events.getLocation().getColumnNumber());
    }

    /** Every property that decides what is let in is set here, whatever the system properties of the JVM say. */
    private static XMLInputFactory factory(XmlReader.Limits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("jdk.xml.elementAttributeLimit", limits.attributes());
        // Counts namespace names and instructions too, whatever it is called; names are checked here.
        factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.MAX_VALUE);
        return factory;
    }

    /** The next record; none at the end of the document. */
    @Nullable
    XmlElement next() throws IOException {
        while (true) {
            int event = event();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement record = end();
                    if (record != null) {
                        return record;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.COMMENT -> beside(XmlComment.STEP);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> beside(XmlInstruction.STEP);
                case XMLStreamConstants.DTD ->
                    throw error(
                            XmlSyntaxException.DTD,
                            input.markupLine(),
                            input.markupColumn(),
                            "a document type declaration",
                            NO_DTD);
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default ->
                    throw error(
                            XmlSyntaxException.SYNTAX,
                            input.line(),
                            input.column(),
                            "a reference to an entity",
                            "XML itself defines amp, lt, gt, apos and quot, and lerkit knows no others");
            }
        }
    }

    private int event() throws IOException {
        int event;
        try {
            event = events.next();
        } catch (XMLStreamException | RuntimeException e) { // the JDK's parser has both ways to say no
            Location at = e instanceof XMLStreamException stream ? stream.getLocation() : null;
            throw at != null && at.getLineNumber() > 0
                    ? notXml(e, at.getLineNumber(), at.getColumnNumber())
                    : notXml(e, input.line(), input.column());
        }
        if (event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.END_DOCUMENT) {
            Location at = events.getLocation();
            advance(at.getLineNumber(), at.getColumnNumber());
        }
        return event;
    }

    private void advance(int line, int column) {
        long before = input.consumed();
        input.advance(line, column);
        passed = input.consumed() - before;
    }

    /** Puts characters on the account of what they are held in. */
    private void charge(long characters) {
        Tally tally = tally();
        tally.characters += characters;
        if (tally.characters > limits.bytes()) {
            throw tooMuch("more than " + limits.bytes() + " characters");
        }
    }

    private Tally tally() {
        OpenElement innermost = open.peekLast();
        return innermost != null && innermost.record ? inside : outside;
    }

    private void count() {
        if (++tally().nodes > limits.nodes()) {
            throw tooMuch("more than " + limits.nodes() + " nodes");
        }
    }

    private void start() {
        OpenElement parent = open.peekLast();
        String name = events.getLocalName();
        if (parent != null) {
            flush(parent, true);
        }
        if (open.size() >= limits.depth()) {
            throw tooMuch("more than " + limits.depth() + " elements inside one another");
        }
        requireName(name);
        boolean startsRecord = (parent == null || !parent.record) && isRecord.test(name);
        if (startsRecord) {
            inside = new Tally();
        }
        Place place = parent == null
                ? new Place(null, name, 0, input.tagLine(), input.tagColumn())
                : parent.nextElement(name, input.tagLine(), input.tagColumn());
        OpenElement element = new OpenElement(
                place,
                orEmpty(events.getPrefix()),
                name,
                orEmpty(events.getNamespaceURI()),
                startsRecord || (parent != null && parent.record));
        open.addLast(element);
        rootSeen = true;
        count();
        charge(passed);
        attributes(element);
    }

    private void attributes(OpenElement element) {
        int declarations = events.getNamespaceCount();
        int count = events.getAttributeCount();
        if (declarations + count > limits.attributes()) {
            throw tooMuch("more than " + limits.attributes() + " attributes");
        }
        for (int i = 0; i < declarations; i++) {
            String prefix = orEmpty(events.getNamespacePrefix(i));
            requireName(prefix);
            element.declare(prefix, orEmpty(events.getNamespaceURI(i)));
        }
        for (int i = 0; i < count; i++) {
            requireName(events.getAttributeLocalName(i));
            requireText(events.getAttributeValue(i).length());
            element.add(new XmlAttribute(
                    orEmpty(events.getAttributePrefix(i)),
                    events.getAttributeLocalName(i),
                    orEmpty(events.getAttributeNamespace(i)),
                    events.getAttributeValue(i),
                    element.place));
        }
    }

    private @Nullable XmlElement end() {
        OpenElement element = open.getLast();
        flush(element, false);
        if (element.record) {
            charge(passed);
        }
        open.removeLast();
        OpenElement parent = open.peekLast();
        XmlElement built = element.build(null);
        if (element.record && (parent == null || !parent.record)) {
            return built;
        }
        if (parent == null) {
            envelope = built;
        } else {
            parent.content.add(built);
        }
        return null;
    }

    private void text() {
        OpenElement element = open.peekLast();
        if (element == null) {
            return; // white space around the root
        }
        element.startText(input.line(), input.column());
        requireText((long) element.textLength() + events.getTextLength());
        element.appendText(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        Location at = events.getLocation();
        // Here the parser may have taken two characters of what follows.
        advance(at.getLineNumber(), at.getColumnNumber() - 2);
        if (element.record) {
            charge(passed);
        }
    }

    private void flush(OpenElement element, boolean beforeElement) {
        int length = element.textLength();
        if (element.endText(beforeElement)) {
            count();
            if (!element.record) {
                charge(length);
            }
        }
    }

    private void beside(String step) {
        OpenElement parent = open.peekLast();
        if (parent != null && !parent.record) {
            return;
        }
        int line = input.markupLine();
        int column = input.markupColumn();
        if (parent != null) {
            flush(parent, false);
            charge(passed);
            parent.content.add(node(parent.next(step, line, column)));
        } else {
            List<XmlNode> nodes = rootSeen ? epilog : prolog;
            int before = (int) Stream.concat(prolog.stream(), epilog.stream())
                    .filter(node -> node.place().step().equals(step))
                    .count();
            nodes.add(node(new Place(null, step, before + 1, line, column)));
        }
        count();
    }

    private XmlNode node(Place place) {
        if (place.step().equals(XmlComment.STEP)) {
            requireText(events.getTextLength());
            return new XmlComment(events.getText(), place);
        }
        requireName(events.getPITarget());
        String data = orEmpty(events.getPIData());
        requireText(data.length());
        return new XmlInstruction(events.getPITarget(), data, place);
    }

    private XmlDocument.Declaration declaration() {
        return new XmlDocument.Declaration(
                Optional.ofNullable(events.getCharacterEncodingScheme()),
                events.standaloneSet() ? Optional.of(events.isStandalone()) : Optional.empty());
    }

    /** The document, once its root has been given out and its end was reached. */
    XmlDocument document(XmlElement root) {
        return new XmlDocument(input.encoding(), declaration, prolog, root, epilog);
    }

    /** What was seen outside of records so far; none if the root is a record, or nothing was read yet. */
    Optional<XmlElement> envelope() {
        XmlElement built = envelope;
        for (Iterator<OpenElement> innermostFirst = open.descendingIterator(); innermostFirst.hasNext(); ) {
            OpenElement element = innermostFirst.next();
            if (!element.record) {
                built = element.build(built);
            }
        }
        return Optional.ofNullable(built);
    }

    void close() throws IOException {
        input.close();
    }

    private void requireName(String name) {
        if (name.length() > limits.nameLength()) {
            throw tooMuch("a name of more than " + limits.nameLength() + " characters");
        }
    }

    private void requireText(long length) {
        if (length > limits.textLength()) {
            throw tooMuch("a text of more than " + limits.textLength() + " characters");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private XmlSyntaxException tooMuch(String reason) {
        return error(XmlSyntaxException.LIMIT, input.line(), input.column(), reason, "read it within other limits");
    }

    /** The JDK's message may quote the document, so it is looked at for what is not a quotation, and not kept. */
    private XmlSyntaxException notXml(Exception e, int line, int column) throws IOException {
        if (input.failure() != null) {
            throw input.failure();
        }
        XmlInput.Refusal refusal = input.refusal();
        if (refusal != null) {
            input.advance(Integer.MAX_VALUE, 1);
            return error(refusal.code(), input.line(), input.column(), refusal.reason(), refusal.hint());
        }
        String message = orEmpty(e.getMessage());
        String hint = "check it with an XML editor: it marks the place";
        if (message.contains("JAXP0001")) {
            return error(XmlSyntaxException.LIMIT, line, column, "more than the limits allow", hint);
        }
        input.advance(line, column);
        String reason = "not well-formed";
        if (input.isEmpty()) {
            reason = "nothing to read";
        } else if (message.contains("#AttributeNotUnique")) {
            reason = "the same attribute twice";
        } else if (message.contains("PrefixUnbound")) {
            reason = "a prefix for which no namespace is declared";
        } else if (!rootSeen && !input.startsLikeXml()) {
            reason = "does not start as XML does";
        } else if (input.exhausted()) {
            reason = "ends too early";
        }
        return error(XmlSyntaxException.SYNTAX, line, column, reason, hint);
    }

    private XmlSyntaxException error(ProblemCode code, int line, int column, String reason, String hint) {
        OpenElement innermost = open.peekLast();
        String path = innermost == null ? "/" : innermost.place.path();
        return new XmlSyntaxException(code, new XmlLocation(path, line, column), reason, hint);
    }
}
