package org.tensortck.polyglot.differential;

import java.util.List;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.value.Side;

/**
 * Writes the next statement of a program: it creates, views, copies, takes to a tensor and back, writes or reads, also
 * through masks and arrays of positions.
 *
 * <p>It keeps away from what has no one answer. A float cast to an integer dtype that does not hold it is undefined in C, so
 * that NumPy's answer depends on the processor. Of several elements written to one place, any may be the last. And the
 * strides of an array that comes from a tensor without elements are PyTorch's doing, which NumPy alone cannot do (MEM-11).
 */
final class StatementWriter {
    static final List<DType> DTYPES = List.of(DType.INT64, DType.FLOAT64, DType.FLOAT32, DType.UINT8,
            DType.BOOL,
            DType.INT8, DType.INT16, DType.INT32, DType.UINT16, DType.UINT32, DType.UINT64, DType.FLOAT16,
            DType.COMPLEX64,
            DType.COMPLEX128);

    private enum Form {
        SELECT,
        COPY,
        TRANSPOSE,
        CREATE,
        CAST,
        ROUND_TRIP,
        TO_TENSOR,
        READ,
        WRITE_NUMBER,
        WRITE_ARRAY,
        VIEW,
        PICK,
        WRITE_PICKED
    }

    private static final List<Form> FORMS = List.of(Form.SELECT, Form.SELECT, Form.SELECT, Form.SELECT, Form.COPY,
            Form.TRANSPOSE, Form.CREATE, Form.CAST, Form.ROUND_TRIP, Form.TO_TENSOR, Form.READ, Form.WRITE_NUMBER,
            Form.WRITE_NUMBER, Form.WRITE_NUMBER, Form.WRITE_ARRAY, Form.WRITE_ARRAY, Form.WRITE_ARRAY, Form.VIEW,
            Form.VIEW, Form.VIEW, Form.VIEW, Form.VIEW, Form.PICK, Form.PICK, Form.WRITE_PICKED, Form.WRITE_PICKED);

    private final Choices choices;
    private final List<NamedObject> objects;
    private final String newName;

    /**
     * Prepares a statement.
     *
     * @param choices makes the choices
     * @param objects the tensors and arrays that there are, in the order of first binding
     * @param newName a name that nothing is bound to
     */
    StatementWriter(Choices choices, List<NamedObject> objects, String newName) {
        this.choices = choices;
        this.objects = objects;
        this.newName = newName;
    }

    String statement() {
        if (arrays().isEmpty()) {
            return create();
        }
        return switch (choices.of(FORMS)) {
            case SELECT -> bind(selected(choices.of(objects)));
            case COPY -> bind(choices.of(arrays()).name() + ".copy()");
            case TRANSPOSE -> bind(choices.of(objects).name() + ".T");
            case CREATE -> create();
            case CAST -> cast();
            case ROUND_TRIP -> roundTrip();
            case TO_TENSOR -> bind(tensor(choices.of(arrays())));
            case READ -> bind(choices.of(objects).name() + ".tolist()");
            case WRITE_NUMBER -> writeNumber();
            case WRITE_ARRAY -> writeArray();
            case VIEW -> bind(ViewOperation.any(choices.of(arrays()), choices));
            case PICK -> pick();
            case WRITE_PICKED -> writePicked();
        };
    }

    private List<NamedObject> arrays() {
        return objects.stream().filter(object -> object.side() == Side.ARRAY).toList();
    }

    /** Binds a new name, and now and then an old one, whose object may then be forgotten. */
    private String bind(String expression) {
        return (choices.below(8) < 7 ? newName : choices.of(objects).name()) + " = " + expression;
    }

    private String create() {
        DType dtype = choices.of(DTYPES);
        return newName + " = np.array(" + new NumberWriter(choices).nestedList(dtype) + ", dtype=" + name(dtype) + ")";
    }

    static String name(DType dtype) {
        return "np." + (dtype == DType.BOOL ? "bool_" : dtype.typeName());
    }

    private String selected(NamedObject object) {
        return object.name() + "[" + new IndexWriter(choices).index(object.shape()) + "]";
    }

    private String cast() {
        NamedObject source = choices.of(arrays());
        List<DType> targets = DTYPES.stream().filter(dtype -> isDefined(source, dtype)).toList();
        return bind(source.name() + ".astype(" + name(choices.of(targets)) + ")");
    }

    private static boolean isDefined(NamedObject source, DType target) {
        boolean toInteger = target.kind() == Kind.SIGNED || target.kind() == Kind.UNSIGNED;
        return !toInteger || source.holdsSmallNumbersOnly();
    }

    private String roundTrip() {
        List<NamedObject> sources = objects.stream().filter(object -> !object.isEmpty()).toList();
        if (sources.isEmpty()) {
            return create();
        }
        NamedObject tensor = choices.of(sources);
        return bind((tensor.side() == Side.TENSOR ? tensor.name() : tensor(tensor)) + ".numpy()");
    }

    private String tensor(NamedObject array) {
        // PyTorch writes to what NumPy has made read-only, which the memory of the embedded NumPy does not let it do.
        List<String> functions = array.isReadOnly()
                ? List.of("torch.tensor")
                : List.of("torch.from_numpy", "torch.as_tensor", "torch.tensor");
        return choices.of(functions) + "(" + array.name() + ")";
    }

    private String writeNumber() {
        NamedObject target = choices.of(objects);
        return selected(target) + " = " + new NumberWriter(choices).number(target.dtype());
    }

    private String writeArray() {
        NamedObject target = choices.of(arrays());
        List<NamedObject> sources = sources(target);
        if (sources.isEmpty()) {
            return writeNumber();
        }
        String index = new IndexWriter(choices).index(target.shape());
        NamedObject source = choices.of(sources);
        // NumPy reads what it has just written where both share memory, but not their dtype, and the source is repeated.
        String end = source.dtype() == target.dtype() ? "" : ".copy()";
        return target.name() + "[" + index + "] = " + value(source) + end;
    }

    private List<NamedObject> sources(NamedObject target) {
        return arrays().stream()
                .filter(source -> !target.overlapsItself() && isDefined(source, target.dtype())).toList();
    }

    private String value(NamedObject source) {
        return choices.below(2) == 0 || source.shape().isEmpty() ? source.name() : view(source);
    }

    /** Picks elements. They are copied once more: NumPy promises no order of what it has picked. */
    private String pick() {
        NamedObject source = choices.of(arrays());
        return bind(source.name() + "[" + IndexWriter.advanced(choices, arrays()).viewIndex(source) + "].copy()");
    }

    /**
     * Writes through masks and positions. A copy of an array, as NumPy reads what it has just written through a mask. And
     * no matrix without elements, of which NumPy writes any to nothing, {@code a[[], []] = np.zeros((7, 0))}.
     */
    private String writePicked() {
        NamedObject target = choices.of(arrays());
        String index = IndexWriter.advanced(choices, arrays()).index(target);
        List<NamedObject> sources = sources(target).stream()
                .filter(source -> source.rank() < 2 || !source.isEmpty()).toList();
        String value = sources.isEmpty() || choices.below(2) == 0
                ? new NumberWriter(choices).number(target.dtype())
                : value(choices.of(sources)) + ".copy()";
        return target.name() + "[" + index + "] = " + value;
    }

    /** Returns a view and never a NumPy scalar, of which only the number would be written. */
    private String view(NamedObject source) {
        return source.name() + "[" + choices.of(List.of("...", "::-1", ":-1", "1:", ":1", "None", "::2", "1::-1"))
                + "]";
    }
}
