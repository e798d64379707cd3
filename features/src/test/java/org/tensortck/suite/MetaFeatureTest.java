package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensortck.vocabulary.Vocabulary;

/** DEV-21 is about every function that returns tensors: a new function of the vocabulary needs a row, or a reason here. */
class MetaFeatureTest {
    private static final String REQUIREMENT = "DEV-21";
    private static final String OPERATOR = "__";

    /** Functions without a row, by the reason. */
    private static final Map<String, List<String>> WITHOUT_A_ROW = Map.of(
            "the shape of its result depends on the elements: DEV-22", List.of("masked_select", "nonzero"),
            "its memory is that of an array or a file, which is on the host",
            List.of("from_dlpack", "from_file", "from_numpy", "frombuffer", "numpy", "pin_memory",
                    "share_memory_"),
            "it takes no device: DEV-9", List.of("rand"),
            "it reads elements: DEV-23", List.of("item", "tolist"),
            "it states a fact, which is no tensor", List.of("broadcast_shapes", "can_cast",
                    "current_accelerator", "data_ptr", "device_count", "dim",
                    "_base", "_is_view",
                    "_version", "element_size", "finfo", "get_default_device", "get_default_dtype",
                    "grad_fn", "iinfo",
                    "is_conj",
                    "is_contiguous", "is_grad_enabled", "is_inference", "is_inference_mode_enabled", "is_leaf",
                    "is_neg", "is_pinned", "is_set_to", "is_shared", "is_tensor", "itemsize",
                    "nbytes", "ndim", "nelement", "numel", "promote_types", "requires_grad", "result_type", "size",
                    "storage_offset", "untyped_storage"),
            "it is about gradients: GRA-7 to GRA-53", List.of("backward", "grad", "requires_grad_", "retain_grad"),
            "it changes a setting or the graph",
            List.of("enable_grad", "inference_mode", "no_grad", "synchronize", "set_default_device",
                    "set_default_dtype",
                    "set_grad_enabled", "set_printoptions"));

    @Test
    void every_function_that_returns_tensors_has_a_row() {
        String rows = Suite.canonical().casesOf(REQUIREMENT).stream().map(Case::text).collect(Collectors.joining("\n"));
        TreeSet<String> without = new TreeSet<>(Vocabulary.standard().functions().stream()
                .filter(function -> List.of("torch", "Tensor").contains(function.owner()))
                .map(function -> function.name().substring(function.name().lastIndexOf('.') + 1))
                .filter(name -> !name.startsWith(OPERATOR))
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(rows).find()).toList());
        TreeSet<String> explained = WITHOUT_A_ROW.values().stream().flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(explained, without);
    }

    @Test
    void every_operator_has_a_row() {
        String rows = Suite.canonical().casesOf(REQUIREMENT).stream().map(Case::text).collect(Collectors.joining("\n"));
        List<String> without = Stream
                .of("x + ", "1 - x", "x * ", " / 2", "x // ", "x % ", "x ** ", ") & (", "bitwise_or",
                        "^ 1", "<< 1", ">> 1", "-x", "+x", "~(", "abs(", "x @ ", "x == ", "x != ", "x < ", "x <= ",
                        "1 > x",
                        "x >= ")
                .filter(operator -> !rows.contains(operator)).toList();
        assertEquals(List.of(), without);
    }
}
