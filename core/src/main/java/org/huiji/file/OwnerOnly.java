package org.huiji.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes files and folders that only their owner can read, from their first moment on: what the
 * association knows of people lies in them (个人信息保护法 第五十一条). Where a disk knows no owners, as a USB
 * stick with FAT, they are made as that disk makes them.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes an empty file; one that is there already is left as it is, but closed to others. */
  public static Path file(Path file) throws IOException {
    try {
      return fresh(file);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(file)) {
        throw e;
      }
      restrict(file);
      return file;
    }
  }

  /** Makes an empty file; one that is there already is refused. */
  public static Path fresh(Path file) throws IOException {
    return Files.createFile(file, attributes(file, false));
  }

  /** An empty file of a name that no other has. */
  public static Path temporary(Path folder, String prefix, String ending) throws IOException {
    return Files.createTempFile(folder, prefix, ending, attributes(folder, false));
  }

  /** An empty file outside the data, for the moment in which it is needed. */
  public static Path temporary(String prefix, String ending) throws IOException {
    return temporary(forTheMoment(), prefix, ending);
  }

  /** An empty folder outside the data, for as long as the program runs. */
  public static Path temporaryFolder(String prefix) throws IOException {
    return temporaryFolder(forTheMoment(), prefix);
  }

  private static Path forTheMoment() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** A folder of a name that no other has. */
  public static Path temporaryFolder(Path folder, String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix, attributes(folder, true));
  }

  /** Writes a file, in the place of what it held. */
  public static void write(Path file, InputStream content) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file(file), StandardOpenOption.TRUNCATE_EXISTING)) {
      content.transferTo(out);
    }
  }

  /** Writes a short text, in the place of what a file held. */
  public static void write(Path file, String text) throws IOException {
    Files.writeString(file(file), text, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Makes a folder and what is missing above it; one that is there already is left as it is. */
  public static Path folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    return Files.createDirectories(folder, attributes(folder, true));
  }

  /** Closes a folder and all in it to others, if it is open to them. */
  public static void restrictAll(Path folder) throws IOException {
    if (!isOpen(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            restrict(inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()) {
              restrict(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // gone meanwhile, or another's
          }
        });
  }

  /** Whether anybody but the owner may do anything with it; not so where nobody can tell. */
  public static boolean isOpen(Path place) {
    try {
      if (hasModes(place)) {
        Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(place);
        return !(Files.isDirectory(place) ? FOLDER : FILE).containsAll(allowed);
      }
      AclFileAttributeView view = acl(place);
      if (view == null) {
        return false;
      }
      UserPrincipal me = me(place);
      return view.getAcl().stream().anyMatch(entry -> !entry.principal().equals(me));
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private static void restrict(Path place) {
    boolean folder = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
    try {
      if (hasModes(place)) {
        Files.setPosixFilePermissions(place, folder ? FOLDER : FILE);
        return;
      }
      AclFileAttributeView view = acl(place);
      if (view != null) {
        view.setAcl(List.of(everything(me(place), folder)));
      }
    } catch (IOException | UnsupportedOperationException _) {
      // another's, or on a disk that keeps no owners: it stays as it is
    }
  }

  private static FileAttribute<?>[] attributes(Path place, boolean folder) throws IOException {
    Path there = nearest(place);
    if (hasModes(there)) {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(folder ? FOLDER : FILE)};
    }
    if (acl(there) == null) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {new Acl(List.of(everything(me(there), folder)))};
  }

  /** How Windows is told the rights of a file that is about to be made. */
  private record Acl(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
    @Override
    public String name() {
      return "acl:acl";
    }
  }

  private static AclEntry everything(UserPrincipal whom, boolean folder) {
    AclEntry.Builder entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(whom)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    return folder
        ? entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT).build()
        : entry.build();
  }

  /** An administrator's files may belong to a group; what she makes must be open to her. */
  private static UserPrincipal me(Path there) throws IOException {
    try {
      return there
          .getFileSystem()
          .getUserPrincipalLookupService()
          .lookupPrincipalByName(System.getProperty("user.name"));
    } catch (IOException | UnsupportedOperationException _) {
      return Files.getOwner(there);
    }
  }

  private static boolean hasModes(Path place) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Windows keeps such lists, but not on every disk. */
  private static @Nullable AclFileAttributeView acl(Path place) throws IOException {
    boolean known =
        place.getFileSystem().supportedFileAttributeViews().contains("acl")
            && Files.getFileStore(place).supportsFileAttributeView(AclFileAttributeView.class);
    return known ? Files.getFileAttributeView(place, AclFileAttributeView.class) : null;
  }

  private static Path nearest(Path place) {
    Path there = place.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = Objects.requireNonNull(there.getParent());
    }
    return there;
  }
}
