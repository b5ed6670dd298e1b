# shellcheck shell=bash
# What comes from the distribution. Its package settings are read, never changed.

# Besides these npm, unless the machine has one already: whoever has a newer Node cannot install Debian's npm next to it.
readonly NEEDED_PACKAGES="mariadb-server mariadb-client apache2 libapache2-mod-perl2 libdbd-mysql-perl librest-client-perl jq curl unzip procps util-linux maven"

command_packages() {
  local missing
  missing=$(missing_packages)
  if [[ -z $missing ]]; then
    result "nothing is missing"
    return
  fi
  apt_get update
  install_quietly "$missing"
  result "installed:$missing"
}

missing_packages() {
  local package
  for package in $NEEDED_PACKAGES; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf ' %s' "$package"
  done
  command -v npm >/dev/null || printf ' npm'
}

apt_get() { DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 "$@"; }

# install_quietly "PACKAGES or a Depends line": the packages must not start servers of their own next to ours.
install_quietly() {
  local policy=/usr/sbin/policy-rc.d ours=''
  if [[ ! -e $policy ]]; then
    ours=yes
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 0755 "$policy"
  fi
  local status=0
  if [[ $1 == *,* ]]; then
    apt_get satisfy -y --no-install-recommends "$1" || status=$?
  else
    # shellcheck disable=SC2086 # several names
    apt_get install -y --no-install-recommends $1 || status=$?
  fi
  [[ -z $ours ]] || rm -f "$policy"
  ((status == 0)) || wrong "The Debian packages could not be installed." "Look at the log; 'apt-get update' and network access are the usual causes."
  [[ -z $ours ]] || disable_own_services
}

# On a machine with systemd a package enables its service for the next start; where we brought it, it stays off.
disable_own_services() {
  command -v systemctl >/dev/null || return 0
  [[ -d /run/systemd/system ]] || return 0
  local service
  for service in mariadb apache2; do
    systemctl is-active --quiet "$service" || systemctl disable --quiet "$service" || true
  done
}
