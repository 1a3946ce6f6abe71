package io.market7.api.rulesets;

import io.market7.cycle.RulesetList;
import io.market7.cycle.publish.DraftFile;
import io.market7.cycle.publish.Drafts;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions of a ruleset and what their files say. */
@Tag(name = "rulesets")
@RestController
@RequestMapping(
        path = "/api/v1/rulesets/{name}/versions",
        produces = MediaType.APPLICATION_JSON_VALUE)
public class VersionsController {

    private final RulesetCatalog catalog;
    private final Drafts drafts;

    /** Reads {@code catalog}. */
    VersionsController(RulesetCatalog catalog, Drafts drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
    }

    /** Returns every version of a ruleset and how it is bound. */
    @Operation(summary = "Every version of one ruleset and how it is bound")
    @GetMapping
    public List<RulesetList.Entry> listVersions(@PathVariable String name) {
        List<RulesetList.Entry> versions =
                RulesetList.of(catalog).stream()
                        .filter(each -> each.ruleset().equals(name))
                        .toList();
        if (versions.isEmpty()) {
            throw RulesetActions.unknown(name);
        }
        return versions;
    }

    /** Returns the files of a version. */
    @Operation(summary = "The files of a version, without their texts")
    @GetMapping("/{version}/files")
    public List<FileEntry> listFiles(@PathVariable String name, @PathVariable String version) {
        try {
            return drafts.files(name + "@" + version).stream().map(FileEntry::of).toList();
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }

    /** Returns one file of a version; its ETag is what a change of it must name. */
    @Operation(summary = "One file of a version; its ETag goes into If-Match of a change")
    @GetMapping("/{version}/files/{folder}/{file}")
    public ResponseEntity<FileView> getGuardFile(
            @PathVariable String name,
            @PathVariable String version,
            @PathVariable String folder,
            @PathVariable String file) {
        return file(name + "@" + version, folder + "/" + file);
    }

    /** Returns the manifest or the parameters of a version. */
    @Operation(summary = "The manifest or the parameters of a version")
    @GetMapping("/{version}/files/{file}")
    public ResponseEntity<FileView> getFile(
            @PathVariable String name, @PathVariable String version, @PathVariable String file) {
        return file(name + "@" + version, file);
    }

    private ResponseEntity<FileView> file(String label, String path) {
        try {
            DraftFile file = drafts.file(label, path);
            return ResponseEntity.ok().eTag(file.sha256()).body(FileView.of(file));
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }
}
