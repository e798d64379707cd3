import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceArraysNumPy1Windows;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;

/** The reference libraries. All else of them is their own. */
module org.tensortck.reference {
    requires transitive org.tensortck.spec;
    requires static jcuda;
    requires static org.jspecify;

    exports org.tensortck.reference;

    provides ArrayLibrary with ReferenceArrays, ReferenceArraysNumPy1Windows;
    provides TensorLibrary with ReferenceTensors;
}
