# What run, image and bench have in common. To be sourced.

packaging="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$packaging")"
layout="$packaging/target/huiji"
stamp="$packaging/target/built"

needed_java=25

say() {
  printf '%s\n' "$@" >&2
}

# The number before the first dot of the version in a JDK's release file; nothing for a JRE.
java_feature() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local java
  if java="$(command -v java)"; then
    java="$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")"
    dirname "$(dirname "$java")"
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* \
    "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() {
  local candidate feature
  while IFS= read -r candidate; do
    feature="$(java_feature "$candidate" || true)"
    if [ -n "$feature" ] && [ "$feature" -ge "$needed_java" ]; then
      printf '%s\n' "$candidate"
      return
    fi
  done < <(jdk_candidates)
  say "没有找到 JDK $needed_java：请安装 Eclipse Temurin JDK $needed_java（https://adoptium.net），或把 JAVA_HOME 指向它。" \
    "JDK $needed_java not found: install Eclipse Temurin JDK $needed_java (https://adoptium.net), or set JAVA_HOME to it."
  return 1
}

is_stale() {
  [ -f "$stamp" ] && [ -d "$layout/lib" ] || return 0
  local newer
  newer="$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main "$root"/*/src/build \
    -newer "$stamp" -print -quit 2>/dev/null)"
  [ -n "$newer" ]
}

# Sources changed while the build runs are stale afterwards: the stamp is from before.
build_if_stale() {
  is_stale || return 0
  if ! command -v mvn >/dev/null; then
    say "没有找到 Maven：请安装 Apache Maven 3.8 或更新的版本（https://maven.apache.org）。" \
      "Maven not found: install Apache Maven 3.8 or later (https://maven.apache.org)."
    return 1
  fi
  say "正在构建，第一次需要几分钟…… / Building; the first time takes some minutes …"
  mkdir -p "$packaging/target"
  rm -rf "$layout"
  touch "$stamp.new"
  local log="$packaging/target/build.log"
  if ! (cd "$root" && JAVA_HOME="$1" PATH="$1/bin:$PATH" mvn -B -q -DskipTests package) >"$log" 2>&1; then
    grep -a '^\[ERROR\]' "$log" | head -n 20 >&2 || true
    say "构建失败，全部输出见：$log" "The build failed; all of its output: $log"
    return 1
  fi
  mv "$stamp.new" "$stamp"
}

# The one jar that names all others.
program_jar() {
  printf '%s\n' "$1"/lib/huiji-app-*.jar
}

launch() {
  local jdk="$1"
  shift
  # Java reads file names on the command line as the locale says; without one Chinese names are lost.
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
  exec "$jdk/bin/java" --module-path "$layout/javafx" "@$packaging/jvm.options" \
    -cp "$(program_jar "$layout")" org.huiji.app.Main "$@"
}
