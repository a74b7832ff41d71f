package headway.platform.db;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A process of its own that opens a record and writes: arguments are the folder, a name and how many
/// transactions.
final class WritingProgram {
    private WritingProgram() {}

    public static void main(String[] args) {
        Config config = Config.local(new DataDirectory(Path.of(args[0])));
        int count = Integer.parseInt(args[2]);
        try (Database database = Databases.open(config, Clock.systemUTC(), 1)) {
            for (int i = 0; i < count; i++) {
                add(database, args[1] + " " + i);
            }
        }
        System.out.println("done");
    }

    static void add(Database database, String name) {
        database.write(transaction -> transaction
                .handle()
                .createUpdate("insert into account (id, name, created_at) values (:id, :name, '2026-01-01T00:00:00Z')")
                .bind("id", UUID.randomUUID().toString())
                .bind("name", name)
                .execute());
    }

    static int count(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from account")
                .mapTo(Integer.class)
                .one());
    }
}
