package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;

/**
 * The operations of NumPy that look at the memory of an array in another way. Some of them copy where strides cannot
 * express the result, and some give a read-only array. Now and then they are asked for an axis that does not exist, or for
 * a shape that does not fit.
 */
enum ViewOperation {
    RESHAPE {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".reshape(" + arguments.newShape(array.elementCount())
                    + arguments.of("", ", order='F'", ", copy=False", ", order='A'", ", copy=True", ", order='K'")
                    + ")";
        }
    },
    RAVEL {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + arguments.of(".ravel(", ".flatten(") + arguments.of("", "'F'", "'A'", "'K'") + ")";
        }
    },
    TRANSPOSE {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".transpose(" + arguments.permutation(array.rank()) + ")";
        }
    },
    MATRIX_TRANSPOSE {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".mT";
        }
    },
    SWAP_AXES {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".swapaxes(" + arguments.axis(array.rank()) + ", " + arguments.axis(array.rank())
                    + ")";
        }
    },
    MOVE_AXIS {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return "np.moveaxis(" + array.name() + ", " + arguments.axis(array.rank()) + ", "
                    + arguments.axis(array.rank()) + ")";
        }
    },
    SQUEEZE {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".squeeze(" + arguments.someAxes("axis=", array.rank()) + ")";
        }
    },
    EXPAND_DIMS {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return "np.expand_dims(" + array.name() + ", " + arguments.axis(array.rank() + 1) + ")";
        }
    },
    FLIP {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            String axes = arguments.someAxes("axis=", array.rank());
            return "np.flip(" + array.name() + (axes.isEmpty() ? "" : ", " + axes) + ")";
        }
    },
    BROADCAST {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return "np.broadcast_to(" + array.name() + ", " + arguments.greaterShape(array.shape()) + ")";
        }
    },
    DIAGONAL {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            String offset = arguments.of("0", "1", "-1", "2", "-2", "9");
            return array.name() + ".diagonal(" + offset
                    + (arguments.is() ? ", " + arguments.axis(array.rank()) + ", " + arguments.axis(array.rank()) : "")
                    + ")";
        }
    },
    WINDOWS {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return "np.lib.stride_tricks.sliding_window_view(" + array.name() + ", "
                    + arguments.of("1", "2", "3", "0") + (array.rank() == 1 && arguments.is()
                            ? ""
                            : ", axis=" + arguments.axis(array.rank()))
                    + ")";
        }
    },
    PART {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + arguments.of(".real", ".imag");
        }
    },
    REINTERPRETATION {
        @Override
        String code(NamedObject array, ViewArguments arguments) {
            return array.name() + ".view(" + StatementWriter.name(arguments.dtypeToView(array)) + ")";
        }
    };

    private static final List<ViewOperation> ALL = List.of(values());

    /** Returns code that applies this operation. */
    abstract String code(NamedObject array, ViewArguments arguments);

    /** Returns code that applies any operation; none that adds an axis to as many as there may be. */
    static String any(NamedObject array, Choices choices) {
        List<ViewOperation> operations = new ArrayList<>(ALL);
        if (array.rank() >= IndexWriter.HIGHEST_RANK) {
            operations.removeAll(List.of(EXPAND_DIMS, WINDOWS));
        }
        return choices.of(operations).code(array, new ViewArguments(choices));
    }
}
