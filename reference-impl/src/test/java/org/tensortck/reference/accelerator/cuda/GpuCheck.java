package org.tensortck.reference.accelerator.cuda;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.verdict.Verdict;

/**
 * Checks the reference on a CUDA device: the kernels against the host, all scenarios that need an accelerator, and the speed of
 * copies. The result is a file that is named after the device.
 */
final class GpuCheck {
    private static final int DIFFERENT = 1;
    private static final int NO_DEVICE = 2;
    private static final double TENTH = 10.0;

    private GpuCheck() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Accelerator> current = Accelerators.current();
        if (current.isEmpty()) {
            System.out.println(Accelerators.absence().orElseThrow());
            System.exit(NO_DEVICE);
        }
        Accelerator cuda = current.orElseThrow();
        KernelComparison comparison = new KernelComparison();
        List<String> differences = comparison.differences();
        DeviceScenarios scenarios = DeviceScenarios.run();
        Map<String, Double> speeds = CopySpeed.measure(cuda, Long.getLong("gpu.bytes"));
        Path file = Path.of(arguments[0]).resolve("cuda-" + slug(cuda.deviceName()) + ".json");
        ObjectMapper json = new ObjectMapper();
        ObjectNode result = json.createObjectNode().put("recorded", LocalDate.now(ZoneOffset.UTC).toString())
                .put("device", cuda.deviceName()).put("devices", cuda.count());
        result.putObject("kernels").put("compared", comparison.compared()).put("lent", comparison.lent())
                .set("differences", json.valueToTree(differences));
        result.putObject("scenarios").put("passed", scenarios.passed()).put("of", scenarios.results().size())
                .set("others", json.valueToTree(scenarios.others()));
        ObjectNode bandwidth = result.putObject("gigabytesPerSecond");
        speeds.forEach((copy, speed) -> bandwidth.put(copy, (double) Math.round(speed * TENTH) / TENTH));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n");
        System.out.println(Files.readString(file) + file);
        boolean holds = differences.isEmpty() && scenarios.results().stream().map(each -> each.verdict())
                .allMatch(verdict -> verdict == Verdict.PASSED || verdict == Verdict.UNSUPPORTED);
        System.exit(holds ? 0 : DIFFERENT);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
