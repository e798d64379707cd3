package org.tensortck.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The style sheet of pictures: {@code picture.css}, for light and dark pages and for print. */
public final class PictureStyle {
    private static final String FILE = "picture.css";
    private static final String TITLE = "<title>";

    private PictureStyle() {}

    /** Returns the style sheet; a page that has pictures within it includes it once. */
    public static String css() {
        try (InputStream stream = Optional.ofNullable(PictureStyle.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IllegalStateException("no resource " + FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a picture as a file of its own, with the style sheet in it. */
    public static String standAlone(Picture picture) {
        // The style sheet has no character that XML reserves; a test holds it to that.
        return picture.svg().replace(TITLE, "<style>\n" + css() + "</style>\n" + TITLE) + "\n";
    }
}
