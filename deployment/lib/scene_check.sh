# shellcheck shell=bash
# What has to be true at the end of the scene; each line is checked, not only printed.

scene_check() {
  local facts
  facts=$(tool facts "$TICKET" "$BEFORE")
  check "$(fact .lock)" = lock "locked to $(fact .first)"
  check "$(fact .state)" = open "open again"
  note_is_there
  check "$(fact "[.notified[] | select(. == \"$FIRST\")] | length")" = 0 "$FIRST was not bothered; notified: $(fact '.notified | unique | join(", ")')"
  toolbar_shows_new
}

fact() { jq -r "$1" <<<"$facts"; }

# check FOUND = WANTED TEXT
check() {
  [[ $1 == "$3" ]] || fail "The scene went wrong: '$4' is not true (found '$1', wanted '$3')." \
    "Look at ticket $NUMBER in $(web_url)/index.pl." "$STATE/logs/app/server.log"
  line "" "$4"
}

note_is_there() {
  local body
  body=$(fact '.note.body // ""')
  [[ $body == *"$(name_of "$FIRST" | cut -d' ' -f1)"* ]] ||
    fail "The scene went wrong: there is no note about $FIRST in ticket $NUMBER." "Look at the ticket in $(web_url)/index.pl." "$STATE/logs/app/server.log"
  line "" "the note in the ticket:"
  fold -s -w 76 <<<"$body" | while IFS= read -r text; do
    [[ -z $text ]] || hint "  $text"
  done
}

# The new owner's own screen, the counters at the top. A ticket that is locked as well counts there as "Locked Tickets New":
# Znuny gives that counter and "Owned Tickets New" the same place, and shows one of them.
toolbar_shows_new() {
  local jar counters
  jar=$(mktemp -p "$STATE/run" cookies.XXXXXX)
  curl -fsS -m 30 -L -c "$jar" -b "$jar" -o /dev/null --data-urlencode "Action=Login" --data-urlencode "User=$OWNER" \
    --data-urlencode "Password@"<(demo_password "$OWNER" | tr -d '\n') "$(web_url)/index.pl"
  counters=$(curl -fsS -m 30 -b "$jar" "$(web_url)/index.pl?Action=AgentTicketOwnerView" |
    grep -oE 'title="(Owned|Locked) Tickets (New|Total): [0-9]+' | sed 's/^title="//' | paste -sd ',' | sed 's/,/, /g')
  rm -f "$jar"
  [[ $counters == *" New: "* && $counters == *"Owned Tickets "* ]] ||
    fail "The scene went wrong: the toolbar of $OWNER shows no new ticket ($counters)." "Sign in as $OWNER at $(web_url)/index.pl and look."
  line "" "the toolbar of $(name_of "$OWNER"): $counters"
}

scene_end() {
  tool absence "$FIRST" 0 >>"$COMMAND_LOG"
  trap - EXIT
  await "$SCENE_DEADLINE" understudy_knows_return "$FIRST" ||
    fail "Understudy did not notice in $SCENE_DEADLINE s that $FIRST is back." "Read its log." "$STATE/logs/app/server.log"
  line "" "$(name_of "$FIRST") is back; the ticket stays where it is"
  addresses
  hint "Once more: deployment/understudy demo"
}
