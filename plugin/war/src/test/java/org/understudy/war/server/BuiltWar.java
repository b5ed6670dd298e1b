package org.understudy.war.server;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The file that the build made, byte for byte. */
final class BuiltWar {

  private BuiltWar() {}

  static WebArchive archive() {
    return ShrinkWrap.create(ZipImporter.class, "understudy.war")
        .importFrom(new File(System.getProperty("it.war")))
        .as(WebArchive.class);
  }
}
