package org.tensortck.reference.torch.settings;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.tensor.TensorPrintOptions;

/** The text of tensors, by options and a default dtype that can be set. */
public final class TorchPrinting implements Printing<Tensor>, TensorPrintOptions {
    private final TorchDefaultDTypes defaults;
    private TensorText.Options options = TensorText.Options.DEFAULT;

    public TorchPrinting(TorchDefaultDTypes defaults) {
        this.defaults = defaults;
    }

    public void reset() {
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
