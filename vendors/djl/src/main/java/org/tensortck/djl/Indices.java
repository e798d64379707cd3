package org.tensortck.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.tensortck.spi.value.Index;

/** Translates indices to the text that DJL takes, such as {@code 1:3,...,null,{}}. */
final class Indices {
    private Indices() {}

    static NDIndex of(List<Index> index) {
        List<NDArray> arrays = new ArrayList<>();
        String text = index.stream().map(item -> switch (item) {
            case Index.At(long at) -> Long.toString(at);
            case Index.Range(var start, var stop, var step) -> bound(start) + ":" + bound(stop)
                    + (step.isPresent() ? ":" + step.getAsLong() : "");
            case Index.Rest() -> "...";
            case Index.NewDimension() -> "null";
            case Index.Advanced(Object indices) -> {
                arrays.add((NDArray) indices);
                yield "{}";
            }
        }).collect(Collectors.joining(","));
        return new NDIndex(text.isEmpty() ? "..." : text, arrays.toArray());
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }
}
