package headway.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/// Argon2id with the second recommended setting of RFC 9106 scaled to OWASP's minimum for servers:
/// 19 MiB, 2 passes, 1 lane.
final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /// Shortest password that is taken (NIST SP 800-63B asks for at least 8).
    static final int SHORTEST = 10;
    /// Longest: keeps hashing bounded.
    static final int LONGEST = 200;

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
