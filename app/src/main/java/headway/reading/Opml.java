package headway.reading;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Lists of feeds as programs exchange them (OPML 2.0). Refuses document types and outside entities.
final class Opml {
    private static final int MOST = 1000;
    private static final int LONGEST = 300;

    private Opml() {}

    /// @param feed address of the feed
    record Outline(String name, String url, String feed) {}

    /// Empty when it is no such list.
    static Optional<List<Outline>> read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return outlines(reader);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Outline>> outlines(XMLStreamReader reader) throws XMLStreamException {
        List<Outline> found = new ArrayList<>();
        boolean opml = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                opml = opml || reader.getLocalName().equals("opml");
                if (opml && reader.getLocalName().equals("outline") && found.size() < MOST) {
                    outline(reader).ifPresent(found::add);
                }
            }
        }
        return opml ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Outline> outline(XMLStreamReader reader) {
        String feed = text(reader.getAttributeValue(null, "xmlUrl"));
        if (!feed.matches("(?i)https?://\\S{1,1990}")) {
            return Optional.empty();
        }
        String title = text(reader.getAttributeValue(null, "title"));
        String name = title.isEmpty() ? text(reader.getAttributeValue(null, "text")) : title;
        String url = text(reader.getAttributeValue(null, "htmlUrl"));
        boolean web = url.matches("(?i)https?://\\S{1,1990}");
        return Optional.of(new Outline(name.isEmpty() ? cut(feed) : cut(name), web ? url : "", feed));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static String write(String title, List<Outline> outlines) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("opml");
            out.writeAttribute("version", "2.0");
            out.writeStartElement("head");
            out.writeStartElement("title");
            out.writeCharacters(title);
            out.writeEndElement();
            out.writeEndElement();
            out.writeStartElement("body");
            for (Outline each : outlines) {
                out.writeEmptyElement("outline");
                out.writeAttribute("type", "rss");
                out.writeAttribute("text", each.name());
                out.writeAttribute("xmlUrl", each.feed());
                if (!each.url().isEmpty()) {
                    out.writeAttribute("htmlUrl", each.url());
                }
            }
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
