package org.tensortck.suite;

import java.net.URI;

/**
 * The text of a feature file.
 *
 * @param uri where it was read from
 * @param text its content
 * @param canonical whether it belongs to the suite, and not to the user
 */
public record FeatureFile(URI uri, String text, boolean canonical) {}
