package org.tensortck.reference.numpy.settings;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.common.Printing;

/** The text of arrays, by options that can be set. */
public final class NumPyPrinting implements Printing<NdArray>, ArrayPrintOptions<NdArray> {
    private final NumPyProfile profile;
    private ArrayText.Options options = ArrayText.Options.DEFAULT;

    public NumPyPrinting(NumPyProfile profile) {
        this.profile = profile;
    }

    public void reset() {
        options = ArrayText.Options.DEFAULT;
    }

    @Override
    public void setPrintOptions(Settings settings) {
        options = options.with(settings);
    }

    @Override
    public String repr(NdArray array) {
        return ArrayText.repr(array.elements(), profile, options);
    }

    @Override
    public String str(NdArray array) {
        return ArrayText.str(array.elements(), profile, options);
    }

    @Override
    public String arrayRepr(NdArray array, Settings settings) {
        return ArrayText.repr(array.elements(), profile, options.with(settings));
    }

    @Override
    public String arrayStr(NdArray array, Settings settings) {
        return ArrayText.str(array.elements(), profile, options.with(settings));
    }

    @Override
    public String array2string(NdArray array, Settings settings, Surroundings surroundings) {
        return ArrayText.elements(array.elements(), profile, options.with(settings), surroundings);
    }
}
