# shellcheck shell=bash
# test: everything that is known to hold, on a stack of its own; the stack of the user is left alone.

command_test() {
  local fast=${1:-} own=${UNDERSTUDY_TEST_STATE:-/var/lib/understudy-test}
  [[ $fast == '' || $fast == --fast ]] || fail "'$fast' is not known here." "Use 'test' or 'test --fast'."
  if [[ $STATE != "$own" ]]; then
    exec env UNDERSTUDY_STATE="$own" "$DEPLOYMENT/understudy" test "$@"
  fi
  TEST_BEGUN=$(now_us)
  TEST_FAILED=()
  open_state
  lock_state
  trap test_end EXIT
  rm -f "$STATE/run/tests-passed"
  headline "understudy test${fast:+ $fast}    $STATE"
  [[ -n $fast ]] || start_empty
  export JAVA_TOOL_OPTIONS=$SHORT_LIVED
  step packages "installing what is missing from Debian" command_packages
  step java "looking for a JDK" java_up
  step scripts "checking the shell scripts" test_scripts
  step units "formatter, architecture rules, unit tests and properties" test_units
  if [[ -z $fast ]]; then
    TEST_STACK=yes
    SERVERS_COPY="$STATE/build/servers"
    rm -f "$STATE/run/servers-ended"
    step servers "a copy for the WAR and the jar in servers of their own" servers_copy
    # Stories wait again and again until Understudy has read what they did in the helpdesk.
    export UNDERSTUDY_REFRESH_EVERY=PT1S UNDERSTUDY_KEYCLOAK_SWEEP=PT15S
    export UNDERSTUDY_JAVA_OPTIONS=$SHORT_LIVED
    # A run changes tickets ten thousand times, and no calendar here follows them.
    export UNDERSTUDY_TICKET_APPOINTMENTS=0
    run_up
    status_json >"$STATE/run/status.json"
    # What needs the stack for itself goes one by one and often waits for servers: the second processor has time.
    servers_run &
    try perl "the package's own tests in Znuny" test_addon
    try pages "the pages in a real browser" test_pages
    try stack "stories and faults on the running stack" test_stack
    try removal "uninstalling the package" test_removal
    try servers "the WAR and the jar in servers of their own" servers_end
  fi
  ((${#TEST_FAILED[@]} == 0)) || fail "Failed: ${TEST_FAILED[*]}." "The lines above say what; each has its report." "$COMMAND_LOG"
  TEST_RESULT=passed
}

# What a failed run left for a look would be in the way of the next: people, customers and rules of its stories.
start_empty() {
  [[ -e $STATE/database || -e $STATE/znuny ]] || return 0
  hint "An earlier run left its stack. It is removed, because every run begins with an empty one."
  run_down --wipe
  unset UNDERSTUDY_LOCKED
  open_state
  lock_state
}

# try NAME DOING FUNCTION: a step whose failure is told at the end, because the others are worth their time all the same.
# Not "step || ...": there nothing inside would end at its first mistake.
try() {
  local status=0
  (step "$@") &
  wait $! || status=$?
  ((status == 0)) || TEST_FAILED+=("$1")
}

# Says how it ended, whatever happened, and takes the stack down; after a failure its data stays for a look.
test_end() {
  local wipe='' passed
  trap - EXIT
  passed=$(awk '{sum += $1} END {print sum + 0}' "$STATE/run/tests-passed" 2>/dev/null)
  if [[ -n ${TEST_STACK:-} ]]; then
    servers_stop
    [[ ${TEST_RESULT:-} != passed ]] || wipe=--wipe
    run_down $wipe
  fi
  if [[ ${TEST_RESULT:-} == passed ]]; then
    headline "All tests passed in $(seconds_since "$TEST_BEGUN")."
    printf '%s passed, 0 failed\n' "$passed"
  else
    headline "The tests FAILED after $(seconds_since "$TEST_BEGUN"). Log: $COMMAND_LOG"
    exit 1
  fi
}

test_scripts() {
  local file
  for file in "$DEPLOYMENT"/understudy "$DEPLOYMENT"/lib/*.sh; do
    bash -n "$file"
  done
  if command -v shellcheck >/dev/null; then
    shellcheck -x "$DEPLOYMENT"/images/{functions.sh,database-accounts.sh,make-secrets,run-app,run-keycloak,run-helpdesk,build-app,build-helpdesk}
    shellcheck -x "$DEPLOYMENT/understudy" "$DEPLOYMENT"/lib/*.sh
    result "shell scripts are clean"
  else
    result "shell scripts parse (shellcheck is not installed)"
  fi
}

test_units() {
  local sum
  sum=$(sources_sum)
  : >"$STATE/run/tests-begin"
  # Modules that do not need each other at the same time: most of it is compiling.
  maven verify -T 2
  # What was verified is built: the stack need not build it again.
  printf '%s' "$sum" >"$STATE/build/sources"
  count_result "unit level" surefire-reports "$CHECKOUT"
}

# With the host's own runner, in the Znuny of the test stack: the tests are put beside those that ship with it.
test_addon() {
  local home file count
  home=$(znuny_home)
  while read -r file; do
    install -D -o otrs -g otrs -m 0640 "$CHECKOUT/plugin/znuny-addon/$file" "$home/$file"
  done < <(cd "$CHECKOUT/plugin/znuny-addon" && find scripts/test Kernel/System/UnitTest -type f)
  console Dev::UnitTest::Run --directory Understudy | tee "$STATE/run/addon-tests"
  count=$(grep -oE 'ran [0-9]+ test' "$STATE/run/addon-tests" | tail -n 1 | tr -dc 0-9)
  ((${count:-0} > 0)) || wrong "No test of the package ran in Znuny." "Read $STATE/run/addon-tests."
  printf '%s\n' "$count" >>"$STATE/run/tests-passed"
  result "the package in Znuny: $count checks"
}

# The servers of the WAR and of the jar need nothing of the stack, so their tests run beside all that does,
# in a copy of what was built: two builds must not write the same files. What is compiled counts by its time, because
# Maven takes another folder for other sources.
servers_copy() {
  : >"$STATE/run/servers-begin"
  # Of a run that was killed.
  pkill -KILL -f "$SERVERS_COPY/plugin/" || true
  rm -rf "$SERVERS_COPY"
  install -d "$SERVERS_COPY"
  tar -C "$CHECKOUT" --exclude=./.git --exclude=node_modules --exclude=failsafe-reports -cf - . | tar -C "$SERVERS_COPY" -xf -
  ln -s "$CHECKOUT/admin-ui/node_modules" "$SERVERS_COPY/admin-ui/node_modules"
  result "their log is $STATE/logs/servers.log"
}

# In the background.
servers_run() {
  local status=0
  exec 9>&-
  maven_in "$SERVERS_COPY" verify -Pservers -pl plugin/war,plugin/keycloak-provider -am \
    -Dmaven.compiler.useIncrementalCompilation=false -Dunits.skip=true -Dspotless.check.skip=true </dev/null >"$STATE/logs/servers.log" 2>&1 || status=$?
  printf '%s' "$status" >"$STATE/run/servers-ended"
}

servers_end() {
  until [[ -e $STATE/run/servers-ended ]]; do
    sleep 1
  done
  if [[ $(cat "$STATE/run/servers-ended") != 0 ]]; then
    grep -E '^\[ERROR\]|^Caused by' "$STATE/logs/servers.log" | head -n 40
    wrong "The WAR or the jar failed in servers of their own." "Read $STATE/logs/servers.log and the reports in $SERVERS_COPY/plugin."
  fi
  count_result "in servers of their own" failsafe-reports "$SERVERS_COPY" servers-begin
}

# After a failure elsewhere: the build, then what it has started. All of it has a place in the copy on its command line.
servers_stop() {
  pkill -TERM -f "maven.multiModuleProjectDirectory=$SERVERS_COPY( |\$)" || return 0
  sleep 3
  pkill -KILL -f "$SERVERS_COPY/plugin/" || true
}

# Debian's Chromium; the one of the library that drives it is fetched from elsewhere.
test_pages() {
  local count
  if ! command -v chromium-headless-shell >/dev/null; then
    apt_get update
    install_quietly chromium-headless-shell
  fi
  UNDERSTUDY_STATUS="$STATE/run/status.json" "$CHECKOUT/admin-ui/build/step" stories | tee "$STATE/run/pages-tests"
  count=$(sed -n 's/^ℹ pass //p' "$STATE/run/pages-tests")
  ((${count:-0} > 0)) || wrong "No story of the pages ran." "Read $STATE/run/pages-tests."
  printf '%s\n' "$count" >>"$STATE/run/tests-passed"
  result "the pages in Chromium: $count stories"
}

test_stack() {
  : >"$STATE/run/tests-begin"
  maven verify -Pstack -pl plugin/acceptance -am -Dunits.skip=true -Dspotless.check.skip=true -Dunderstudy.status="$STATE/run/status.json"
  count_result "on the stack" failsafe-reports "$CHECKOUT"
}

# Tests that did not run have not passed.
count_result() {
  local count
  count=$(count_tests "$2" "$3" "${4:-tests-begin}")
  ((count > 0)) || wrong "No tests ran at the $1." "Look into the log whether the build knows them."
  printf '%s\n' "$count" >>"$STATE/run/tests-passed"
  result "$1: $count tests"
}

# Adds up what the reports of this run say.
count_tests() {
  find "$2"/plugin -path "*/$1/TEST-*.xml" -newer "$STATE/run/$3" -exec grep -ohE '<testsuite [^>]*' {} + |
    grep -oE ' tests="[0-9]+"' | tr -dc '0-9\n' | awk '{sum += $1} END {print sum + 0}'
}
