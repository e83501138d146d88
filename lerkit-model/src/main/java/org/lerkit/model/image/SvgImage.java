package org.lerkit.model.image;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lerkit.model.image.SvgMarkup.Span;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.xml.XmlAttribute;
import org.lerkit.model.xml.XmlDocument;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlReader;
import org.lerkit.model.xml.XmlSyntaxException;

/** An SVG image: a text with tags, among them elements that hold credentials. It is edited as the text it is. */
final class SvgImage extends BadgeImage {
    private static final int NODES_PER_CHUNK = 20;
    private static final Pattern ATTRIBUTE = Pattern.compile("\\G\\s+([^\\s=]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private final SvgSource source;
    private final Charset charset;
    private final String text;
    private final Span rootSpan;
    private final XmlElement root;
    private final List<Holder> holders;

    /** An element that holds a credential. */
    private record Holder(XmlElement element, Span span, Baking baking) {
        /** The text inside, or the attribute where signed credentials and addresses are. */
        Baked baked(Limits limits) {
            String inside = element.text();
            String credential = inside.isBlank()
                    ? element.attribute("verify").map(XmlAttribute::value).orElse("")
                    : inside;
            if (credential.length() > limits.textLength()) {
                throw new BadgeImageException(
                        BadgeImageException.LIMIT,
                        element.location(),
                        "a credential of more than " + limits.textLength() + " characters",
                        "read it within other limits");
            }
            return new Baked(BakedCredential.of(baking, credential, element.location()), List.of());
        }
    }

    private SvgImage(
            byte[] bytes,
            Limits limits,
            SvgSource source,
            XmlDocument document,
            String text,
            Span rootSpan,
            List<Holder> holders) {
        super(
                bytes,
                limits,
                holders.stream().map(holder -> holder.baked(limits)).toList());
        this.source = source;
        this.charset = document.charset();
        this.text = text;
        this.rootSpan = rootSpan;
        this.root = document.root();
        this.holders = holders;
    }

    static SvgImage of(byte[] bytes, Limits limits) {
        SvgSource source = SvgSource.of(bytes);
        XmlDocument document = parse(source.withoutDoctype(), limits);
        XmlElement root = document.root();
        if (!root.name().equals("svg")) {
            throw new BadgeImageException(
                    BadgeImageException.UNKNOWN,
                    root.location(),
                    "XML, but not an SVG image",
                    "give a badge as PNG or SVG; other images cannot hold a credential");
        }
        String text = source.text(document.charset());
        List<Span> spans = SvgMarkup.elements(text);
        List<Holder> holders = new ArrayList<>();
        find(root, spans, 0, holders);
        return new SvgImage(bytes, limits, source, document, text, spans.get(0), List.copyOf(holders));
    }

    private static XmlDocument parse(byte[] xml, Limits limits) {
        try {
            return XmlReader.within(new XmlReader.Limits(
                            limits.bytes(), 128, 256, (long) NODES_PER_CHUNK * limits.chunks(), limits.bytes(), 1_000))
                    .read(xml);
        } catch (XmlSyntaxException e) {
            throw new BadgeImageException(e.problem());
        }
    }

    /** Collects what holds a credential; {@code number} is that of the element in the document, what is returned the next. */
    private static int find(XmlElement element, List<Span> spans, int number, List<Holder> holders) {
        Optional<Baking> baking = Baking.ofElement(element.namespace(), element.name());
        baking.ifPresent(by -> holders.add(new Holder(element, spans.get(number), by)));
        List<Holder> inside = baking.isPresent() ? new ArrayList<>() : holders;
        int next = number + 1;
        for (XmlElement child : element.elements()) {
            next = find(child, spans, next, inside);
        }
        return next;
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    /** Right after the start tag of the image, which declares the namespace, as specifications say. */
    @Override
    byte[] with(BakedCredential credential) {
        Baking baking = credential.baking();
        String declared = root.namespaceDeclarations().get(baking.prefix());
        String declaration = " xmlns:" + baking.prefix() + "=\"" + baking.namespace() + '"';
        boolean onElement = declared != null && !declared.equals(baking.namespace());
        String element = element(credential, onElement ? declaration : "");

        StringBuilder image = new StringBuilder(text).insert(rootSpan.content(), element);
        if (rootSpan.isEmptyTag()) {
            image.insert(rootSpan.content() + element.length(), "</" + root.qualifiedName() + '>');
            image.deleteCharAt(rootSpan.content() - 2);
        }
        if (declared == null) {
            image.insert(afterRootName(), declaration);
        }
        return source.bytes(image.toString(), charset);
    }

    private int afterRootName() {
        return rootSpan.start() + 1 + root.qualifiedName().length();
    }

    private String element(BakedCredential credential, String declaration) {
        String name = credential.baking().prefix() + ':' + credential.baking().element();
        boolean json = credential.form() == BakedCredential.Form.JSON;
        Optional<String> verify = json ? hosted(credential) : Optional.of(credential.text());
        return '<' + name + declaration
                + verify.map(value -> " verify=\"" + value + '"').orElse("") + '>'
                + (json ? "<![CDATA[" + writable(credential.text()).replace("]]>", "]]]]><![CDATA[>") + "]]>" : "")
                + "</" + name + '>';
    }

    /** The address of an assertion that its issuer hosts: Open Badges 2.0 wants it beside the assertion. */
    private static Optional<String> hosted(BakedCredential credential) {
        return credential.baking() == Baking.OPEN_BADGES_2
                ? JsonReader.standard()
                        .readObject(credential.text())
                        .get("id")
                        .filter(JsonString.class::isInstance)
                        .map(id -> ((JsonString) id).value())
                        .filter(id -> BakedCredential.Form.of(id) == BakedCredential.Form.URL)
                        .map(id -> id.replace("&", "&amp;"))
                : Optional.empty();
    }

    /** The same JSON, with escapes for what XML or the encoding of the image cannot hold: it is in strings only. */
    private String writable(String json) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder writable = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (point != 0xFFFE && point != 0xFFFF && encoder.canEncode(character)) {
                writable.append(character);
            } else {
                character
                        .chars()
                        .forEach(unit -> writable.append("\\u" + HexFormat.of().toHexDigits((char) unit)));
            }
        });
        return writable.toString();
    }

    @Override
    byte[] without() {
        StringBuilder image = new StringBuilder(text);
        for (int i = holders.size() - 1; i >= 0; i--) {
            Span span = holders.get(i).span();
            image.delete(span.start(), span.end());
        }
        Set<String> used = new HashSet<>();
        prefixes(root, used);
        Set<String> idle = new HashSet<>();
        for (Holder holder : holders) {
            String prefix = holder.element().prefix();
            if (!used.contains(prefix)
                    && holder.baking()
                            .namespace()
                            .equals(root.namespaceDeclarations().get(prefix))) {
                idle.add("xmlns:" + prefix);
            }
        }
        return source.bytes(withoutAttributes(image, idle), charset);
    }

    /** The prefixes in use outside of what holds credentials. */
    private static void prefixes(XmlElement element, Set<String> used) {
        if (Baking.ofElement(element.namespace(), element.name()).isPresent()) {
            return;
        }
        used.add(element.prefix());
        element.attributes().forEach(attribute -> used.add(attribute.prefix()));
        element.elements().forEach(child -> prefixes(child, used));
    }

    /** Takes attributes out of the start tag of the image. */
    private String withoutAttributes(StringBuilder image, Set<String> names) {
        Matcher attributes = ATTRIBUTE.matcher(text).region(afterRootName(), rootSpan.content());
        int removed = 0;
        while (attributes.find()) {
            if (names.contains(attributes.group(1))) {
                image.delete(attributes.start() - removed, attributes.end() - removed);
                removed += attributes.end() - attributes.start();
            }
        }
        return image.toString();
    }
}
