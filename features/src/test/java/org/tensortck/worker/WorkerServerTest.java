package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerServerTest {

    private static List<String> answers(String... requests) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        byte[] lines = String.join("\n", requests).getBytes(StandardCharsets.UTF_8);
        new WorkerServer(new ChildWorker(), ChildWorker.HOSTS, Map.of("child", "1.0"), new ByteArrayInputStream(lines),
                answers).run();
        return answers.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void a_session_is_one_answer_a_line() throws IOException {
        assertEquals(
                List.of("{\"id\":1,\"protocol\":1,\"hosts\":{\"tensor\":\"child\",\"array\":\"child\"},"
                        + "\"versions\":{\"child\":\"1.0\"},\"capabilities\":"
                        + "[\"call\",\"warnings\"]}",
                        "{\"id\":2,\"value\":null}", "{\"id\":3,\"value\":{\"tensor\":1}}"),
                answers("{\"id\":1,\"request\":\"hello\",\"protocol\":1}", "{\"id\":2,\"request\":\"begin\"}",
                        "{\"id\":3,\"request\":\"call\",\"function\":\"tensor\",\"positional\":[],\"named\":{}}"));
    }

    @Test
    void warnings_are_answered_by_kind() throws IOException {
        assertEquals(List.of("{\"id\":1,\"complete\":false,\"warnings\":[{\"kind\":\"READ_ONLY_SHARED\"}]}"),
                answers("{\"id\":1,\"request\":\"warnings\"}"));
    }

    @Test
    void failures_have_the_forms_of_the_page() throws IOException {
        assertEquals(
                List.of("{\"id\":1,\"error\":{\"message\":\"write: the array is read-only\",\"kind\":\"READ_ONLY\"}}",
                        "{\"id\":2,\"unsupported\":{\"message\":\"child does not declare Views\","
                                + "\"capability\":\"Views\"}}",
                        "{\"id\":3,\"error\":{\"message\":\"broken inside\",\"type\":\"IllegalStateException\","
                                + "\"bases\":[\"IllegalStateException\",\"RuntimeException\",\"Exception\","
                                + "\"Throwable\"]}}"),
                answers("{\"id\":1,\"request\":\"call\",\"function\":\"refuse\"}",
                        "{\"id\":2,\"request\":\"call\",\"function\":\"lack\"}",
                        "{\"id\":3,\"request\":\"call\",\"function\":\"fail\"}"));
    }

    @Test
    void a_wrong_request_does_not_end_the_worker() throws IOException {
        assertEquals(
                List.of("{\"error\":{\"message\":\"worker: the request 'nonsense' is not JSON\"}}",
                        "{\"id\":1,\"error\":{\"message\":\"worker: there is no request \\\"sing\\\"\"}}",
                        "{\"id\":2,\"value\":null}"),
                answers("nonsense", "{\"id\":1,\"request\":\"sing\"}", "{\"id\":2,\"request\":\"begin\"}"));
    }
}
