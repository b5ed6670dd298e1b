# shellcheck shell=bash
# The demo team's rules: new conversations are assigned, answered ones of absent owners go to a colleague.

# Set once: what a person changes afterwards stays.
rules_up() {
  if [[ ! -e $STATE/build/rules ]]; then
    await 30 rules_put || wrong "Understudy did not take the rules of the team Support: $(head -c 300 "$STATE/run/rules-answer")" "Read $STATE/logs/app/server.log."
    date +%FT%T >"$STATE/build/rules"
  fi
  result "Support: assign new conversations, reassign closed ones of absent owners"
}

# Right after its start Understudy may not have read the helpdesk's teams yet.
rules_put() {
  api PUT "teams/$(demo_team)/rules" "$(cat "$DEPLOYMENT/config/demo-rules.json")" >"$STATE/run/rules-answer"
}
