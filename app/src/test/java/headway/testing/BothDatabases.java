package headway.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/// Runs a test once on SQLite and once on PostgreSQL.
///
/// On a method that takes a [TestDatabase], each run gets a fresh one; on a class whose constructor
/// takes a [TestDatabase], all tests of a run share it. It is closed afterwards.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ParameterizedClass(name = "{0}")
@ArgumentsSource(FreshDatabases.class)
public @interface BothDatabases {}
