# shellcheck shell=bash
# The functions of lib/ for use inside an image: no state folder of a machine, no steps, secrets from the engine.

DEPLOYMENT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
CHECKOUT="$(dirname "$DEPLOYMENT")"
STATE=/opt/understudy
# shellcheck disable=SC2034 # read in lib/
readonly DEPLOYMENT CHECKOUT STATE

for part in "$DEPLOYMENT"/lib/*.sh; do
  # shellcheck source=/dev/null
  source "$part"
done

result() { printf '%s\n' "$1"; }
wrong() {
  printf 'error: %s %s\n' "$1" "$2" >&2
  exit 1
}
secret() { cat "/run/secrets/$1"; }
mkdir -p "$STATE"/{downloads,logs/app,run,znuny}
