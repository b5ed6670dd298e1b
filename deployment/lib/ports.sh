# shellcheck shell=bash
# Ports: every server listens on 127.0.0.1 only. A port is chosen once and remembered;
# when somebody else took it while we were down, the next free one is chosen.

declare -rA FIRST_PORT=(
  [database]=18806 [web]=18880 [app]=18881 [app_admin]=18848 [second]=18882 [second_admin]=18849
  [keycloak]=18883 [keycloak_management]=18884
)

port() { cat "$STATE/run/port.$1"; }

port_is_free() {
  perl -MIO::Socket::INET -e '
    exit(IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => shift, Listen => 1, ReuseAddr => 1) ? 0 : 1)' "$1"
}

# Another stack of this machine may be down now and still want its ports back.
port_is_promised() {
  local other
  for other in "$(dirname "$STATE")"/*/run/port.*; do
    [[ -e $other && $other != "$STATE"/* ]] || continue
    [[ $(cat "$other") != "$1" ]] || return 0
  done
  for other in "$STATE"/run/port.*; do
    [[ -e $other ]] || continue
    [[ $(cat "$other") != "$1" ]] || return 0
  done
  return 1
}

# choose_port NAME: keeps the remembered one when it is free.
choose_port() {
  local name=$1 file="$STATE/run/port.$1" candidate
  if [[ -s $file ]] && port_is_free "$(cat "$file")"; then
    return
  fi
  rm -f "$file"
  candidate=${FIRST_PORT[$name]}
  while port_is_promised "$candidate" || ! port_is_free "$candidate"; do
    candidate=$((candidate + 100))
    ((candidate < 32000)) || wrong "No free port was found for $name." "Free one of the ports ${FIRST_PORT[$name]}, +100, +200, ..."
  done
  printf '%s' "$candidate" >"$file"
}
