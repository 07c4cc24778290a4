package tasks;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must be true of a body before its fields are looked at. */
@ControllerAdvice
class JsonRules extends RequestBodyAdviceAdapter {
    private static final int LIMIT = 1024 * 1024;

    private final JsonMapper json;

    JsonRules(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message, MethodParameter parameter, Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        // Counted as it arrives: a chunked body tells no length.
        byte[] bytes = message.getBody().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new ResponseStatusException(
                    CONTENT_TOO_LARGE, "A body may have 1 MiB.");
        }
        if (!parse(bytes).isObject()) {
            throw new ResponseStatusException(
                    UNPROCESSABLE_CONTENT, "The body is no object.");
        }
        return new Body(
                new ByteArrayInputStream(bytes), message.getHeaders());
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(
                    BAD_REQUEST, "The body is not JSON.");
        }
    }

    private record Body(InputStream getBody, HttpHeaders getHeaders)
            implements HttpInputMessage {}
}
