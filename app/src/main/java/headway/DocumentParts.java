package headway;

import headway.accounts.Accounts;
import headway.archive.ArchiveFeature;
import headway.archive.Archives;
import headway.archive.ExportCommand;
import headway.archive.JsonResumeExport;
import headway.brag.BragCommand;
import headway.brag.BragFeature;
import headway.brag.Brags;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.platform.feature.Feature;
import headway.profile.Profiles;
import java.util.List;
import java.util.function.Supplier;

/// What leaves Headway: brag documents and exports.
final class DocumentParts implements Parts {
    private final Profiles profiles;
    private final Accounts accounts;
    private final Brags brags;
    private final Archives archives;
    private final JsonResumeExport resumes;

    DocumentParts(
            Ground ground,
            Accounts accounts,
            Links links,
            EvidenceParts evidence,
            Supplier<Archives.Contents> archived) {
        this.profiles = evidence.profiles();
        this.accounts = accounts;
        this.brags = new Brags(evidence.accomplishments(), evidence.positions(), links, this::nameOf, ground.clock());
        this.archives = new Archives(ground.database(), ground.files(), accounts, archived, ground.clock());
        this.resumes = new JsonResumeExport(profiles, evidence.workHistory(), evidence.accomplishments());
    }

    /// What a person is called on documents: as in their profile, otherwise as they sign in.
    String nameOf(OwnerId owner) {
        return profiles.profile(owner)
                .map(kept -> kept.facts().name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> accounts.get(owner).name());
    }

    static List<Object> commands(Openers openers) {
        return List.of(
                new BragCommand(openers.of(App::brags)),
                new ExportCommand(openers.of(App::archives), openers.of(App::resumes)));
    }

    Brags brags() {
        return brags;
    }

    Archives archives() {
        return archives;
    }

    JsonResumeExport resumes() {
        return resumes;
    }

    @Override
    public List<Feature> features() {
        return List.of(new BragFeature(brags), new ArchiveFeature(archives, resumes));
    }
}
