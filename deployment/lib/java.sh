# shellcheck shell=bash
# The JDK: 21 or newer, wherever it is.

readonly JAVA_NEEDED=21

# For what lives for minutes, such as compilers and servers of tests: the better compiler of the virtual machine takes
# more time than it saves (a whole build 75 s of processor time instead of 174). Not for what is measured or stays.
# shellcheck disable=SC2034 # read by others
readonly SHORT_LIVED="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC${JAVA_TOOL_OPTIONS:+ $JAVA_TOOL_OPTIONS}"

# jdk: prints the home of the newest JDK that is new enough.
jdk() { cat "$STATE/run/jdk"; }

java_up() {
  local home
  home=$(find_jdk || true)
  if [[ -z $home ]]; then
    install_jdk
    home=$(find_jdk || true)
  fi
  [[ -n $home ]] || wrong "A JDK of version $JAVA_NEEDED or newer is needed and this system's packages have none." \
    "Install one (for example Temurin) and set JAVA_HOME to it."
  printf '%s' "$home" >"$STATE/run/jdk"
  result "Java $(java_version "$home") in $home"
}

# The folder's file `release` tells the version without starting Java; a JRE has no compiler.
java_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

find_jdk() {
  local home version best=0 found=''
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /usr/local/*jdk*; do
    [[ -x $home/bin/javac && -f $home/release ]] || continue
    version=$(java_version "$home")
    ((${version:-0} >= JAVA_NEEDED)) || continue
    if [[ $home == "${JAVA_HOME:-}" ]]; then
      printf '%s' "$home"
      return
    fi
    ((version <= best)) || { best=$version found=$home; }
  done
  [[ -n $found ]] && printf '%s' "$found"
}

install_jdk() {
  local version
  for version in 25 21; do
    if [[ -n $(apt-cache search --names-only "^openjdk-$version-jdk-headless\$") ]]; then
      install_quietly "openjdk-$version-jdk-headless"
      return
    fi
  done
}
