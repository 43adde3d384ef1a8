package org.focale.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The rooms of the house and what each may know: `base ← domain ← change ← {store, exchange, document} ← app ← {desktop, cli}`
/// and `base ← seal ← {store, exchange, document}`.
enum House {

    BASE(6, "every room may use it, so it may use none"),
    DOMAIN(30, "the trade outlives disks, files and screens", BASE),
    CHANGE(15, "what changed is told in the words of the trade alone: the merge is pure", BASE, DOMAIN),
    SEAL(20, "what seals knows bytes and keys, never whom they speak of", BASE),
    STORE(40, "store, exchange and document meet in app", BASE, DOMAIN, CHANGE, SEAL),
    EXCHANGE(6, "store, exchange and document meet in app", BASE, DOMAIN, CHANGE, SEAL),
    DOCUMENT(20, "store, exchange and document meet in app", BASE, DOMAIN, CHANGE, SEAL),
    APP(45, "use cases are the same behind both doors", BASE, DOMAIN, CHANGE, SEAL, STORE, EXCHANGE, DOCUMENT),
    DESKTOP(70, "the doors do not know each other", BASE, DOMAIN, CHANGE, SEAL, STORE, EXCHANGE, DOCUMENT, APP),
    CLI(15, "the doors do not know each other", BASE, DOMAIN, CHANGE, SEAL, STORE, EXCHANGE, DOCUMENT, APP);

    /// Every class of the program; its tests are left out.
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.focale");

    /// Made by the build from the migrations: not written by us.
    private static final String GENERATED = "org.focale.store.schema";

    private final int fewest;
    private final String because;
    private final Set<House> knows;

    House(int fewest, String because, House... knows) {
        this.fewest = fewest;
        this.because = because;
        this.knows = Set.of(knows);
    }

    String because() {
        return because;
    }

    /// How many classes of the room a test must have seen to be believed.
    int fewest() {
        return fewest;
    }

    /// `org.focale.store`
    String packageName() {
        return "org.focale." + name().toLowerCase(Locale.ROOT);
    }

    /// The room and all inside it, as ArchUnit writes it.
    String whole() {
        return packageName() + "..";
    }

    /// The rooms it may not know.
    List<House> strangers() {
        return Arrays.stream(values()).filter(other -> other != this && !knows.contains(other)).toList();
    }

    long classesSeen() {
        return CLASSES.stream().filter(type -> isInside(type.getPackageName(), packageName())).count();
    }

    /// The packages that hold classes of ours.
    static SortedSet<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !isInside(name, GENERATED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The packages right inside this one, whether or not they hold classes themselves.
    static SortedSet<String> parts(String packageName) {
        String inside = packageName + ".";
        return packages().stream().filter(name -> name.startsWith(inside))
                .map(name -> inside + name.substring(inside.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInside(String packageName, String outer) {
        return packageName.equals(outer) || packageName.startsWith(outer + ".");
    }
}
