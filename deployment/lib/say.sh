# shellcheck shell=bash
# What the person at the terminal sees: calm, aligned, colours only on a terminal.

if [[ -t 1 && -z ${NO_COLOR:-} ]]; then
  readonly BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' PLAIN=$'\e[0m'
else
  readonly BOLD='' DIM='' RED='' PLAIN=''
fi

# Microseconds since 1970, for durations.
now_us() {
  local now=$EPOCHREALTIME
  printf '%s' "${now/[.,]/}"
}

# seconds_since START_US -> "1.2 s"
seconds_since() {
  local us=$(($(now_us) - $1))
  printf '%d.%d s' $((us / 1000000)) $((us % 1000000 / 100000))
}

headline() { printf '\n%s%s%s\n' "$BOLD" "$1" "$PLAIN"; }

# line NAME TEXT [TIME]
line() {
  if [[ -z ${3:-} ]]; then
    printf '  %-12s %s\n' "$1" "$2"
  else
    printf '  %-12s %-62s %s%8s%s\n' "$1" "$2" "$DIM" "$3" "$PLAIN"
  fi
}

hint() { printf '  %-12s %s%s%s\n' '' "$DIM" "$1" "$PLAIN"; }

# fail WHAT WHAT-TO-DO [LOG]: one line each, then the end.
fail() {
  printf '\n%serror%s  %s\n' "$RED" "$PLAIN" "$1" >&2
  printf '       %s\n' "$2" >&2
  [[ -z ${3:-} ]] || printf '       log: %s\n' "$3" >&2
  exit 1
}
