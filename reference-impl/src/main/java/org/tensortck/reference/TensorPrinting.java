package org.tensortck.reference;

import org.tensortck.spi.Printing;
import org.tensortck.spi.TensorPrintOptions;

/** The text of tensors, by options that can be set. */
final class TensorPrinting implements Printing<Tensor>, TensorPrintOptions {
    private TensorText.Options options = TensorText.Options.DEFAULT;

    void reset() {
        options = TensorText.Options.DEFAULT;
    }

    @Override
    public void setPrintOptions(Settings settings) {
        options = options.with(settings);
    }

    @Override
    public String repr(Tensor tensor) {
        return tensor.text(options);
    }

    @Override
    public String str(Tensor tensor) {
        return tensor.text(options);
    }
}
