package org.tensortck.polyglot.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookReaderTest {
    private static Notebook read(String json) throws IOException {
        return Notebook.read("n.ipynb", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void code_cells_are_read_with_their_outputs() throws IOException {
        Notebook notebook = read("""
                {"nbformat": 4, "metadata": {}, "cells": [
                  {"cell_type": "markdown", "source": "# Title"},
                  {"cell_type": "code", "execution_count": 5, "metadata": {"tensor-tck": {"random": [0.5, 1]}},
                   "source": ["a\\n", "b"], "outputs": [
                     {"output_type": "stream", "name": "stdout", "text": ["x\\n", "y\\n"]},
                     {"output_type": "stream", "name": "stdout", "text": "z"},
                     {"output_type": "stream", "name": "stderr", "text": "w"},
                     {"output_type": "display_data", "data": {"text/plain": "d", "text/html": "<p>"}},
                     {"output_type": "display_data", "data": {"image/png": "AA=="}},
                     {"output_type": "execute_result", "data": {"text/plain": ["r\\n", "s"]}},
                     {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t"]}]},
                  {"cell_type": "code", "execution_count": null, "metadata": {}, "source": "c", "outputs": []}]}
                """);
        List<Output> outputs = List.of(new Output.Stream("stdout", "x\ny\nz"), new Output.Stream("stderr", "w"),
                new Output.Display("d"), new Output.Untextual("display_data of image/png"), new Output.Result("r\ns"),
                new Output.Failure("E", "v"));
        assertEquals(new Notebook("n.ipynb", List.of(new CodeCell("In [5]", "a\nb", outputs, List.of(0.5, 1.0)),
                new CodeCell("code cell 2", "c", List.of(), List.of()))), notebook);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"nbformat\": 3}| n.ipynb: is of notebook format 3, but only format 4 can be replayed",
            "{\"nbformat\": 4, \"metadata\": {\"kernelspec\": {\"language\": \"R\"}}}| n.ipynb: its language is R, but only Python can be replayed",
            "{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"metadata\": {\"tensor-tck\": {\"random\": [\"a\"]}}}]}"
                    + "| n.ipynb: code cell 1: \"a\" is not a random number"})
    void what_cannot_be_replayed_is_refused(String json, String message) {
        assertEquals(message, assertThrows(NotebookException.class, () -> read(json)).getMessage());
    }

    @Test
    void a_file_that_is_not_json_is_refused_with_the_line() {
        NotebookException e = assertThrows(NotebookException.class, () -> read("{\n\"cells\": ]"));
        assertEquals("n.ipynb: line 2 is not JSON: ", e.getMessage().substring(0, 29));
    }
}
