import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.spi.ArrayLibrary;

/** The command line, NumPy in this JVM, and GraalPy as an evaluator. Nothing is exported: it is a program. */
open module org.tensortck.polyglot {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires java.compiler;
    requires me.tongfei.progressbar;
    requires org.bytedeco.cpython;
    requires org.bytedeco.javacpp;
    requires org.bytedeco.numpy;
    requires org.bytedeco.openblas;
    requires org.graalvm.polyglot;
    requires org.tensortck.features;
    requires org.tensortck.reference;
    requires org.tensortck.site;
    requires static org.jspecify;

    provides ArrayLibrary with NumPyArrays;
}
