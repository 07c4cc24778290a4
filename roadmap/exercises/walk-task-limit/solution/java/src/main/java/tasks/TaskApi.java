package tasks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TaskApi {
    public static void main(String[] args) {
        SpringApplication.run(TaskApi.class, args);
    }
}
