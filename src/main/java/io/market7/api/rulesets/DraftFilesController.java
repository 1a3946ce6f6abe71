package io.market7.api.rulesets;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.DraftFile;
import io.market7.cycle.publish.Drafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of drafts. Whoever changes one says which text they saw, so that of two who change the same
 * file the second hears of the first.
 */
@Tag(name = "rulesets")
@RestController
@RequestMapping(
        path = "/api/v1/rulesets/{name}/drafts/{version}/files",
        produces = MediaType.APPLICATION_JSON_VALUE)
public class DraftFilesController {

    private static final Pattern ETAG = Pattern.compile("\"([0-9a-f]{64})\"");

    private final Drafts drafts;
    private final RulesetActions actions;

    /** Writes files of {@code drafts}. */
    DraftFilesController(Drafts drafts, RulesetActions actions) {
        this.drafts = drafts;
        this.actions = actions;
    }

    /** Writes a guard, its scenarios, or pinned decisions. */
    @Operation(summary = "Write a guard or its scenarios; If-Match names the text it replaces")
    @PutMapping(path = "/{folder}/{file}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<FileView> putGuardFile(
            @PathVariable String name,
            @PathVariable String version,
            @PathVariable String folder,
            @PathVariable String file,
            @RequestHeader(name = "If-Match", required = false) String match,
            @RequestHeader(name = "If-None-Match", required = false) String noneMatch,
            @RequestBody FileText request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return put(
                name + "@" + version, folder + "/" + file, seen(match, noneMatch), request, caller);
    }

    /** Writes the manifest or the parameters. */
    @Operation(summary = "Write the manifest or the parameters; If-Match names the replaced text")
    @PutMapping(path = "/{file}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<FileView> putFile(
            @PathVariable String name,
            @PathVariable String version,
            @PathVariable String file,
            @RequestHeader(name = "If-Match", required = false) String match,
            @RequestHeader(name = "If-None-Match", required = false) String noneMatch,
            @RequestBody FileText request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return put(name + "@" + version, file, seen(match, noneMatch), request, caller);
    }

    private ResponseEntity<FileView> put(
            String label, String path, String seen, FileText request, Caller caller) {
        if (request.text() == null) {
            String detail = "The key text is missing. Expected everything the file is to say.";
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid-request",
                            detail,
                            List.of(new Problem.FieldError("text", detail))));
        }
        DraftFile file =
                actions.done(
                                "change-draft",
                                label + "/" + path,
                                new ManualActions.Asker(caller.actor(), null),
                                () -> drafts.write(label, path, seen, request.text()),
                                written -> written.path() + " is " + written.sha256())
                        .result();
        return ResponseEntity.ok().eTag(file.sha256()).body(FileView.of(file));
    }

    /** Deletes a guard, its scenarios, or pinned decisions. */
    @Operation(summary = "Delete a file of a draft; If-Match names the text it has")
    @DeleteMapping("/{folder}/{file}")
    public ResponseEntity<Void> deleteGuardFile(
            @PathVariable String name,
            @PathVariable String version,
            @PathVariable String folder,
            @PathVariable String file,
            @RequestHeader(name = "If-Match", required = false) String match,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + version;
        String path = folder + "/" + file;
        String seen = seen(match, null);
        actions.done(
                "change-draft",
                label + "/" + path,
                new ManualActions.Asker(caller.actor(), null),
                () -> {
                    drafts.delete(label, path, seen);
                    return path;
                },
                deleted -> deleted + " is deleted");
        return ResponseEntity.noContent().build();
    }

    /** Returns the digest of the text that is replaced; null for a new file. */
    private static String seen(String match, String noneMatch) {
        if (match == null && "*".equals(noneMatch)) {
            return null;
        }
        Matcher etag = ETAG.matcher(match == null ? "" : match.strip());
        if (!etag.matches()) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.PRECONDITION_REQUIRED,
                            "precondition-required",
                            "If-Match is %s. Expected the ETag of the text that is replaced, or If-None-Match: * for a new file."
                                    .formatted(match)));
        }
        return etag.group(1);
    }
}
