package tasks;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/auth")
class AuthController {
    // Whether somebody is reached there, only a mail with a link can tell.
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

    record NewUser(
            @NotNull @Size(max = 254)
            @Pattern(regexp = ADDRESS, message = "must be an address")
            String email,
            @NotNull String password) {
        @AssertTrue(message = "must have 12 to 72 bytes")
        boolean isPassword() {
            if (password == null) {
                return true; // that is told already
            }
            var bytes = password.getBytes(StandardCharsets.UTF_8).length;
            return bytes >= 12 && bytes <= 72;
        }
    }

    record Credentials(
            @NotNull String email,
            @NotNull @Size(max = 72) String password) {}

    record SignedUp(long id, String email) {}

    record Tokens(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    private final Users users;
    private final Limiter attempts = new Limiter(5, Duration.ofMinutes(1));

    AuthController(Users users) {
        this.users = users;
    }

    @PostMapping("/signup")
    @ResponseStatus(HttpStatus.CREATED)
    SignedUp signUp(@Valid @RequestBody NewUser input) {
        var email = input.email().toLowerCase(Locale.ROOT);
        var id = users.signUp(email, input.password())
                .orElseThrow(() -> new ResponseStatusException(
                        CONFLICT, "This address has an account."));
        return new SignedUp(id, email);
    }

    @PostMapping("/login")
    ResponseEntity<Tokens> logIn(
            @Valid @RequestBody Credentials input,
            HttpServletRequest request, HttpServletResponse response) {
        var email = input.email().toLowerCase(Locale.ROOT);
        // Before the password is compared, which is the expensive part.
        var client = request.getRemoteAddr() + " " + email;
        Limits.refuseFor(attempts.take(client).pause(), response);
        var token = users.logIn(email, input.password())
                .orElseThrow(() -> new ResponseStatusException(
                        UNAUTHORIZED, "Address and password do not fit."));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Tokens(
                        token, "Bearer", users.life().toSeconds()));
    }
}
