package org.tensortck.reference;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.value.DType.Kind;

/** Small faults of printers, and the objects that they show in. */
final class PrintingFaults {
    private PrintingFaults() {}

    /** Changes the texts of some tensors or arrays. */
    static Fault text(Predicate<StridedElements> which, UnaryOperator<String> change) {
        return call -> {
            String text = (String) call.proceed();
            return which.test(elements(call.argument(0))) ? change.apply(text) : text;
        };
    }

    static Fault text(UnaryOperator<String> change) {
        return text(_ -> true, change);
    }

    static StridedElements elements(Object object) {
        return object instanceof Tensor tensor ? tensor.elements() : ((NdArray) object).elements();
    }

    static Predicate<StridedElements> ofKind(Kind... kinds) {
        return elements -> Arrays.asList(kinds).contains(elements.dtype().kind());
    }

    static Predicate<StridedElements> longerThan(long size) {
        return elements -> SummarizedElements.size(elements.shape()) > size;
    }

    static String withoutPadding(String text) {
        return text.replaceAll("(?<=[\\[ ]) +(?=[-\\d])(?<!\n *)", "");
    }

    /** Sets all options but one. */
    static Fault ignoring(String option) {
        return call -> call.proceedWith(without((Record) call.argument(0), option));
    }

    private static Record without(Record settings, String option) throws ReflectiveOperationException {
        RecordComponent[] components = settings.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int place = 0; place < values.length; place++) {
            RecordComponent component = components[place];
            values[place] = component.getName().equals(option)
                    ? component.getType().getMethod("empty").invoke(null)
                    : component.getAccessor().invoke(settings);
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return settings.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
