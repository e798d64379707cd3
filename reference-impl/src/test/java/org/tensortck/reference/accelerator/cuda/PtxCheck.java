package org.tensortck.reference.accelerator.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jcuda.nvptxcompiler.JNvPTXCompiler;
import jcuda.nvptxcompiler.nvPTXCompileResult;
import jcuda.nvptxcompiler.nvPTXCompilerHandle;

/** Compiles PTX for some devices, with the compiler that jcuda brings: no GPU and no driver is needed. See {@link PtxTest}. */
final class PtxCheck {
    private static final List<String> DEVICES = List.of("sm_75", "sm_80", "sm_86", "sm_90");

    private PtxCheck() {}

    public static void main(String[] arguments) throws IOException {
        String ptx = Files.readString(Path.of(arguments[0]));
        for (String device : DEVICES) {
            assertEquals(nvPTXCompileResult.NVPTXCOMPILE_SUCCESS, compile(ptx, device), device);
        }
        assertNotEquals(nvPTXCompileResult.NVPTXCOMPILE_SUCCESS,
                compile(ptx.replaceFirst("add\\.s32", "add.f32"), DEVICES.getFirst()), "a wrong instruction");
        System.out.println("compiled for " + DEVICES);
    }

    private static int compile(String ptx, String device) {
        byte[] text = ptx.getBytes(StandardCharsets.UTF_8);
        nvPTXCompilerHandle compiler = new nvPTXCompilerHandle();
        JNvPTXCompiler.nvPTXCompilerCreate(compiler, text.length + 1, Arrays.copyOf(text, text.length + 1));
        try {
            return JNvPTXCompiler.nvPTXCompilerCompile(compiler, 1, new String[]{"--gpu-name=" + device});
        } finally {
            JNvPTXCompiler.nvPTXCompilerDestroy(compiler);
        }
    }
}
