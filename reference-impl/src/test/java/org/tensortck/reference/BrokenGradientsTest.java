package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Broadcasting;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.graph.FunctionalGradients;
import org.tensortck.spi.graph.Gradients;
import org.tensortck.spi.graph.VersionCounters;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.tensor.Gathering;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Operand;

/** Breaks gradients; as {@link BrokenReferenceTest}. */
class BrokenGradientsTest {
    private static final Fault NOTHING = _ -> null;

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    @Nested
    class Passes extends FaultTable {

        @Override
        void faults() {
            fault("a gradient that is the one passed", fails("GRA-7"),
                    IN_TENSORS.at(Gradients<Tensor>::backward, call -> {
                        boolean isLeaf = TENSORS.gradientFunction(tensor(call)).isEmpty();
                        Object result = call.proceed();
                        ((Optional<?>) call.argument(1)).filter(_ -> isLeaf)
                                .ifPresent(given -> tensor(call).graph().setGradient(Optional.of((Tensor) given)));
                        return result;
                    }));
            fault("None that leaves the gradient", fails("GRA-8"), IN_TENSORS.at(Gradients<Tensor>::setGradient,
                    call -> call.argument(1).equals(Optional.empty()) ? null : call.proceed()));
            fault("a missing gradient that is ignored", fails("GRA-9"),
                    IN_TENSORS.at(Gradients<Tensor>::backward, instead(ErrorKind.SHAPE_MISMATCH, NOTHING)));
            fault("a gradient that is retained outside the graph", fails("GRA-10"),
                    IN_TENSORS.at(Gradients<Tensor>::retainGradient, instead(ErrorKind.NO_GRADIENT, NOTHING)));
            fault("a freed graph that is ignored", fails("GRA-11"),
                    IN_TENSORS.at(Gradients<Tensor>::backward, instead(ErrorKind.GRAPH_FREED, NOTHING)));
            fault("a gradient that is not retained", fails("GRA-12"),
                    IN_TENSORS.at(Gradients<Tensor>::retainGradient, call -> {
                        boolean isMember = TENSORS.requiresGrad(tensor(call));
                        return isMember ? null : call.proceed();
                    }));
            fault("a gradient of another shape that is not set, nor refused", fails("GRA-13"),
                    IN_TENSORS.at(Gradients<Tensor>::setGradient, instead(ErrorKind.SHAPE_MISMATCH, NOTHING)));
            fault("a derivative that is missing and ignored", fails("GRA-20"),
                    IN_TENSORS.at(Gradients<Tensor>::backward, call -> TENSORS.requiresGrad(tensor(call))
                            ? instead(ErrorKind.NO_GRADIENT, NOTHING).apply(call)
                            : call.proceed()));
        }
    }

    @Nested
    class Returned extends FaultTable {

        @Override
        void faults() {
            fault("a returned gradient that the leaves keep as well", fails("GRA-50"),
                    IN_TENSORS.at(FunctionalGradients<Tensor>::gradients, changed((gradients, arguments) -> {
                        keep((List<?>) arguments[1], (List<?>) gradients);
                        return gradients;
                    })));
            fault("an unused input whose gradient is None without allow_unused", fails("GRA-51"),
                    IN_TENSORS.at(FunctionalGradients<Tensor>::gradients, instead(ErrorKind.NO_GRADIENT,
                            call -> Collections.nCopies(((List<?>) call.argument(1)).size(), Optional.empty()))));
            fault("a missing gradient of an output that is ignored", fails("GRA-52"),
                    IN_TENSORS.at(FunctionalGradients<Tensor>::gradients, instead(ErrorKind.SHAPE_MISMATCH,
                            call -> Collections.nCopies(((List<?>) call.argument(1)).size(), Optional.empty()))));
            fault("a graph that is never freed", fails("GRA-53"),
                    IN_TENSORS.at(FunctionalGradients<Tensor>::gradients, call -> call.method().invoke(call.target(),
                            call.argument(0), call.argument(1), call.argument(2), true, call.argument(4))));
        }

        private static void keep(List<?> inputs, List<?> gradients) {
            for (int i = 0; i < inputs.size(); i++) {
                if (TENSORS.gradientFunction((Tensor) inputs.get(i)).isEmpty()) {
                    ((Tensor) inputs.get(i)).graph()
                            .setGradient(((Optional<?>) gradients.get(i)).map(Tensor.class::cast));
                }
            }
        }
    }

    @Nested
    class Functions extends FaultTable {

        /** Returns a result whose gradients reach a leaf of its own, and not the sources. */
        private static final Fault OUTSIDE = call -> {
            Tensor result = (Tensor) call.proceed();
            if (!TENSORS.requiresGrad(result)) {
                return result;
            }
            Tensor leaf = TENSORS.detach(result);
            TENSORS.requireGrad(leaf, true);
            return leaf.view(UnaryOperator.identity(), "AliasBackward0");
        };

        @Override
        void faults() {
            fault("a product of two dtypes outside the graph", fails("GRA-14"), IN_TENSORS.at(Arithmetic.class,
                    "apply", call -> isProductOfTwoDTypes(call) ? OUTSIDE.apply(call) : call.proceed()));
            fault("a broadcast outside the graph", fails("GRA-15"),
                    IN_TENSORS.at(Broadcasting.class, "broadcastTo", OUTSIDE));
            fault("a permutation outside the graph", fails("GRA-16"), IN_TENSORS.at(Views.class, "permute", OUTSIDE));
            fault("taken elements outside the graph", fails("GRA-17"),
                    IN_TENSORS.at(Gathering<Tensor>::takeAlong, OUTSIDE));
            fault("rolled elements outside the graph", fails("GRA-18"),
                    IN_TENSORS.at(Rearranging<Tensor>::roll, OUTSIDE));
            fault("cumulative sums outside the graph", fails("GRA-19"),
                    IN_TENSORS.at(CumulativeSums<Tensor>::cumulativeSum, OUTSIDE));
            fault("a matrix product outside the graph", fails("GRA-30"),
                    IN_TENSORS.at(MatrixProducts<Tensor>::matmul, OUTSIDE));
        }
    }

    private static boolean isProductOfTwoDTypes(Call call) {
        return call.argument(0) == BinaryOperation.MULTIPLY && call.argument(1) instanceof Operand.Of<?>(Object left)
                && call.argument(2) instanceof Operand.Of<?>(Object right)
                && TENSORS.dtype((Tensor) left) != TENSORS.dtype((Tensor) right);
    }

    @Nested
    class Writes extends FaultTable {

        @Override
        void faults() {
            fault("a source that is detached before it is copied", fails("GRA-21"),
                    IN_TENSORS.at(Filling<Tensor>::copyFrom, call -> call.method().invoke(call.target(),
                            call.argument(0), TENSORS.detach((Tensor) call.argument(1)))));
            fault("a write that is not detected", fails("GRA-22"),
                    IN_TENSORS.at(Gradients<Tensor>::backward, instead(ErrorKind.MODIFIED_IN_PLACE, NOTHING)));
            fault("a version that only tells whether there was a write", fails("GRA-23"),
                    IN_TENSORS.at(VersionCounters<Tensor>::version,
                            changed((version, _) -> Math.min(1, (Long) version))));
            fault("an array that advances the version", fails("GRA-24", "GRA-33"),
                    IN_TENSORS.at(MemoryExport<Tensor>::share, changed((memory, arguments) -> {
                        ((Tensor) arguments[0]).graph().recordUntracked();
                        return memory;
                    })));
        }
    }
}
