# shellcheck shell=bash
# down: stops what we started; --wipe also removes what we made, which is the state folder.

command_down() {
  local wipe=${1:-}
  [[ $wipe == '' || $wipe == --wipe ]] || fail "'$wipe' is not known here." "Use 'down' or 'down --wipe'."
  need_state
  lock_state
  run_down "$wipe"
}

run_down() {
  local wipe=${1:-}
  headline "understudy down    $STATE"
  local part
  for part in second app keycloak daemon helpdesk database; do
    if using_existing && [[ $part == helpdesk || $part == daemon ]]; then continue; fi
    step "$part" "stopping" part_stop "$part"
  done
  if [[ $wipe == --wipe ]]; then
    wipe_state
  else
    hint "The data stays in $STATE; 'understudy up' goes on with it."
  fi
}

# The package in a Znuny that was here before is the owner's to remove: it may hold his settings.
wipe_state() {
  if using_existing; then
    hint "The package stays in the Znuny at $(znuny_home); its package manager removes it."
  fi
  [[ -e $MARK ]] || fail "$STATE was not made by this command." "Nothing was removed."
  rm -rf --one-file-system "$STATE"
  line wipe "$STATE is removed; Debian packages and the users otrs, understudy and keycloak stay"
}
