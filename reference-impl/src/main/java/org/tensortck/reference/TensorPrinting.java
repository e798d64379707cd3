package org.tensortck.reference;

import org.tensortck.spi.Printing;
import org.tensortck.spi.TensorPrintOptions;

/** The text of tensors, by options and a default dtype that can be set. */
final class TensorPrinting implements Printing<Tensor>, TensorPrintOptions {
    private final TensorDefaults defaults;
    private TensorText.Options options = TensorText.Options.DEFAULT;

    TensorPrinting(TensorDefaults defaults) {
        this.defaults = defaults;
    }

    void reset() {
        options = TensorText.Options.DEFAULT;
    }

    @Override
    public void setPrintOptions(Settings settings) {
        options = options.with(settings);
    }

    @Override
    public String repr(Tensor tensor) {
        return tensor.text(options, defaults.real());
    }

    @Override
    public String str(Tensor tensor) {
        return tensor.text(options, defaults.real());
    }
}
