package org.confidant.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.shared.StartRefusedException;

/**
 * Who runs PostgreSQL. It refuses to be run by root, so root steps down: into a user namespace, where the files stay root's own
 * and no other account is needed, or else to a service account that then owns the cluster.
 *
 * @param prefix the words that come before every command
 * @param name whom the cluster belongs to
 */
record ServiceAccount(List<String> prefix, String name) {

    private static final String ROOT = "root";

    /** @param cluster which belongs to whoever made it and is run by the same later on; need not exist yet */
    static ServiceAccount of(Path cluster, Binaries binaries) {
        var me = System.getProperty("user.name");
        if (!ROOT.equals(me)) {
            return new ServiceAccount(List.of(), me);
        }
        var owner = Files.exists(cluster) ? owner(cluster) : ROOT;
        return candidates(owner)
                .filter(candidate -> candidate.canRun(binaries))
                .findFirst()
                .orElseThrow(
                        () -> new StartRefusedException(
                                "PostgreSQL refuses to be run by root, and stepping down to %s failed with unshare, setpriv and runuser."
                                        .formatted(owner.equals(ROOT) ? "postgres or nobody" : owner),
                                "Start Confidant as another user, let that account pass through the directories above the data (chmod o+x), or name a database of your own in SPRING_DATASOURCE_URL."));
    }

    List<String> command(String program, List<String> arguments) {
        var words = new ArrayList<>(prefix);
        words.add(program);
        words.addAll(arguments);
        return List.copyOf(words);
    }

    /** Hands over what root made and the account has to own. */
    void own(Path path) {
        if (prefix.isEmpty() || name.equals(ROOT)) {
            return;
        }
        try (var tree = Files.walk(path)) {
            for (var file : (Iterable<Path>) tree::iterator) {
                if (!owner(file).equals(name)) {
                    var account = file.getFileSystem().getUserPrincipalLookupService();
                    Files.setOwner(file, account.lookupPrincipalByName(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hand " + path + " over to " + name, e);
        }
    }

    private boolean canRun(Binaries binaries) {
        return Command.run(command(binaries.program("postgres"), List.of("--version")))
                .succeeded();
    }

    private static Stream<ServiceAccount> candidates(String owner) {
        var namespace = new ServiceAccount(List.of("unshare", "--user", "--"), ROOT);
        return owner.equals(ROOT)
                ? Stream.concat(
                        Stream.of(namespace), Stream.of("postgres", "nobody").flatMap(ServiceAccount::named))
                : named(owner);
    }

    private static Stream<ServiceAccount> named(String account) {
        return Stream.of(
                new ServiceAccount(
                        List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--init-groups", "--"), account),
                new ServiceAccount(List.of("runuser", "-u", account, "--"), account));
    }

    private static String owner(Path path) {
        try {
            return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell whose " + path + " is", e);
        }
    }
}
