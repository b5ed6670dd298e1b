# shellcheck shell=bash
# The main job, played on the running stack: a customer answers a closed ticket whose owner is away.

readonly SCENE_DEADLINE=30

command_demo() {
  need_state
  lock_state
  ! using_existing || fail "The scene writes tickets; in a Znuny that was here before it is not played." "Use a stack with a Znuny of its own."
  local part
  for part in $PARTS; do
    [[ $part != second ]] || continue
    is_running "$(process_of "$part")" || fail "The part $part does not run." "Start everything with: deployment/understudy up"
  done
  play_scene
}

# In a shell of its own: what it puts back at its end is no business of those who call it.
play_scene() (
  headline "The scene: a customer answers a closed ticket of an absent agent"
  scene_for_john
  scene_first_request
  scene_answer
  scene_absence
  scene_reopen
  scene_check
  scene_end
  date +%FT%T >"$STATE/build/played"
)

# act TEXT START: one line of the scene with its time.
act() {
  ACT=$((${ACT:-0} + 1))
  line "$ACT" "$1" "$(seconds_since "$2")"
}

owner_of() { sql "SELECT u.login FROM ticket t JOIN users u ON u.id = t.user_id WHERE t.id = $1" znuny; }
newest_history() { sql "SELECT MAX(id) FROM ticket_history WHERE ticket_id = $1" znuny; }

# await_owner_other_than LOGIN: the new owner's login in OWNER, or a clear end.
await_owner_other_than() {
  local deadline=$(($(now_us) + SCENE_DEADLINE * 1000000))
  while :; do
    OWNER=$(owner_of "$TICKET")
    [[ $OWNER == "$1" || $OWNER == root@localhost ]] || return 0
    (($(now_us) < deadline)) ||
      fail "Ticket $NUMBER still belongs to '$OWNER' after $SCENE_DEADLINE s." "Ask why: $(app_url)/api/v1/decisions (token in $STATE/secrets/admin-token)." "$STATE/logs/app/server.log"
    sleep 0.02
  done
}

# The story is John's: for its first request his colleagues are left out of automatic assignment (R2), whoever's turn it is.
scene_for_john() {
  local rules others
  scene_for_all # left over when an earlier scene was killed
  rules=$(api GET "teams/$(demo_team)/rules") || fail "Understudy does not tell the rules of the team Support." "Read its log." "$STATE/logs/app/server.log"
  others=$(jq -c '[.Agents | to_entries[] | select(.key != "john") | .value | tostring]' "$STATE/run/demo-data.json")
  printf '%s' "$rules" >"$STATE/run/rules-before"
  trap scene_for_all EXIT
  api PUT "teams/$(demo_team)/rules" "$(jq -c --argjson others "$others" '.excluded = $others' <<<"$rules")" >>"$COMMAND_LOG" ||
    fail "Understudy did not take the rules of the scene." "Read its log." "$STATE/logs/app/server.log"
}

scene_for_all() {
  [[ -s $STATE/run/rules-before ]] || return 0
  api PUT "teams/$(demo_team)/rules" "$(cat "$STATE/run/rules-before")" >>"$COMMAND_LOG"
  rm -f "$STATE/run/rules-before"
}

scene_first_request() {
  local start mail
  start=$(now_us)
  mail=$(mail_in "The printer does not print" "Hello, the printer on the second floor does not print. Anna")
  start_assigned=$(now_us)
  read -r TICKET NUMBER < <(ticket_of "$mail") || fail "Anna's e-mail made no ticket." "Look at: understudy logs helpdesk"
  act "Anna writes an e-mail to support@example.org: ticket $NUMBER" "$start"
  await_owner_other_than root@localhost
  FIRST=$OWNER
  scene_for_all
  trap - EXIT
  act "Understudy gives it to $(name_of "$FIRST")" "$start_assigned"
}

name_of() { sql "SELECT CONCAT(first_name, ' ', last_name) FROM users WHERE login = '$1'" znuny; }

scene_answer() {
  local start
  start=$(now_us)
  tool answer "$TICKET" "$FIRST" >>"$COMMAND_LOG"
  act "$(name_of "$FIRST") answers and closes it" "$start"
}

# Only the scene's own absence is taken back, also when the scene breaks off.
scene_absence() {
  local start
  start=$(now_us)
  trap 'tool absence "$FIRST" 0 >>"$COMMAND_LOG" 2>&1' EXIT
  tool absence "$FIRST" 3
  await "$SCENE_DEADLINE" understudy_knows_absence "$FIRST" ||
    fail "Understudy did not notice in $SCENE_DEADLINE s that $FIRST is out of office." "Read its log." "$STATE/logs/app/server.log"
  act "$(name_of "$FIRST") goes out of office for three days; Understudy knows" "$start"
}

understudy_knows_absence() { [[ $(available "$1") == false ]]; }
understudy_knows_return() { [[ $(available "$1") == true ]]; }
available() { api GET "agents/$1/status" | jq -r .available; }

scene_reopen() {
  local start answered
  # shellcheck disable=SC2034 # read by scene_check
  BEFORE=$(newest_history "$TICKET")
  start=$(now_us)
  mail_in "Re: [Ticket#$NUMBER] The printer does not print" "Hello, it still does not print! Anna" >/dev/null
  answered=$(now_us)
  act "Anna answers the closed ticket by e-mail" "$start"
  await_owner_other_than "$FIRST"
  act "It belongs to $(name_of "$OWNER") (time since the end of Anna's request)" "$answered"
}
