package org.tensortck.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Suite;

/** The registers of a project: compared with what they should be, and brought up to date. */
public final class Registers {
    private final Path project;
    private final List<Register> registers;

    /** Creates registers in the folder of a project. */
    public Registers(Path project, List<Register> registers) {
        this.project = project;
        this.registers = List.copyOf(registers);
    }

    /** Returns the registers that follow from a suite and from what its cases call. */
    public static List<Register> of(Suite suite, CallRecord record) {
        return List.of(new Register(IdRegistry.FILE, text -> IdRegistry.completed(text, suite)),
                new Register(CallRecord.FILE, _ -> record.text()),
                new Register("spec/copies.md", text -> ChapterLinks.completed(text, suite)),
                new Register("spec/implementing.md", text -> PartsTable.completed(FunctionsTable.completed(text))),
                new Register("spec/verdicts.md", GroupsTable::completed));
    }

    /** Returns what to do where the scores in {@code spec/verdicts.md} were measured on another suite. */
    public static Optional<String> staleScores(Path project, Suite suite, CallRecord record) {
        return new Scores(project).stale(suite, record);
    }

    /** Returns which files are not up to date, each with the first line that differs; empty where all are. */
    public List<String> stale() {
        List<String> stale = new ArrayList<>();
        for (Register register : registers) {
            String text = read(register);
            String updated = register.updated().apply(text);
            if (!updated.equals(text)) {
                stale.add(register.file() + " is stale; update it with: " + CallRecord.HOW_TO + "\n"
                        + difference(text, updated));
            }
        }
        return stale;
    }

    private static String difference(String text, String updated) {
        List<String> is = text.lines().toList();
        List<String> should = updated.lines().toList();
        int line = 0;
        while (line < is.size() && line < should.size() && is.get(line).equals(should.get(line))) {
            line++;
        }
        return "  line " + (line + 1) + " is        " + (line < is.size() ? is.get(line) : "(missing)")
                + "\n  but should be "
                + (line < should.size() ? should.get(line) : "(missing)");
    }

    /** Brings all up to date, and returns the files that changed. */
    public List<Path> update() {
        List<Path> changed = new ArrayList<>();
        for (Register register : registers) {
            String text = read(register);
            String updated = register.updated().apply(text);
            if (!updated.equals(text)) {
                try {
                    changed.add(Files.writeString(project.resolve(register.file()), updated));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot write " + register.file(), e);
                }
            }
        }
        return changed;
    }

    private String read(Register register) {
        Path file = project.resolve(register.file());
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
