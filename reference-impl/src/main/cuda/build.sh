#!/bin/sh
# Makes the PTX of kernels.cu with nvcc. One virtual architecture serves all later devices: the driver compiles the PTX for
# its own. The version of the PTX is lowered so that drivers from CUDA 12.0 on take it.
set -eu
cd "$(dirname "$0")"
target=../resources/org/tensortck/reference/accelerator/cuda/kernels.ptx
mkdir -p "$(dirname "$target")"
trap 'rm -f kernels.tmp' EXIT
nvcc --ptx --gpu-architecture=compute_75 --fmad=false --output-file kernels.tmp kernels.cu
{
    echo "// PTX of kernels.cu, made by build.sh"
    echo "// SHA-256 of the source: $(sha256sum kernels.cu | cut -d ' ' -f 1)"
    sed -e 's/^\.version .*/.version 8.0/' -e '/^\/\//d' -e '/^$/d' kernels.tmp
} > "$target"
