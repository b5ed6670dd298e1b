# shellcheck shell=bash
# The team, its agents and a customer, with generated passwords. Their tickets stay as they are.

readonly DEMO_LOGINS="john william mary admin root@localhost anna"

demo_data_up() {
  demo_passwords
  if [[ $(cat "$STATE/build/demo-data" 2>/dev/null) == "$(demo_data_sum)" ]]; then
    result "team Support, agents john, william, mary, customer anna"
    return
  fi
  tool data <"$STATE/secrets/demo.json" >"$STATE/run/demo-data.json.new"
  mv "$STATE/run/demo-data.json.new" "$STATE/run/demo-data.json"
  demo_data_sum >"$STATE/build/demo-data"
  result "team Support, agents john, william, mary, customer anna: made"
}

demo_data_sum() { cat "$DEPLOYMENT/demo/data.pl" "$STATE/secrets/demo.json" "$ZNUNY/tables-made" | sha256sum; }

demo_passwords() {
  local login
  [[ ! -s $STATE/secrets/demo.json ]] || return 0
  for login in $DEMO_LOGINS; do
    printf '%s\n%s\n' "$login" "$(head -c 9 /dev/urandom | base64 | tr '+/' 'xy')"
  done | jq -Rn '[inputs] | [range(0; length; 2) as $i | {(.[$i]): .[$i + 1]}] | add' | keep_secret demo.json
}

demo_password() { jq -r --arg login "$1" '.[$login]' "$STATE/secrets/demo.json"; }
