package org.tensortck.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Group;
import org.tensortck.suite.CapabilityGroups;

/** The table of groups with their capabilities, read off the SPI. */
final class GroupsTable {
    private static final Region REGION = new Region("groups");

    private GroupsTable() {}

    /** Returns a page with the table. */
    static String completed(String page) {
        List<String> lines = new ArrayList<>(List.of("| group | capabilities |", "|---|---|"));
        for (Group group : Group.values()) {
            lines.add("| `" + group.word() + "` | " + String.join(", ", capabilities(group)) + " |");
        }
        return REGION.replace(page, String.join("\n", lines));
    }

    private static List<String> capabilities(Group group) {
        return Stream.concat(CapabilityGroups.isPartlyOfCore(group) ? Stream.of("the core") : Stream.empty(),
                Capabilities.all().stream().map(Class::getSimpleName)
                        .filter(name -> CapabilityGroups.of(name) == group).sorted().map(name -> "`" + name + "`"))
                .toList();
    }
}
