package org.tensortck.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Suite;

/** The registers of a project: compares the files with their up-to-date content, and updates them. */
public final class Registers {
    private final Path project;
    private final List<Register> registers;
    private final String howTo;

    /** Creates registers in the folder of a project. */
    public Registers(Path project, List<Register> registers) {
        this(project, registers, CallRecord.HOW_TO);
    }

    /** Creates registers that are updated in another way than by the command line. */
    Registers(Path folder, List<Register> registers, String howTo) {
        this.project = folder;
        this.registers = List.copyOf(registers);
        this.howTo = howTo;
    }

    /** Returns the registers of a checkout that follow from its other files. */
    public static List<Register> ofFiles(Path project) {
        return List.of(VendorsTable.in(project));
    }

    /** Returns the registers that follow from a suite and from the calls of its cases. */
    public static List<Register> of(Suite suite, CallRecord record) {
        return List.of(new Register(IdRegistry.FILE, text -> IdRegistry.completed(text, suite)),
                new Register(CallRecord.FILE, _ -> record.text()),
                new Register("spec/errors.tsv", _ -> KindPage.errors().table().text()),
                new Register("spec/warnings.tsv", _ -> KindPage.warnings().table().text()),
                new Register("spec/copies.md",
                        text -> ChapterLinks.completed(CopiesTable.completed(text, suite), suite)),
                new Register("spec/implementing.md", text -> PartsTable.completed(FunctionsTable.completed(text))),
                new Register("spec/verdicts.md", GroupsTable::completed));
    }

    /** Returns the remedy if the scores in {@code spec/verdicts.md} were measured on another suite. */
    public static Optional<String> staleScores(Path project, Suite suite, CallRecord record) {
        return new Scores(project).stale(suite, record);
    }

    /** Returns which files are not up to date, each with the first line that differs; empty where all are. */
    public List<String> stale() {
        return outdated().map(file -> file.register.file() + " is stale; update it with: " + howTo + "\n"
                + difference(file.text, file.updated)).toList();
    }

    /** A file that is not as it should be. */
    private record Outdated(Register register, String text, String updated) {}

    private Stream<Outdated> outdated() {
        return registers.stream().map(register -> {
            String text = read(register);
            return new Outdated(register, text, register.updated().apply(text));
        }).filter(file -> !file.updated.equals(file.text));
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
        return outdated().map(file -> write(file.register.file(), file.updated)).toList();
    }

    private Path write(String file, String text) {
        try {
            return Files.writeString(project.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
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
