package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Group;
import org.tensortck.value.Side;

/** Every capability belongs to one group, and the page of the verdicts lists them. */
class CapabilityGroupsTest {
    private static final CapabilityGroups GROUPS = new CapabilityGroups(CallRecord.published());

    @Test
    void every_capability_belongs_to_a_group() {
        for (Class<?> capability : Capabilities.all()) {
            CapabilityGroups.of(capability.getSimpleName());
        }
        assertThrows(IllegalArgumentException.class, () -> CapabilityGroups.of("Teleportation"));
    }

    @Test
    void every_capability_is_needed_by_a_case() {
        Set<String> needed = new TreeSet<>();
        for (Side side : Side.values()) {
            GROUPS.on(side).forEach(group -> needed.addAll(GROUPS.capabilities(side, group)));
        }
        assertEquals(Capabilities.all().stream().map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new)), needed);
    }

    @Test
    void the_core_shares_and_copies() {
        assertEquals(Group.SHARING, CapabilityGroups.of("MemoryExport", "share"));
        assertEquals(Group.ELEMENTS, CapabilityGroups.of("MemoryExport", "memory"));
        assertEquals(Group.COPYING, CapabilityGroups.of("Library", "copy"));
        assertEquals(Group.ELEMENTS, CapabilityGroups.of("Library", "read"));
        assertEquals(Group.VIEWS, CapabilityGroups.of("Views", "transpose"));
    }

    @Test
    void every_recorded_case_is_about_a_group_on_each_side_that_it_touches() {
        for (String id : CallRecord.published().ids()) {
            for (Side side : Side.values()) {
                assertEquals(CallRecord.published().sides(id).contains(side), !GROUPS.of(id, side).isEmpty(), id);
            }
        }
    }

    @Test
    void the_groups_are_few_and_documented() throws IOException {
        assertTrue(Group.values().length <= 35);
        Map<String, String> documented = Files.readAllLines(Path.of("../spec/verdicts.md")).stream()
                .filter(line -> line.startsWith("| `") && line.split("\\|").length == 3)
                .map(line -> line.split("\\|")).filter(cells -> isGroup(cells[1]))
                .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2].strip()));
        Map<String, String> declared = Arrays.stream(Group.values()).collect(
                Collectors.toMap(group -> "`" + group.word() + "`", CapabilityGroupsTest::row));
        assertEquals(declared, documented, "spec/verdicts.md should have these rows: " + declared.entrySet().stream()
                .map(row -> "\n| " + row.getKey() + " | " + row.getValue() + " |").sorted().toList());
    }

    private static boolean isGroup(String cell) {
        return Arrays.stream(Group.values()).anyMatch(group -> cell.strip().equals("`" + group.word() + "`"));
    }

    private static String row(Group group) {
        List<String> capabilities = Capabilities.all().stream().map(Class::getSimpleName)
                .filter(name -> CapabilityGroups.of(name) == group).sorted().map(name -> "`" + name + "`").toList();
        return (CapabilityGroups.isPartlyOfCore(group) ? "the core" : "")
                + (CapabilityGroups.isPartlyOfCore(group) && !capabilities.isEmpty() ? ", " : "")
                + String.join(", ", capabilities);
    }
}
