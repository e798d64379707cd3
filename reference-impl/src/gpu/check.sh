#!/bin/sh
# Checks the reference on the CUDA devices of this machine, which needs a driver and nothing else. It is part of the archive that
# `mvn -Pgpu verify -pl reference-impl -am -DskipTests` makes, target/gpu/tensor-tck-gpu.tar.xz.
# The argument is the folder for the result, by default that of this script. Exit status: 0 where all holds, 1 where something
# differs, 2 without a CUDA device.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/jre/bin/java" --enable-native-access=ALL-UNNAMED -Dtensortck.accelerator=cuda \
    "-Djava.library.path=$here/native" -Dgpu.bytes="${GPU_BYTES:-268435456}" -cp "$here/classes:$here/lib/*" \
    org.tensortck.reference.accelerator.cuda.GpuCheck "${1:-$here}"
