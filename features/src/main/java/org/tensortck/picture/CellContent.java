package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

/** The content of the cells of a storage. */
enum CellContent {
    /** Each cell is an element: all objects have one dtype, and no two elements overlap in part. */
    ELEMENTS {
        @Override
        List<String> cellsOf(SeenObject object, SeenObject.HostMemory memory, int element, int cellSize) {
            Value read = memory.elements().get(element);
            return List.of(ElementText.of(object.swapped()
                    ? read
                    : ElementText.stored(object.dtype(), memory.bytes().get(element)).orElse(read)));
        }
    },
    /** Each cell is the real or the imaginary part of a complex element: objects are complex, or floats of that size. */
    PARTS {
        @Override
        List<String> cellsOf(SeenObject object, SeenObject.HostMemory memory, int element, int cellSize) {
            Value stored = ElementText.stored(object.dtype(), memory.bytes().get(element)).orElseThrow();
            return stored instanceof Value.Complex(double real, double imaginary)
                    ? List.of(ElementText.of(Value.of(real)), ElementText.of(Value.of(imaginary)))
                    : List.of(ElementText.of(stored));
        }
    },
    /** Each cell is some bytes: objects have several dtypes, or elements overlap in part. */
    BYTES {
        @Override
        List<String> cellsOf(SeenObject object, SeenObject.HostMemory memory, int element, int cellSize) {
            String digits = memory.bytes().get(element);
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < digits.length(); cell += 2 * cellSize) {
                cells.add(digits.substring(cell, cell + 2 * cellSize).replaceAll("(..)(?=.)", "$1 "));
            }
            return cells;
        }
    };

    /** Returns the content of the cells of a size over which objects are. */
    static CellContent of(List<SeenObject> objects, int cellSize) {
        Set<DType> dtypes = objects.stream().map(SeenObject::dtype).collect(Collectors.toSet());
        Set<Boolean> orders = objects.stream().map(SeenObject::swapped).collect(Collectors.toSet());
        if (dtypes.size() == 1 && orders.size() == 1 && dtypes.iterator().next().byteSize() == cellSize) {
            return ELEMENTS;
        }
        Set<DType> parts = dtypes.stream().map(ElementText::part).collect(Collectors.toSet());
        boolean areParts = parts.size() == 1 && !orders.contains(true)
                && dtypes.stream().anyMatch(dtype -> dtype.kind() == DType.Kind.COMPLEX)
                && parts.iterator().next().byteSize() == cellSize;
        return areParts ? PARTS : BYTES;
    }

    /** Returns the texts of the cells of one element. */
    abstract List<String> cellsOf(SeenObject object, SeenObject.HostMemory memory, int element, int cellSize);

    /**
     * Returns the texts of all cells that an object sees, by the number of the cell.
     *
     * @param start the address of the first cell
     * @param cellSize the size of a cell in bytes
     */
    Map<Long, String> texts(SeenObject object, long start, int cellSize) {
        SeenObject.HostMemory memory = object.host().orElseThrow();
        long[] addresses = memory.addresses().ofElements(object.shape());
        Map<Long, String> texts = new TreeMap<>();
        for (int element = 0; element < addresses.length; element++) {
            long first = (addresses[element] - start) / cellSize;
            List<String> cells = cellsOf(object, memory, element, cellSize);
            for (int cell = 0; cell < cells.size(); cell++) {
                texts.putIfAbsent(first + cell, cells.get(cell));
            }
        }
        return texts;
    }
}
