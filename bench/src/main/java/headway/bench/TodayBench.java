package headway.bench;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.kernel.OwnerId;
import headway.today.DayPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Today of a record of ten years: 10,000 entries, 1,500 people with their contacts, 200 goals.
final class TodayBench {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int WARM_UP = 60;
    private static final int CHANGES = 100;
    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 5_000;

    private TodayBench() {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        Path data = records.ofTenYears();
        inProcess(report, data);
        overHttp(report, data);
    }

    private static void inProcess(Report report, Path data) {
        try (App app = Records.open(data)) {
            OwnerId owner = app.accounts().first().id();
            planned(app, owner, WARM_UP, true);
            Samples changed = planned(app, owner, CHANGES, true);
            Samples kept = planned(app, owner, CHANGES, false);
            report.atMost(30, changed.percentile(99), "%.1f ms", "Today of ten years, after a change, p99");
            report.told(changed.median(), "%.1f ms", "– median");
            report.atMost(3, kept.percentile(99), "%.2f ms", "– otherwise, p99");
        }
    }

    private static Samples planned(App app, OwnerId owner, int times, boolean writing) {
        double[] samples = new double[times];
        for (int i = 0; i < times; i++) {
            if (writing) {
                write(app, owner, i);
            }
            long began = System.nanoTime();
            DayPlan plan = app.today().plan(owner, DAY, Optional.empty());
            samples[i] = (System.nanoTime() - began) / 1e6;
            if (plan.offers().isEmpty()) {
                throw new IllegalStateException("nothing was worth doing in a record of ten years");
            }
        }
        return new Samples(samples);
    }

    private static void write(App app, OwnerId owner, int number) {
        app.accomplishments()
                .add(owner, AccomplishmentDraft.quick("Answered call " + number + " of the day", DAY), "bench");
    }

    private static void overHttp(Report report, Path data) throws IOException, InterruptedException {
        try (Program program = Program.serve("--data", data.toString());
                App beside = Records.open(data);
                ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor()) {
            OwnerId owner = beside.accounts().first().id();
            Load.run(program, List.of("/"), CONNECTIONS, REQUESTS);
            writer.scheduleAtFixedRate(() -> write(beside, owner, 0), 0, 1, TimeUnit.SECONDS);
            Load.Outcome outcome = Load.run(program, List.of("/"), CONNECTIONS, REQUESTS);
            writer.shutdownNow();
            report.atMost(
                    50, outcome.latencies().percentile(99), "%.1f ms", "– page, 16 connections, a write a second, p99");
            report.told(outcome.pagesPerSecond(), "%.0f pages/s", "– the same");
        }
    }
}
