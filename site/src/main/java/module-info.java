/**
 * The living documentation: the specification and the results of any number of libraries as a static site. The module is
 * open, since the template engine reads the models of pages by reflection.
 */
open module org.tensortck.site {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires io.cucumber.gherkin;
    requires io.cucumber.messages;
    requires java.xml;
    requires org.antlr.antlr4.runtime;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.tensortck.features;
    requires static org.jspecify;

    exports org.tensortck.site to org.tensortck.polyglot;
}
