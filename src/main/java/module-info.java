/** A desktop journal for people who take low-dose naltrexone. */
module org.ldnjournal {
    // the build takes the style sheets of its controls from it
    requires static atlantafx.base;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires javafx.swing;

    requires com.fasterxml.jackson.core;
    requires net.harawata.appdirs;
    requires org.apache.commons.csv;
    requires org.apache.commons.statistics.distribution;
    requires org.controlsfx.controls;
    requires info.picocli;
    requires org.jfree.chart.fx;
    requires org.jfree.jfreechart;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;

    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.commons.logging;

    // the passphrase
    requires com.exceptionfactory.jagged;
    requires com.exceptionfactory.jagged.framework;
    requires com.exceptionfactory.jagged.x25519;
    requires org.bouncycastle.provider;

    // a chart as SVG and as PDF
    requires de.rototor.pdfbox.graphics2d;
    requires org.apache.xmlgraphics.batik.svggen;

    // the calendar file
    requires net.sf.biweekly;
    requires vinnie;

    // the guide
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports org.ldnjournal.app;

    // picocli fills the fields of the commands
    opens org.ldnjournal.app to info.picocli;
}
