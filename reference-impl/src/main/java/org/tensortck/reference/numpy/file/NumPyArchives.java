package org.tensortck.reference.numpy.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.ArrayArchives;

/**
 * Arrays in archives, as {@code numpy.savez} writes them. An array in an archive has less than 2 GiB.
 *
 * <p>Where a file cannot be opened, read or written, though it exists, an {@link UncheckedIOException} says so.
 */
public final class NumPyArchives implements ArrayArchives<NdArray> {
    private static final String SUFFIX = ".npz";
    private static final String MEMBER_SUFFIX = ".npy";
    /** The first time that a zip archive can name, so that equal arrays make equal files. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void saveAll(Path file, List<NdArray> arrays) {
        save("savez", file, arrays, ZipEntry.STORED);
    }

    @Override
    public void saveAllCompressed(Path file, List<NdArray> arrays) {
        save("savez_compressed", file, arrays, ZipEntry.DEFLATED);
    }

    private static void save(String operation, Path file, List<NdArray> arrays, int method) {
        String name = String.valueOf(file.getFileName());
        Path target = name.endsWith(SUFFIX) ? file : file.resolveSibling(name + SUFFIX);
        try (OutputStream bytes = Files.newOutputStream(target);
                ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int place = 0; place < arrays.size(); place++) {
                write(operation, archive, "arr_" + place + MEMBER_SUFFIX, arrays.get(place), method);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(operation + ": the file " + target + " cannot be written", e);
        }
    }

    private static void write(String operation, ZipOutputStream archive, String name, NdArray array, int method)
            throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        NpyFile.write(operation, Channels.newChannel(content), array);
        byte[] bytes = content.toByteArray();
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
    }

    @Override
    public List<String> members(Path file) {
        return use(file, archive -> archive.stream().map(ZipEntry::getName)
                .map(name -> name.endsWith(MEMBER_SUFFIX)
                        ? name.substring(0, name.length() - MEMBER_SUFFIX.length())
                        : name)
                .toList());
    }

    @Override
    public NdArray member(Path file, String name) {
        return use(file, archive -> {
            ZipEntry entry = archive.getEntry(name + MEMBER_SUFFIX);
            ZipEntry found = entry == null ? archive.getEntry(name) : entry;
            if (found == null) {
                throw new TensorException(ErrorKind.INVALID_ARGUMENT, "load: '" + name + "' is no file in the archive "
                        + file.getFileName() + ", which has " + members(file));
            }
            return NpyFile.read(ByteBuffer.wrap(bytes(archive, found)));
        });
    }

    private static byte[] bytes(ZipFile archive, ZipEntry entry) throws IOException {
        byte[] bytes;
        try (InputStream content = archive.getInputStream(entry)) {
            bytes = content.readAllBytes();
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (checksum.getValue() != entry.getCrc()) {
            throw new TensorException(ErrorKind.INVALID_FILE,
                    "load: the checksum of " + entry.getName() + " is " + entry.getCrc()
                            + " in the archive, but that of its "
                            + bytes.length + " bytes is " + checksum.getValue());
        }
        return bytes;
    }

    /** Uses an open archive. */
    @FunctionalInterface
    private interface Use<R> {
        R of(ZipFile archive) throws IOException;
    }

    private static <R> R use(Path file, Use<R> use) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return use.of(archive);
        } catch (ZipException e) {
            throw new TensorException(ErrorKind.INVALID_FILE,
                    "load: the file " + file.getFileName() + " is no sound zip archive: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("load: the file " + file + " cannot be used", e);
        }
    }
}
