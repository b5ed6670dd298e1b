package org.understudy.war.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the poms bring in from outside. */
final class PomReader {

  private static final String OURS = "org.understudy";

  private PomReader() {}

  /** All {@code groupId:artifactId} of elements of this name in all poms. */
  static Set<String> artifacts(String element) {
    Set<String> found = new TreeSet<>();
    for (Path pom : Checkout.files("", "pom.xml")) {
      NodeList elements = parse(pom).getElementsByTagName(element);
      for (int i = 0; i < elements.getLength(); i++) {
        Element one = (Element) elements.item(i);
        String group = child(one, "groupId");
        if (!group.equals(OURS)) {
          found.add(
              (group.isEmpty() ? "org.apache.maven.plugins" : group)
                  + ":"
                  + child(one, "artifactId"));
        }
      }
    }
    return found;
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent().strip();
      }
    }
    return "";
  }

  private static Document parse(Path pom) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(pom.toFile());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("Cannot read " + pom + ".", e);
    }
  }
}
