package org.tensortck.reference.accelerator.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The PTX of the kernels, as far as a machine without nvcc can check it. */
class PtxTest {
    private static final Path SOURCE = Path.of("src/main/cuda/kernels.cu");
    private static final Path PTX = Path
            .of("src/main/resources/org/tensortck/reference/accelerator/cuda/kernels.ptx");

    @Test
    void it_was_made_of_the_source_as_it_is_now() throws IOException, NoSuchAlgorithmException {
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(SOURCE)));
        assertEquals("// SHA-256 of the source: " + digest, Files.readAllLines(PTX).get(1),
                "make it with src/main/cuda/build.sh");
    }

    @Test
    void it_compiles_for_several_devices() throws IOException, InterruptedException {
        assumeTrue(StubProcess.isLinuxOnX86(), "the compiler of PTX in the tests is for Linux on x86-64");
        assertTrue(new StubProcess(Map.of()).run(PtxCheck.class, PTX.toString()).startsWith("compiled for "));
    }
}
