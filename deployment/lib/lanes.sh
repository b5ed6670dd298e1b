# shellcheck shell=bash
# What runs beside the tests on the stack, each in a copy of what was built: two builds must not write the same files.
# - servers: the WAR and the jar in servers of their own, which need no stack.
# - faults: what stops, freezes or changes things for everybody, on a second stack, one test after the other.

lane_copy() { printf '%s/build/%s' "$STATE" "$1"; }

faults_state() { printf '%s-faults' "$STATE"; }

lane_prepare() {
  local copy
  copy=$(lane_copy "$1")
  # Of a run that was killed.
  pkill -KILL -f "$copy/plugin/" || true
  rm -rf "$copy" "$STATE/run/$1-ended"
  : >"$STATE/run/$1-begin"
  install -d "$copy"
  tar -C "$CHECKOUT" --exclude=./.git --exclude=node_modules --exclude=failsafe-reports -cf - . | tar -C "$copy" -xf -
  ln -s "$CHECKOUT/admin-ui/node_modules" "$copy/admin-ui/node_modules"
  result "its log is $STATE/logs/$1.log"
}

# lane_begin NAME FUNCTION: in the background.
lane_begin() {
  local name=$1
  (
    exec 9>&-
    status=0
    # Not "|| status=$?" at once: there nothing inside would end at its first mistake.
    ("$2") </dev/null >"$STATE/logs/$name.log" 2>&1 &
    wait $! || status=$?
    printf '%s' "$status" >"$STATE/run/$name-ended"
  ) &
}

# lane_end NAME WHERE: waits for it, and tells how it went.
lane_end() {
  local name=$1 where=$2
  until [[ -e $STATE/run/$name-ended ]]; do
    sleep 1
  done
  if [[ $(cat "$STATE/run/$name-ended") != 0 ]]; then
    grep -E '^\[ERROR\]|^Caused by' "$STATE/logs/$name.log" | head -n 40
    wrong "Tests $where failed." "Read $STATE/logs/$name.log and the reports in $(lane_copy "$name")/plugin."
  fi
  count_result "$where" failsafe-reports "$(lane_copy "$name")" "$name-begin"
}

# After a failure elsewhere: the build, then what it has started. All of it has a place in the copy on its command line.
lane_stop() {
  local copy
  copy=$(lane_copy "$1")
  pkill -TERM -f "maven.multiModuleProjectDirectory=$copy( |\$)" || return 0
  sleep 3
  pkill -KILL -f "$copy/plugin/" || true
}

servers_run() {
  maven_in "$(lane_copy servers)" verify -Pservers -pl plugin/war,plugin/keycloak-provider -am \
    -Dunits.skip=true -Dspotless.check.skip=true
}

# What the first stack has fetched and seen need not be fetched and played again.
faults_run() {
  local own status
  own=$(faults_state)
  status="$STATE/run/faults-status.json"
  mkdir -p "$own"/{build,downloads}
  printf 'Made by deployment/understudy test.\n' >"$own/.understudy-state"
  cp -alf "$STATE"/downloads/. "$own/downloads/"
  cp "$STATE/build/sources" "$STATE/build/played" "$own/build/"
  env -u UNDERSTUDY_LOCKED UNDERSTUDY_STATE="$own" "$DEPLOYMENT/understudy" up
  UNDERSTUDY_STATE="$own" "$DEPLOYMENT/understudy" status --json >"$status"
  maven_in "$(lane_copy faults)" verify -Pstack -pl plugin/acceptance -am -Dunits.skip=true -Dspotless.check.skip=true \
    -Dunderstudy.status="$status" -Dgroups=alone -Djunit.jupiter.execution.parallel.enabled=false
}

# faults_down [--wipe]: the second stack.
faults_down() {
  [[ -e $(faults_state)/.understudy-state ]] || return 0
  env -u UNDERSTUDY_LOCKED UNDERSTUDY_STATE="$(faults_state)" "$DEPLOYMENT/understudy" down "$@"
}
