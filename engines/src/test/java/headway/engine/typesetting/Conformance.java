package headway.engine.typesetting;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds wrong with a file.
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
        Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    }

    private Conformance() {}

    /// The broken rules of PDF/UA-1 and PDF/A-2a, each once.
    static Set<String> failures(byte[] pdf) throws Exception {
        Set<String> failures = new TreeSet<>();
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
                    }
                }
            }
        }
        return failures;
    }
}
