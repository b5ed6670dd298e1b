# shellcheck shell=bash
# Building the checkout with Maven, when its sources changed since the last build.

# maven ARGUMENT...: quiet, without questions; compiler and tests run on the JDK that we found.
maven() { maven_in "$CHECKOUT" "$@"; }
# maven_in FOLDER ARGUMENT...
maven_in() { (cd "$1" && JAVA_HOME="$(jdk)" mvn -q -B -ntp -Dstyle.color=never "${@:2}"); }

build_up() {
  local sum
  sum=$(sources_sum)
  if [[ $(cat "$STATE/build/sources" 2>/dev/null) == "$sum" && -e $WAR && -e $KEYCLOAK_JAR && -n $(addon_file) ]]; then
    result "nothing changed since the last build"
    return
  fi
  JAVA_TOOL_OPTIONS=$SHORT_LIVED maven -DskipTests -pl plugin/war,plugin/znuny-addon,plugin/keycloak-provider -am package
  [[ -e $WAR ]] || wrong "The build made no $WAR." "Look whether the module plugin/war is part of the build."
  [[ -e $KEYCLOAK_JAR ]] || wrong "The build made no $KEYCLOAK_JAR." "Look whether the module plugin/keycloak-provider is part of the build."
  [[ -n $(addon_file) ]] || wrong "The build made no package for Znuny." "Look whether the module plugin/znuny-addon is part of the build."
  printf '%s' "$sum" >"$STATE/build/sources"
  result "built $(basename "$WAR"), $(basename "$KEYCLOAK_JAR") and $(basename "$(addon_file)")"
}

# Everything that the artifacts are made of: names and contents, without tests and without what builds write. Of this
# checkout: another one with the same sources has not built them here.
sources_sum() {
  local places=() place
  cd "$CHECKOUT" || return
  for place in pom.xml plugin admin-ui .mvn; do
    [[ ! -e $place ]] || places+=("$place")
  done
  {
    printf '%s\n' "$CHECKOUT"
    find "${places[@]}" \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' -o -path plugin/acceptance -o -path plugin/benchmark \) -prune -o -type f ! -name '*.gen.ts' -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum
  } | sha256sum | cut -d' ' -f1
}
