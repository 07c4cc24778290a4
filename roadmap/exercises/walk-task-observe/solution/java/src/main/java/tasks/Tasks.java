package tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks, in PostgreSQL. */
@Repository
class Tasks {
    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> list() {
        return jdbc.sql("""
                        SELECT * FROM tasks
                        ORDER BY created_at DESC, id DESC""")
                .query(Task.class)
                .list();
    }

    Optional<Task> get(long id) {
        return jdbc.sql("SELECT * FROM tasks WHERE id = :id")
                .param("id", id)
                .query(Task.class)
                .optional();
    }

    Task create(String title, boolean completed) {
        return jdbc.sql("""
                        INSERT INTO tasks (title, completed)
                        VALUES (:title, :completed) RETURNING *""")
                .param("title", title)
                .param("completed", completed)
                .query(Task.class)
                .single();
    }

    Optional<Task> replace(long id, String title, boolean completed) {
        return jdbc.sql("""
                        UPDATE tasks
                        SET title = :title, completed = :completed
                        WHERE id = :id RETURNING *""")
                .param("title", title)
                .param("completed", completed)
                .param("id", id)
                .query(Task.class)
                .optional();
    }

    boolean delete(long id) {
        var rows = jdbc.sql("DELETE FROM tasks WHERE id = :id")
                .param("id", id)
                .update();
        return rows == 1;
    }
}
