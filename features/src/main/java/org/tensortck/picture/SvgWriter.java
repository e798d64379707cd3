package org.tensortck.picture;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of SVG; texts may have any characters. */
final class SvgWriter {
    /** The namespace of SVG. */
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call of the writer of the JDK. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void attempt(Part part) {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element, with the names and values of its attributes in turn. */
    SvgWriter begin(String name, Object... attributes) {
        attempt(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** Writes an element that has no content. */
    SvgWriter empty(String name, Object... attributes) {
        attempt(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int place = 0; place < attributes.length; place += 2) {
            xml.writeAttribute(attributes[place].toString(), legal(attributes[place + 1].toString()));
        }
    }

    /** Writes an element that has a text. */
    SvgWriter text(String name, String content, Object... attributes) {
        return begin(name, attributes).characters(content).end();
    }

    /** Writes a text within the element that was begun last. */
    SvgWriter characters(String content) {
        attempt(() -> xml.writeCharacters(legal(content)));
        return this;
    }

    /** Ends the element that was begun last. */
    SvgWriter end() {
        attempt(xml::writeEndElement);
        return this;
    }

    /** Returns all that was written. */
    String result() {
        attempt(xml::flush);
        return text.toString();
    }

    /** Replaces the characters that XML cannot have. */
    private static String legal(String content) {
        return content.codePoints().map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int point) {
        return switch (point) {
            case '\t', '\n', '\r' -> true;
            default -> point >= ' ' && !(point >= 0xD800 && point < 0xE000) && point != 0xFFFE && point != 0xFFFF;
        };
    }
}
