package org.huiji.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a file in one of many ways, the same way for the same seed. */
final class Damage {

  private static final List<String> NASTY =
      List.of(
          "\u0000",
          "\u202e会员",
          "\ud83c\udfe2",
          "⽰例⾦",
          "=1+1",
          "-0",
          "1e400",
          "9999999999999999999999",
          "NaN",
          "(800.00)",
          "2026-02-30",
          "0000-00-00",
          "99999-12-31",
          "2019.1",
          "2958466",
          "1.0E-320",
          "壹佰亿元整",
          "",
          " ",
          "长".repeat(40_000),
          "\uffff",
          "'");

  private static final List<String> CHARSETS = List.of("GB18030", "UTF-16LE", "UTF-16", "Big5");

  private final Random random;

  Damage(Random random) {
    this.random = random;
  }

  byte[] to(byte[] sound) throws IOException {
    boolean zip = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
    return switch (random.nextInt(zip ? 8 : 5)) {
      case 0 -> flipped(sound);
      case 1 -> Arrays.copyOf(sound, random.nextInt(sound.length + 1));
      case 2 -> spliced(sound);
      case 3 -> zip ? edited(sound) : nasty(sound);
      case 4 -> zip ? edited(sound) : encoded(sound);
      default -> edited(sound);
    };
  }

  private byte[] flipped(byte[] sound) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(1, 24); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** A piece of it stands once more where it does not belong. */
  private byte[] spliced(byte[] sound) {
    if (sound.length < 2) {
      return sound;
    }
    int from = random.nextInt(sound.length);
    int length = Math.min(random.nextInt(1, 4_096), sound.length - from);
    byte[] bytes = sound.clone();
    int to = random.nextInt(sound.length);
    System.arraycopy(sound, from, bytes, to, Math.min(length, sound.length - to));
    return bytes;
  }

  private byte[] nasty(byte[] sound) {
    Charset charset = StandardCharsets.ISO_8859_1;
    String text = new String(sound, charset);
    String one = NASTY.get(random.nextInt(NASTY.size()));
    int at = random.nextInt(text.length() + 1);
    String inserted =
        new String(
            one.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GBK")),
            charset);
    return (text.substring(0, at) + inserted + text.substring(at)).getBytes(charset);
  }

  private byte[] encoded(byte[] sound) {
    Charset to = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
    return new String(sound, StandardCharsets.UTF_8).getBytes(to);
  }

  /** One part is left out, doubled, cut, flipped, or its words replaced. */
  private byte[] edited(byte[] zip) throws IOException {
    var out = new ByteArrayOutputStream();
    int parts = count(zip);
    int chosen = random.nextInt(Math.max(1, parts));
    int way = random.nextInt(6);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var writing = new ZipOutputStream(out)) {
      ZipEntry entry;
      for (int i = 0; (entry = in.getNextEntry()) != null; i++) {
        byte[] part = in.readAllBytes();
        boolean xml = entry.getName().endsWith(".xml");
        boolean sheet = entry.getName().contains("sheet") || entry.getName().contains("document");
        if (way == 0 && i == chosen) {
          continue;
        }
        writing.putNextEntry(new ZipEntry(entry.getName()));
        boolean here = i == chosen || (sheet && way > 2);
        writing.write(here && way > 0 ? spoiled(part, xml, way) : part);
        writing.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static int count(byte[] zip) throws IOException {
    int count = 0;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        count++;
      }
    }
    return count;
  }

  private byte[] spoiled(byte[] part, boolean xml, int way) {
    if (!xml || way == 1) {
      return flipped(part);
    }
    if (way == 2) {
      return Arrays.copyOf(part, random.nextInt(part.length + 1));
    }
    String text = new String(part, StandardCharsets.UTF_8);
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      text = way == 5 ? withoutTag(text) : withNastyValue(text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String withNastyValue(String xml) {
    int end = xml.indexOf("</", random.nextInt(Math.max(1, xml.length())));
    int start = end < 0 ? -1 : xml.lastIndexOf('>', end);
    if (start < 0) {
      return xml;
    }
    return xml.substring(0, start + 1)
        + NASTY.get(random.nextInt(NASTY.size()))
        + xml.substring(end);
  }

  private String withoutTag(String xml) {
    int start = xml.indexOf('<', random.nextInt(Math.max(1, xml.length())));
    int end = start < 0 ? -1 : xml.indexOf('>', start);
    return end < 0 ? xml : xml.substring(0, start) + xml.substring(end + 1);
  }
}
