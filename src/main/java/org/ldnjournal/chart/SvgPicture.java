package org.ldnjournal.chart;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG, written by Batik. It names its fonts and says first what it shows, for those who cannot see it. */
final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgPicture() {}

    static byte[] of(Picture picture, int width, int height, ChartTheme theme, double textSize) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment("LDN Journal");
        context.setPrecision(3);
        var graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        // JFreeChart puts back the hint that it found, and none at all is refused
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(theme.surface());
        graphics.fillRect(0, 0, width, height);
        picture.paint(graphics, width, height, theme, textSize);
        return written(graphics, picture.description(), width, height);
    }

    private static Document document() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(SVGGraphics2D graphics, String description, int width, int height) {
        var root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        var title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        title.setTextContent(description);
        root.insertBefore(title, root.getFirstChild());
        fallBack(root);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            graphics.stream(root, writer, true, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Where our font is not installed, the computer's own one without serifs stands in. */
    private static void fallBack(Element element) {
        var family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            element.setAttribute("font-family", "'Noto Sans', sans-serif");
            element.setAttribute("font-weight", family.contains("SemiBold") ? "600" : "400");
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                fallBack(inner);
            }
        }
    }
}
