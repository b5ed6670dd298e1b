# shellcheck shell=bash
# The package, taken out of the test stack's Znuny as an admin would: what is left of it then?

test_removal() {
  local left switched
  switched=$(removal_switched)
  [[ -n $switched ]] || wrong "No notification of Znuny is switched off by the package, so it could give nothing back." "The demo data have to do it: deployment/demo/data.pl."
  console Admin::Package::Uninstall "$ADDON_NAME"
  rm -f "$STATE/znuny/addon"
  left=$(removal_leftovers "$switched")
  [[ -z $left ]] || wrong "The package is uninstalled, but this is left of it: ${left//$'\n'/, }" "The package has to take it along: plugin/znuny-addon."
  helpdesk_reload
  curl -fsS -o /dev/null "$(web_url)/index.pl" || wrong "Znuny does not answer without the package." "Read $STATE/logs/web-error.log."
  printf '1\n' >>"$STATE/run/tests-passed"
  result "the package is uninstalled, and nothing is left of it"
}

# Ids of the notifications that absent owners do not get, as long as the package is there.
removal_switched() {
  sql "SELECT SUBSTRING_INDEX(data_key, '::', -1) FROM system_data WHERE data_key LIKE 'Understudy::AbsentOwnerMail::%'" znuny | paste -sd,
}

# Znuny leaves the folders of every package, empty. The service account stays, invalid, as the author of what it wrote: with the mark that tells whose it is.
removal_leftovers() {
  (cd "$(znuny_home)" && find . -type f -ipath '*understudy*' -not -path './var/tmp/*' -not -path './var/log/*')
  sql "SHOW TABLES LIKE 'understudy%'" znuny
  sql "
    SELECT name FROM sysconfig_default WHERE name LIKE '%Understudy%'
    UNION SELECT name FROM sysconfig_modified WHERE name LIKE '%Understudy%'
    UNION SELECT name FROM gi_webservice_config WHERE name = 'Understudy'
    UNION SELECT data_key FROM system_data WHERE data_key LIKE 'Understudy%'
    UNION SELECT name FROM permission_groups WHERE name LIKE 'understudy%'
    UNION SELECT name FROM queue WHERE name LIKE '%::Waiting' AND valid_id = 1
    UNION SELECT login FROM users WHERE login = 'understudy' AND valid_id = 1
    UNION SELECT preferences_key FROM user_preferences WHERE preferences_key LIKE 'Understudy%'
      AND preferences_key <> 'UnderstudyServiceAccount'
    UNION SELECT CONCAT(name, ' is not sent on out of office') FROM notification_event WHERE id IN ($1)
      AND id NOT IN (SELECT notification_id FROM notification_event_item WHERE event_key = 'SendOnOutOfOffice')" znuny
}
