package org.tensortck.reference.element;

import static org.tensortck.reference.element.NativeElements.BYTE;
import static org.tensortck.reference.element.NativeElements.INT;
import static org.tensortck.reference.element.NativeElements.LONG;
import static org.tensortck.reference.element.NativeElements.SHORT;

import java.lang.foreign.MemorySegment;

/**
 * Moves whole elements without a change of their bytes, of which an element has 1, 2, 4, 8 or 16. Each size has a loop
 * of its own: one that tests the size of every element is several times slower.
 *
 * <p>Offsets and strides are in bytes, and elements need not be aligned.
 */
public final class ByteMoves {
    private ByteMoves() {}

    /**
     * Copies a row of elements.
     *
     * @param stride the signed distance between the elements to read
     * @param targetStride the signed distance between the elements to write
     */
    public static void copy(int byteSize, MemorySegment source, long offset, long stride, MemorySegment target,
            long targetOffset, long targetStride, long count) {
        if (stride == byteSize && targetStride == byteSize) {
            MemorySegment.copy(source, offset, target, targetOffset, count * byteSize);
            return;
        }
        long from = offset;
        long to = targetOffset;
        switch (byteSize) {
            case Byte.BYTES -> {
                for (long element = 0; element < count; element++, from += stride, to += targetStride) {
                    target.set(BYTE, to, source.get(BYTE, from));
                }
            }
            case Short.BYTES -> {
                for (long element = 0; element < count; element++, from += stride, to += targetStride) {
                    target.set(SHORT, to, source.get(SHORT, from));
                }
            }
            case Integer.BYTES -> {
                for (long element = 0; element < count; element++, from += stride, to += targetStride) {
                    target.set(INT, to, source.get(INT, from));
                }
            }
            default -> {
                for (int part = 0; part < byteSize; part += Long.BYTES) {
                    copyLongs(source, from + part, stride, target, to + part, targetStride, count);
                }
            }
        }
    }

    private static void copyLongs(MemorySegment source, long offset, long stride, MemorySegment target,
            long targetOffset, long targetStride, long count) {
        long from = offset;
        long to = targetOffset;
        for (long element = 0; element < count; element++, from += stride, to += targetStride) {
            target.set(LONG, to, source.get(LONG, from));
        }
    }

    /**
     * Copies elements from listed offsets to a row.
     *
     * @param start an offset in bytes that is added to each
     * @param places the offsets of the elements to read, in units
     * @param unit the size of a unit in bytes
     * @param first the index of the first offset to use
     */
    public static void gather(int byteSize, MemorySegment source, long start, long[] places, long unit, int first,
            int count, MemorySegment target, long targetOffset, long targetStride) {
        long to = targetOffset;
        switch (byteSize) {
            case Byte.BYTES -> {
                for (int pick = first; pick < first + count; pick++, to += targetStride) {
                    target.set(BYTE, to, source.get(BYTE, start + places[pick] * unit));
                }
            }
            case Short.BYTES -> {
                for (int pick = first; pick < first + count; pick++, to += targetStride) {
                    target.set(SHORT, to, source.get(SHORT, start + places[pick] * unit));
                }
            }
            case Integer.BYTES -> {
                for (int pick = first; pick < first + count; pick++, to += targetStride) {
                    target.set(INT, to, source.get(INT, start + places[pick] * unit));
                }
            }
            default -> {
                for (int pick = first; pick < first + count; pick++, to += targetStride) {
                    for (int part = 0; part < byteSize; part += Long.BYTES) {
                        target.set(LONG, to + part, source.get(LONG, start + places[pick] * unit + part));
                    }
                }
            }
        }
    }

    /**
     * Copies the elements of a row to listed offsets; if an offset is listed twice, the last element is kept.
     *
     * @param start an offset in bytes that is added to each
     * @param places the offsets of the elements to write, in units
     * @param unit the size of a unit in bytes
     * @param first the index of the first offset to use
     */
    public static void scatter(int byteSize, MemorySegment source, long offset, long stride, MemorySegment target,
            long start, long[] places, long unit, int first, int count) {
        long from = offset;
        switch (byteSize) {
            case Byte.BYTES -> {
                for (int pick = first; pick < first + count; pick++, from += stride) {
                    target.set(BYTE, start + places[pick] * unit, source.get(BYTE, from));
                }
            }
            case Short.BYTES -> {
                for (int pick = first; pick < first + count; pick++, from += stride) {
                    target.set(SHORT, start + places[pick] * unit, source.get(SHORT, from));
                }
            }
            case Integer.BYTES -> {
                for (int pick = first; pick < first + count; pick++, from += stride) {
                    target.set(INT, start + places[pick] * unit, source.get(INT, from));
                }
            }
            default -> {
                for (int pick = first; pick < first + count; pick++, from += stride) {
                    for (int part = 0; part < byteSize; part += Long.BYTES) {
                        target.set(LONG, start + places[pick] * unit + part, source.get(LONG, from + part));
                    }
                }
            }
        }
    }

    /**
     * Copies the elements of one of two rows, by conditions.
     *
     * @param conditions true where the first row has the element
     */
    public static void choose(int byteSize, boolean[] conditions, MemorySegment first, long firstOffset,
            long firstStride, MemorySegment second, long secondOffset, long secondStride, MemorySegment target,
            long targetOffset, long targetStride, int count) {
        // Both are read, since a condition without a pattern makes a jump slower than a read.
        switch (byteSize) {
            case Byte.BYTES -> {
                for (int place = 0; place < count; place++) {
                    byte one = first.get(BYTE, firstOffset + place * firstStride);
                    byte other = second.get(BYTE, secondOffset + place * secondStride);
                    target.set(BYTE, targetOffset + place * targetStride, conditions[place] ? one : other);
                }
            }
            case Short.BYTES -> {
                for (int place = 0; place < count; place++) {
                    short one = first.get(SHORT, firstOffset + place * firstStride);
                    short other = second.get(SHORT, secondOffset + place * secondStride);
                    target.set(SHORT, targetOffset + place * targetStride, conditions[place] ? one : other);
                }
            }
            case Integer.BYTES -> {
                for (int place = 0; place < count; place++) {
                    int one = first.get(INT, firstOffset + place * firstStride);
                    int other = second.get(INT, secondOffset + place * secondStride);
                    target.set(INT, targetOffset + place * targetStride, conditions[place] ? one : other);
                }
            }
            default -> {
                for (int place = 0; place < count; place++) {
                    for (int part = 0; part < byteSize; part += Long.BYTES) {
                        long one = first.get(LONG, firstOffset + place * firstStride + part);
                        long other = second.get(LONG, secondOffset + place * secondStride + part);
                        target.set(LONG, targetOffset + place * targetStride + part, conditions[place] ? one : other);
                    }
                }
            }
        }
    }
}
