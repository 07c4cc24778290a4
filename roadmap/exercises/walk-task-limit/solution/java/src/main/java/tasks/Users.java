package tasks;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/**
 * Users and their logins, in memory. A token is random bytes that stand here,
 * and ends with the program.
 */
@Repository
class Users {
    private record User(long id, String hash) {}

    private record Login(long user, Instant until) {}

    private final Map<String, User> byEmail = new ConcurrentHashMap<>();
    private final Map<String, Login> byToken = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong();
    private final SecureRandom random = new SecureRandom();
    private final Duration life;
    private final PasswordEncoder encoder;
    private final User nobody;

    Users(@Value("${TOKEN_SECONDS:900}") long seconds,
            @Value("${BCRYPT_COST:12}") int cost) {
        life = Duration.ofSeconds(seconds);
        encoder = new BCryptPasswordEncoder(cost);
        // Whoever asks for an unknown address must wait as long as others.
        nobody = new User(0, encoder.encode("of nobody"));
    }

    Duration life() {
        return life;
    }

    /** The id of the new user; empty when the address is taken. */
    OptionalLong signUp(String email, String password) {
        var hash = encoder.encode(password);
        var user = new User(lastId.incrementAndGet(), hash);
        return byEmail.putIfAbsent(email, user) == null
                ? OptionalLong.of(user.id()) : OptionalLong.empty();
    }

    /** A token; empty when address and password do not fit. */
    Optional<String> logIn(String email, String password) {
        var user = byEmail.getOrDefault(email, nobody);
        var fits = encoder.matches(password, user.hash());
        if (!fits || user == nobody) {
            return Optional.empty();
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(bytes);
        byToken.put(token, new Login(user.id(), Instant.now().plus(life)));
        return Optional.of(token);
    }

    /** The id of the user whom a token was given to. */
    Optional<Long> of(String token) {
        return Optional.ofNullable(byToken.get(token))
                .filter(login -> Instant.now().isBefore(login.until()))
                .map(Login::user);
    }
}
