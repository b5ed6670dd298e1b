# shellcheck shell=bash
# Calls to Understudy's own REST API, as the admin. The token goes through a file, not through a command line.

# api METHOD PATH [JSON]: prints the answer; false for everything but 2xx.
api() {
  local data=()
  [[ -z ${3:-} ]] || data=(-H 'Content-Type: application/json' --data "$3")
  curl -sS --fail-with-body -m 20 -X "$1" -H @<(printf 'Authorization: Bearer %s' "$(secret admin-token)") \
    -H 'Accept: application/json' "${data[@]}" "$(app_url)/api/v1/$2"
}

demo_team() { jq -r .QueueID "$STATE/run/demo-data.json"; }
agent_id() { jq -r --arg login "$1" '.Agents[$login]' "$STATE/run/demo-data.json"; }
