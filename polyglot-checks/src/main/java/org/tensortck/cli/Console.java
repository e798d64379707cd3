package org.tensortck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** A terminal whose charset lacks a character gets it in ASCII instead, and not as a question mark. */
final class Console extends PrintStream {
    private static final Map<Character, String> IN_ASCII = Map.of('×', "x", '…', "...", '–', "-", '—', "-", '‘', "'",
            '’', "'", '“', "\"", '”', "\"", '−', "-", '·', "*");

    private final CharsetEncoder encoder;

    Console(OutputStream out, Charset charset) {
        super(out, true, charset);
        this.encoder = charset.newEncoder();
    }

    /** Makes both standard streams so. */
    static void install() {
        System.setOut(new Console(new FileOutputStream(FileDescriptor.out), System.out.charset()));
        System.setErr(new Console(new FileOutputStream(FileDescriptor.err), System.err.charset()));
    }

    @Override
    public void print(String text) {
        super.print(shown(String.valueOf(text)));
    }

    private synchronized String shown(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> shown.append(shown(character)));
        return shown.toString();
    }

    private String shown(int character) {
        String text = Character.toString(character);
        if (encoder.canEncode(text)) {
            return text;
        }
        return IN_ASCII.getOrDefault(text.charAt(0), String.format("\\u%04x", character));
    }
}
