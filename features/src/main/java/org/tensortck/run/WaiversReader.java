package org.tensortck.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.JarFolder;

/** Reads waivers from YAML, and reports a fault with its place. */
final class WaiversReader {
    private static final String ID = "id";
    private static final List<String> REQUIRED = List.of(ID, "reason", "link", "failure");
    private static final String EXPIRES = "expires";

    private final Path file;

    WaiversReader(Path file) {
        this.file = file;
    }

    List<Waiver> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong(Files.isDirectory(file) ? "is a folder, not a file of waivers" : "does not exist");
        }
        JsonNode entries = parsed(JarFolder.text(file));
        if (!entries.isArray()) {
            throw wrong("holds no list of waivers; each begins with '- id:'");
        }
        List<Waiver> waivers = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        int number = 0;
        for (JsonNode entry : entries) {
            String place = "waiver " + ++number;
            for (JsonNode one : alone(entry, place)) {
                Waiver waiver = waiver(one, place);
                if (!seen.add(List.of(waiver.id(), waiver.failure()))) {
                    throw wrong(place + " is for the same failure of " + waiver.id() + " as an earlier one");
                }
                waivers.add(waiver);
            }
        }
        return waivers;
    }

    /** Returns an entry for each id of an entry, which has one id or a list of them. */
    private List<JsonNode> alone(JsonNode entry, String place) {
        JsonNode ids = entry.path(ID);
        if (!ids.isArray()) {
            return List.of(entry);
        }
        if (ids.isEmpty()) {
            throw wrong(place + " has an empty list of ids");
        }
        List<JsonNode> entries = new ArrayList<>();
        ids.forEach(id -> entries.add(entry.<ObjectNode>deepCopy().set(ID, id)));
        return entries;
    }

    private JsonNode parsed(String text) throws IOException {
        YAMLFactory yaml = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try {
            return new ObjectMapper(yaml).readTree(text);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new InputException(
                    file + ": " + place + e.getOriginalMessage().strip().replaceAll("\\s*\n\\s*", "; "), e);
        }
    }

    private Waiver waiver(JsonNode entry, String place) {
        if (!entry.isObject()) {
            throw wrong(place + " is " + entry + ", which has no id");
        }
        String named = entry.hasNonNull("id") ? place + " (" + entry.get("id").asText() + ")" : place;
        entry.fieldNames().forEachRemaining(key -> {
            if (!REQUIRED.contains(key) && !key.equals(EXPIRES)) {
                throw wrong(named + " has '" + key + "', which no waiver has; it has " + REQUIRED + " and may have "
                        + EXPIRES);
            }
        });
        List<String> missing = REQUIRED.stream().filter(key -> entry.path(key).asText().isBlank()).toList();
        if (!missing.isEmpty()) {
            throw wrong(named + " lacks " + missing);
        }
        return new Waiver(entry.get("id").asText(), entry.get("reason").asText(), entry.get("link").asText(),
                entry.get("failure").asText(), date(entry.path(EXPIRES), named));
    }

    private Optional<LocalDate> date(JsonNode day, String named) {
        if (day.isMissingNode() || day.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.asText()));
        } catch (DateTimeParseException e) {
            throw new InputException(file + ": " + named + " expires on '" + day.asText()
                    + "', which is no date as 2027-12-31 is one", e);
        }
    }

    private InputException wrong(String what) {
        return new InputException(file + ": " + what);
    }
}
