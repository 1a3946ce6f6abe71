package io.market7.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every file of the repository keeps to. Each method returns the faults, none when kept. */
final class Conventions {

    static final int MOST_SOURCE_LINES = 300;
    static final int MOST_RULE_LINES = 60;

    private static final Set<String> FOREIGN_FOLDERS =
            Set.of(".git", ".idea", "target", "data", "node_modules", "dist");

    private static final List<String> REGISTRY_HOSTS =
            List.of(
                    "repo1" + ".maven" + ".org",
                    "repo" + ".maven.apache" + ".org",
                    "central.sonatype" + ".com",
                    "oss.sonatype" + ".org",
                    "plugins.gradle" + ".org",
                    "registry" + ".npmjs" + ".org",
                    "registry.yarnpkg" + ".com",
                    "pypi" + ".org",
                    "files.pythonhosted" + ".org",
                    "proxy.golang" + ".org");

    private static final Pattern LEFTOVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Pattern STANDARD_OUTPUT = Pattern.compile("\\bSystem\\.out\\b");

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile(
                    "(?m)^ *public (?:(?:abstract|final|static|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private static final Pattern DOCUMENTED =
            Pattern.compile("\\*/\\s*(?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*$");

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    Conventions(Path root) {
        this.root = root;
        try {
            Files.walkFileTree(root, new Collector());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
    }

    /** Main sources longer than {@value #MOST_SOURCE_LINES} lines. */
    List<String> longSources() {
        return faults(sources(), text -> tooLong(text, MOST_SOURCE_LINES));
    }

    /** Guards longer than {@value #MOST_RULE_LINES} lines. */
    List<String> longGuards() {
        return faults(guards(), text -> tooLong(text, MOST_RULE_LINES));
    }

    /** Guards without scenarios beside them. */
    List<String> guardsWithoutScenarios() {
        return guards().filter(file -> !Files.exists(scenarios(file)))
                .map(file -> name(file) + ": no scenarios beside it")
                .toList();
    }

    /** Main sources that print to standard output past the console of the shell. */
    List<String> standardOutput() {
        return faults(sources(), text -> found(text, STANDARD_OUTPUT));
    }

    /** Files that put work off. */
    List<String> leftovers() {
        return faults(files.stream(), text -> found(text, LEFTOVER));
    }

    /** Public types of the main sources without a word about what they are. */
    List<String> undocumentedTypes() {
        return faults(
                sources(),
                text ->
                        PUBLIC_TYPE
                                .matcher(text)
                                .results()
                                .filter(
                                        each ->
                                                !DOCUMENTED
                                                        .matcher(text.substring(0, each.start()))
                                                        .find())
                                .map(each -> each.group(1) + " has no javadoc")
                                .toList());
    }

    /** Files that name the host of a package registry: builds follow the machine's settings. */
    List<String> registryHosts() {
        return faults(
                files.stream(),
                text ->
                        REGISTRY_HOSTS.stream()
                                .filter(text::contains)
                                .map(host -> "names " + host)
                                .toList());
    }

    private Stream<Path> sources() {
        return files.stream()
                .filter(file -> name(file).startsWith("src/main/java/"))
                .filter(file -> name(file).endsWith(".java"));
    }

    private Stream<Path> guards() {
        return files.stream().filter(file -> name(file).matches("rules/.*/guards/[^/]+\\.drl"));
    }

    private static Path scenarios(Path guard) {
        String name = guard.getFileName().toString().replace(".drl", ".scenarios.yaml");
        return guard.resolveSibling(name);
    }

    private List<String> faults(Stream<Path> files, Function<String, List<String>> faultsOf) {
        return files.flatMap(
                        file ->
                                faultsOf.apply(text(file)).stream()
                                        .map(fault -> name(file) + ": " + fault))
                .toList();
    }

    private static List<String> found(String text, Pattern unwanted) {
        return unwanted.matcher(text).results().map(each -> "holds " + each.group()).toList();
    }

    private static List<String> tooLong(String text, int most) {
        long lines = text.lines().count();
        return lines <= most ? List.of() : List.of(lines + " lines, at most " + most);
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean foreign =
                    !folder.equals(root)
                            && FOREIGN_FOLDERS.contains(folder.getFileName().toString());
            return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.getFileName().toString().equals(".git")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
