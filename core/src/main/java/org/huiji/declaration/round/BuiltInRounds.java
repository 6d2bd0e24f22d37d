package org.huiji.declaration.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The round that comes with the program: 渝经信软件〔2021〕27号, the second batch of 2021. */
public final class BuiltInRounds {

  private static final String FILE = "2021-2.yaml";

  private BuiltInRounds() {}

  /** The built-in round of this id. */
  public static Optional<Round> find(String id) {
    return Optional.of(secondBatchOf2021()).filter(round -> round.id().equals(id));
  }

  /** Chongqing's second batch of key software platforms. */
  public static Round secondBatchOf2021() {
    try (InputStream in = BuiltInRounds.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      return RoundText.read(FILE, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
