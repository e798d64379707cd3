package org.tensortck.site.result;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tensortck.evaluate.InputException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks a picture that a page takes in: it is parsed as XML, has only the elements and attributes of drawings, and refers to
 * nothing outside. The result is written anew from the parsed tree, so that a browser reads the elements that were checked.
 */
final class SvgCheck {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_CHARACTERS = 200_000;
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line",
            "polyline", "polygon", "text", "tspan", "title", "desc", "defs", "marker", "pattern", "clipPath");
    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "role", "viewBox", "width", "height", "x", "y",
            "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "dx", "dy", "transform",
            "preserveAspectRatio", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
            "stroke-linejoin", "opacity", "fill-opacity", "stroke-opacity", "fill-rule", "clip-rule", "text-anchor",
            "dominant-baseline", "font-family", "font-size", "font-weight", "font-style", "letter-spacing",
            "marker-start", "marker-mid", "marker-end", "markerWidth", "markerHeight", "markerUnits", "refX", "refY",
            "orient", "patternUnits", "patternContentUnits", "patternTransform", "clip-path", "clipPathUnits",
            "textLength", "lengthAdjust", "focusable", "version");
    private static final Pattern REFERENCE = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_REFERENCE = Pattern.compile("url\\(#[A-Za-z][\\w.-]*\\)");

    private final Function<String, InputException> fault;
    private final StringBuilder markup = new StringBuilder();

    private SvgCheck(Function<String, InputException> fault) {
        this.fault = fault;
    }

    /**
     * Returns the markup of a picture.
     *
     * @param fault makes the exception for a picture that is refused, of the reason
     */
    static String checked(String svg, Function<String, InputException> fault) {
        SvgCheck check = new SvgCheck(fault);
        if (svg.length() > MOST_CHARACTERS) {
            throw fault.apply("a picture has " + svg.length() + " characters, more than " + MOST_CHARACTERS);
        }
        Element root = check.parsed(svg);
        if (!root.getLocalName().equals("svg")) {
            throw fault.apply("a picture is an element '" + root.getTagName() + "', and no svg");
        }
        check.write(root);
        return check.markup.toString();
    }

    private Element parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException e) {
            throw fault.apply("a picture is no XML: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("a text cannot be parsed", e);
        }
    }

    /** Refuses each fault; the parser itself would print some. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private void write(Element element) {
        String name = element.getTagName();
        boolean ofSvg = element.getNamespaceURI() == null || SVG.equals(element.getNamespaceURI());
        if (!ofSvg || !ELEMENTS.contains(name)) {
            throw fault.apply("a picture has an element '" + name + "', which is not allowed");
        }
        markup.append('<').append(name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            write(name, (Attr) attributes.item(i));
        }
        markup.append('>');
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            switch (children.item(i)) {
                case Element child -> write(child);
                case Node child when child.getNodeType() == Node.TEXT_NODE
                        || child.getNodeType() == Node.CDATA_SECTION_NODE ->
                    markup.append(escaped(child.getNodeValue()));
                case Node child when child.getNodeType() == Node.COMMENT_NODE -> {
                }
                case Node child -> throw fault.apply("a picture has a node '" + child.getNodeName()
                        + "', which is not allowed");
            }
        }
        markup.append("</").append(name).append('>');
    }

    private void write(String element, Attr attribute) {
        String name = attribute.getName();
        if (name.equals("xmlns") && attribute.getValue().equals(SVG)) {
            return; // inline in HTML it says nothing
        }
        boolean allowed = ATTRIBUTES.contains(name) || name.startsWith("aria-");
        String value = attribute.getValue();
        if (!allowed || (REFERENCE.matcher(value).find() && !OWN_REFERENCE.matcher(value).matches())) {
            throw fault.apply("a picture has an attribute " + name.toLowerCase(Locale.ROOT) + "=\"" + value + "\" of '"
                    + element + "', which is not allowed");
        }
        markup.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
