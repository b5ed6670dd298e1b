# shellcheck shell=bash
# The package, taken out of the test stack's Znuny as an admin would: what is left of it then?

test_removal() {
  local left
  console Admin::Package::Uninstall "$ADDON_NAME"
  rm -f "$STATE/znuny/addon"
  left=$(removal_leftovers)
  [[ -z $left ]] || wrong "The package is uninstalled, but this is left of it: ${left//$'\n'/, }" "The package has to take it along: plugin/znuny-addon."
  helpdesk_reload
  curl -fsS -o /dev/null "$(web_url)/index.pl" || wrong "Znuny does not answer without the package." "Read $STATE/logs/web-error.log."
  printf '1\n' >>"$STATE/run/tests-passed"
  result "the package is uninstalled, and nothing is left of it"
}

# Znuny leaves the folders of every package, empty. The service account stays, invalid, as the author of what it wrote: with the mark that tells whose it is.
removal_leftovers() {
  (cd "$(znuny_home)" && find . -type f -ipath '*understudy*' -not -path './var/tmp/*' -not -path './var/log/*')
  sql "SHOW TABLES LIKE 'understudy%'" znuny
  sql "
    SELECT name FROM sysconfig_default WHERE name LIKE '%Understudy%'
    UNION SELECT name FROM sysconfig_modified WHERE name LIKE '%Understudy%'
    UNION SELECT name FROM gi_webservice_config WHERE name = 'Understudy'
    UNION SELECT name FROM permission_groups WHERE name LIKE 'understudy%'
    UNION SELECT name FROM queue WHERE name LIKE '%::Waiting' AND valid_id = 1
    UNION SELECT login FROM users WHERE login = 'understudy' AND valid_id = 1
    UNION SELECT preferences_key FROM user_preferences WHERE preferences_key LIKE 'Understudy%'
      AND preferences_key <> 'UnderstudyServiceAccount'" znuny
}
