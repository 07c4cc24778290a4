package tasks;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/tasks")
class TaskController {
    // Without the pattern, "+1" and "1 " would be read as 1.
    private static final String ID = "/{id:[1-9][0-9]*}";

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    List<Task> list() {
        return tasks.list();
    }

    @PostMapping
    ResponseEntity<Task> create(@Valid @RequestBody TaskInput.New input) {
        var task = tasks.create(input.title(), input.completed());
        var location = URI.create("/tasks/" + task.id());
        return ResponseEntity.created(location).body(task);
    }

    @GetMapping(ID)
    Task get(@PathVariable long id) {
        return tasks.get(id).orElseThrow(TaskController::noTask);
    }

    @PutMapping(ID)
    Task replace(
            @PathVariable long id,
            @Valid @RequestBody TaskInput.Whole input) {
        return tasks.replace(id, input.title(), input.completed())
                .orElseThrow(TaskController::noTask);
    }

    @DeleteMapping(ID)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        if (!tasks.delete(id)) {
            throw noTask();
        }
    }

    private static ResponseStatusException noTask() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such task.");
    }
}
