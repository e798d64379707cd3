package org.tensortck.dlpack;

import java.lang.ref.Cleaner;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.SharedMemory;

/**
 * A structure on its way to its consumer: in Java the same as a capsule of Python. It is consumed once; where it is not consumed,
 * the structure is deleted some time after the capsule is no longer reachable.
 */
public final class DlpackCapsule {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Content content;

    private DlpackCapsule(long address, DlpackForm form) {
        content = new Content(address, form);
        CLEANER.register(this, content);
    }

    /** Takes over a structure that another library has produced. */
    public static DlpackCapsule over(long address, DlpackForm form) {
        return new DlpackCapsule(address, form);
    }

    /**
     * Returns a capsule with a new structure; shares.
     *
     * @param isCopied whether the memory is a copy that was made for the consumer
     * @throws TensorException as {@link DlpackProducer#produce}
     */
    public static DlpackCapsule of(SharedMemory memory, DlpackForm form, boolean isCopied) {
        return new DlpackCapsule(DlpackProducer.produce(memory, form, isCopied), form);
    }

    /** Returns which structure it has. */
    public DlpackForm form() {
        return content.form;
    }

    /**
     * Consumes the structure; shares. One that is refused is not consumed.
     *
     * @throws TensorException as {@link DlpackConsumer#consume}; of kind {@link ErrorKind#INVALID_MEMORY} also where it is
     *     consumed already
     */
    public DlpackConsumer.Consumed consume() {
        return content.consume();
    }

    /**
     * Gives the structure to a consumer in another library, and returns its address.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where it is consumed already
     */
    public long release() {
        return content.release();
    }

    /** The structure. It does not know the capsule, which the cleaner could otherwise never find unreachable. */
    private static final class Content implements Runnable {
        private final long address;
        private final DlpackForm form;
        private boolean isConsumed;

        Content(long address, DlpackForm form) {
            this.address = address;
            this.form = form;
        }

        synchronized DlpackConsumer.Consumed consume() {
            requireUnconsumed();
            DlpackConsumer.Consumed consumed = DlpackConsumer.consume(address, form);
            isConsumed = true;
            return consumed;
        }

        synchronized long release() {
            requireUnconsumed();
            isConsumed = true;
            return address;
        }

        private void requireUnconsumed() {
            if (isConsumed) {
                throw new TensorException(ErrorKind.INVALID_MEMORY, "dlpack: the capsule is consumed already");
            }
        }

        @Override
        public synchronized void run() {
            if (!isConsumed) {
                isConsumed = true;
                DlpackConsumer.delete(address, form);
            }
        }
    }
}
