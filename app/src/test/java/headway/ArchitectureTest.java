package headway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Path DOCUMENT = Sources.root().resolve("docs/architecture.md");
    private static final String BEGIN = "<!-- drawn by ArchitectureTest -->\n";
    private static final String END = "<!-- end of the drawn part -->";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("headway");

    @Test
    void everyPartHasALevel() {
        Set<String> parts = CLASSES.stream()
                .map(each -> Levels.partOf(each.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(parts).as("parts; place a new one in Levels").allMatch(part -> Levels.levelOf(part)
                .isPresent());
    }

    @Test
    void partsUseOnlyLowerLevels() {
        Set<String> upward = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String user = Levels.partOf(each.getPackageName());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (target.startsWith("headway") && !Levels.mayUse(user, Levels.partOf(target))) {
                    upward.add(each.getFullName() + " uses "
                            + dependency.getTargetClass().getFullName());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void kernelNeedsNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("headway.kernel..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("headway.kernel..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void enginesKnowNoDatabaseWebOrTemplates() {
        noClasses()
                .that()
                .resideInAPackage("headway.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "javax.servlet..",
                        "jakarta.servlet..",
                        "java.net.http..",
                        "gg.jte..",
                        "io.javalin..",
                        "java.util.logging..",
                        "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void enginesDoNotKnowEachOther() {
        slices().matching("headway.engine.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that(resideInAPackage("headway..")
                        .and(JavaClass.Predicates.simpleNameEndingWith("Store").negate()))
                .and()
                .resideOutsideOfPackage("headway.platform..")
                .and(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("outside a Store and no Trigger") {
                    @Override
                    public boolean test(JavaClass each) {
                        return !each.getFullName().contains("Store$")
                                && !each.getSimpleName().endsWith("Trigger");
                    }
                })
                .should()
                .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("speak SQL") {
                    @Override
                    public boolean test(JavaClass used) {
                        String name = used.getFullName();
                        return name.startsWith("java.sql.")
                                || name.startsWith("headway.platform.db.Sql")
                                || name.equals("headway.platform.db.Rows");
                    }
                })
                .because(
                        "statements live in *Store classes, and each *Trigger is one query; front doors only pass the handle on")
                .check(CLASSES);
    }

    @Test
    void partsFormNoCycles() {
        slices().matching("headway.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void platformPartsFormNoCycles() {
        slices().matching("headway.platform.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void documentShowsTheLevelsAsTheyAre() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (Boolean.getBoolean("headway.approve")) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + drawing() + document.substring(end));
            return;
        }
        assertThat(document.substring(begin, end))
                .as("the drawn part of docs/architecture.md; bin/approve draws it again")
                .isEqualTo(drawing());
    }

    /// Each level with its parts, top first, and what every part uses.
    private static String drawing() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            String user = Levels.partOf(each.getPackageName());
            Set<String> used = uses.computeIfAbsent(user, _ -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(target -> target.startsWith("headway"))
                    .map(Levels::partOf)
                    .filter(part -> !part.equals(user))
                    .forEach(used::add);
        }
        StringBuilder drawing = new StringBuilder("```text\n");
        for (int level = Levels.BOTTOM_UP.size() - 1; level >= 0; level--) {
            for (String part : Levels.BOTTOM_UP.get(level)) {
                if (uses.containsKey(part)) {
                    Set<String> used = uses.get(part);
                    drawing.append(String.format("%d  %-16s", level, part))
                            .append(used.isEmpty() ? "" : "uses " + inOrder(used))
                            .append('\n');
                }
            }
        }
        return drawing.toString().replaceAll(" +\n", "\n") + "```\n";
    }

    private static String inOrder(Set<String> used) {
        return Levels.topDown().stream().filter(used::contains).collect(Collectors.joining(", "));
    }
}
