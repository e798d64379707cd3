/**
 * The interfaces that an implementation writes against, and the texts of the specification. It is open, since resources
 * below a package of a module that is not open cannot be read from outside.
 */
open module org.tensortck.spec {
    requires static org.jspecify;

    exports org.tensortck.dlpack;
    exports org.tensortck.spi;
    exports org.tensortck.spi.array;
    exports org.tensortck.spi.common;
    exports org.tensortck.spi.device;
    exports org.tensortck.spi.error;
    exports org.tensortck.spi.exchange;
    exports org.tensortck.spi.graph;
    exports org.tensortck.spi.math;
    exports org.tensortck.spi.python;
    exports org.tensortck.spi.tensor;
    exports org.tensortck.spi.value;

    uses org.tensortck.spi.ArrayLibrary;
    uses org.tensortck.spi.TensorLibrary;
}
