/**
 * The suite. A project extends {@code org.tensortck.junit.TensorTck}; the other exported packages are the types that it may
 * override with. The module is open: Cucumber, JUnit and Jackson reach classes by reflection, and the features are resources
 * below its packages.
 */
open module org.tensortck.features {
    requires transitive org.tensortck.spec;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.samskivert.jmustache;
    requires io.cucumber.core;
    requires io.cucumber.core.gherkin;
    requires io.cucumber.cucumberexpressions;
    requires io.cucumber.datatable;
    requires io.cucumber.gherkin;
    requires io.cucumber.java;
    requires io.cucumber.messages;
    requires io.cucumber.plugin;
    requires java.management;
    requires java.xml;
    requires org.antlr.antlr4.runtime;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.opentest4j;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports org.tensortck.evaluate;
    exports org.tensortck.junit;
    exports org.tensortck.run;

    exports org.tensortck.atlas to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.evidence to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.notation.syntax to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.picture to org.tensortck.polyglot;
    exports org.tensortck.register to org.tensortck.polyglot;
    exports org.tensortck.report to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.starter to org.tensortck.polyglot;
    exports org.tensortck.stress to org.tensortck.polyglot;
    exports org.tensortck.suite to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.value to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.verdict to org.tensortck.polyglot, org.tensortck.site;
    exports org.tensortck.vocabulary to org.tensortck.polyglot;
    exports org.tensortck.vocabulary.binding to org.tensortck.polyglot;
    exports org.tensortck.vocabulary.call to org.tensortck.polyglot;
    exports org.tensortck.worker to org.tensortck.polyglot;

    uses org.tensortck.spi.ArrayLibrary;
    uses org.tensortck.spi.TensorLibrary;
}
