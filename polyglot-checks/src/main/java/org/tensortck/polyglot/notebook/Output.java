package org.tensortck.polyglot.notebook;

/** One output of a cell. */
public sealed interface Output {

    /** The value of the last expression, as text. */
    record Result(String text) implements Output {}

    /** An object that the cell displayed on request, as text. */
    record Display(String text) implements Output {}

    /** Text that the cell wrote to {@code stdout} or {@code stderr} without another output in between. */
    record Stream(String name, String text) implements Output {}

    /** The error that ended the cell. Its traceback is not kept: it names files and lines of another machine. */
    record Failure(String type, String message) implements Output {}

    /** A recorded output without any text, such as an image alone; nothing here can produce the same. */
    record Untextual(String description) implements Output {}

    /** Returns the sort of this output, as the report names it. */
    default String sort() {
        return switch (this) {
            case Result _ -> "result";
            case Display _ -> "display";
            case Stream stream -> stream.name();
            case Failure _ -> "error";
            case Untextual _ -> "output without text";
        };
    }

    /** Returns the text that is compared and shown. */
    default String content() {
        return switch (this) {
            case Result(String text) -> text;
            case Display(String text) -> text;
            case Stream(var _, String text) -> text;
            case Failure(String type, String message) -> type + ": " + message;
            case Untextual(String description) -> description;
        };
    }
}
