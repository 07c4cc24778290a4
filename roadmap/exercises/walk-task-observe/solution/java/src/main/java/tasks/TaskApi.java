package tasks;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TaskApi {
    public static void main(String[] args) {
        var api = new SpringApplication(TaskApi.class);
        var url = Objects.requireNonNull(
                System.getenv("DATABASE_URL"), "DATABASE_URL is not set");
        api.setDefaultProperties(dataSource(URI.create(url)));
        api.run(args);
    }

    /** JDBC wants user and password apart from the address. */
    static Map<String, Object> dataSource(URI url) {
        var port = url.getPort() == -1 ? 5432 : url.getPort();
        var query = url.getRawQuery();
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", "jdbc:postgresql://"
                + url.getHost() + ":" + port + url.getRawPath()
                + (query == null ? "" : "?" + query));
        if (url.getUserInfo() != null) {
            var user = url.getUserInfo().split(":", 2);
            properties.put("spring.datasource.username", user[0]);
            properties.put("spring.datasource.password",
                    user.length == 2 ? user[1] : "");
        }
        return properties;
    }
}
