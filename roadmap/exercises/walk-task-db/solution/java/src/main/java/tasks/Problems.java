package tasks;

import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every error leaves through here, in one shape: RFC 9457. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    record FieldProblem(String field, String message) {}

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException error, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return ruleBroken(error.getFieldErrors().stream()
                .map(rule -> new FieldProblem(
                        rule.getField(), rule.getDefaultMessage()))
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException error, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        // JsonRules has let it pass, so it is JSON of a wrong type.
        if (error.getCause() instanceof MismatchedInputException wrong
                && !wrong.getPath().isEmpty()) {
            var field = wrong.getPath().get(0).getPropertyName();
            return ruleBroken(
                    List.of(new FieldProblem(field, "has a wrong type")));
        }
        return super.handleHttpMessageNotReadable(
                error, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException error,
            HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        // Spring answers HEAD wherever GET is, but does not say so.
        var allowed = new LinkedHashSet<>(error.getSupportedHttpMethods());
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        var complete = new HttpHeaders();
        complete.setAllow(allowed);
        return super.handleHttpRequestMethodNotSupported(
                error, complete, status, request);
    }

    /** No connection, or one that ended in the middle of a statement. */
    @ExceptionHandler(DataAccessResourceFailureException.class)
    ResponseEntity<Object> unreachable() {
        return answer(SERVICE_UNAVAILABLE,
                "The database does not answer. Try again soon.", null);
    }

    @ExceptionHandler
    ResponseEntity<Object> ourFault(Exception error) {
        logger.error("unexpected", error);
        return answer(
                INTERNAL_SERVER_ERROR, "Something went wrong on our side.",
                null);
    }

    private ResponseEntity<Object> ruleBroken(List<FieldProblem> errors) {
        return answer(
                UNPROCESSABLE_CONTENT, "The task breaks a rule.", errors);
    }

    private ResponseEntity<Object> answer(
            HttpStatus status, String detail, List<FieldProblem> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        if (errors != null) {
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.of(problem).build();
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setType(URI.create("about:blank"));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
