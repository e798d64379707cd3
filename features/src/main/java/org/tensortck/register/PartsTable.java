package org.tensortck.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensortck.spi.Capabilities;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.vocabulary.call.CapabilityParts;

/** The table of capabilities that a library may declare in part, read off the SPI. */
final class PartsTable {
    private static final Region REGION = new Region("parts");

    private PartsTable() {}

    /** Returns a page with the table. */
    static String completed(String page) {
        List<String> lines = new ArrayList<>(List.of("| capability | method | parts |", "|---|---|---|"));
        Map<Class<?>, String> first = new HashMap<>();
        Capabilities.all().stream()
                .sorted(Comparator.comparing((Class<?> type) -> CapabilityGroups.of(type.getSimpleName()))
                        .thenComparing(Class::getSimpleName))
                .forEach(capability -> CapabilityParts.of(capability).stream()
                        .sorted(Comparator.comparing(parts -> parts.declaring().getName()))
                        .forEach(parts -> lines.add(row(capability, parts, first))));
        return REGION.replace(page, String.join("\n", lines));
    }

    private static String row(Class<?> capability, CapabilityParts parts, Map<Class<?>, String> first) {
        String method = "`" + parts.declaring().getName() + "`";
        String earlier = first.putIfAbsent(parts.type(), method);
        return "| `" + capability.getSimpleName() + "` | " + method + " | "
                + (earlier == null
                        ? Arrays.stream(parts.type().getEnumConstants())
                                .map(part -> "`" + ((Enum<?>) part).name() + "`")
                                .collect(Collectors.joining(", "))
                        : "those of " + earlier)
                + " |";
    }
}
