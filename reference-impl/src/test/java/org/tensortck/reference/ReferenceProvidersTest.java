package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;

class ReferenceProvidersTest {

    @Test
    void the_service_loader_finds_every_library_by_name() {
        assertEquals(List.of("reference"), names(TensorLibrary.class));
        assertEquals(List.of("reference", "reference-numpy1-windows"), names(ArrayLibrary.class));
    }

    @SuppressWarnings("rawtypes") // A service is looked up by its raw class.
    private static <L extends Library> List<String> names(Class<L> service) {
        return ServiceLoader.load(service).stream().map(provider -> provider.get().name())
                .filter(name -> name.startsWith("reference")).toList();
    }
}
