package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page that names pictures and styles elsewhere: nothing of it is fetched, from the network or from a disk. */
class NothingIsFetchedTest {
    private static final int WAIT = 300;

    @TempDir
    private Path folder;

    @Test
    void neitherFromTheNetworkNorFromAFile() throws IOException, ParserConfigurationException {
        var style = Files.writeString(folder.resolve("style.css"), "p { content: 'READ'; display: none }");
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(WAIT);
            var http = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            var document = page(List.of(http, style.toUri().toString(), "jar:" + style.toUri() + "!/x",
                    "\\\\server\\x.png",
                    "//127.0.0.1:" + server.getLocalPort() + "/x.png", "/etc/hostname"));
            var printed = Paper.print(new PageMarkup.Result(document, List.of()), Pages.PRINTED);
            try (var pdf = Loader.loadPDF(printed)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("the words");
            }
            assertThat(asked(server)).isFalse();
        }
    }

    private static boolean asked(ServerSocket server) throws IOException {
        try (var _ = server.accept()) {
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    private static Document page(List<String> addresses) throws ParserConfigurationException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        var html = element(document, "html", "");
        html.setAttribute("lang", "en");
        document.appendChild(html);
        var head = html.appendChild(element(document, "head", ""));
        head.appendChild(element(document, "title", "A page"));
        var body = html.appendChild(element(document, "body", ""));
        for (var address : addresses) {
            var link = element(document, "link", "");
            link.setAttribute("rel", "stylesheet");
            link.setAttribute("type", "text/css");
            link.setAttribute("href", address);
            head.appendChild(link);
            head.appendChild(element(document, "style",
                    "@import url('" + address + "'); body { background: url('" + address + "') }"));
            var picture = element(document, "img", "");
            picture.setAttribute("src", address);
            picture.setAttribute("alt", "none");
            body.appendChild(picture);
        }
        var words = element(document, "p", "the words");
        words.setAttribute("style", "font-family: 'Noto Sans'");
        body.appendChild(words);
        return document;
    }

    private static Element element(Document document, String name, String words) {
        var element = document.createElement(name);
        element.setTextContent(words);
        return element;
    }
}
