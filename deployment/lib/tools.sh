# shellcheck shell=bash
# Small Perl programs that use the helpdesk's own functions, run as its own user.
# They are copied below the state folder first: that user need not be able to read the checkout.

# tool NAME [ARGUMENT...]
tool() {
  local name=$1 home tools="$STATE/run/tools"
  shift
  home=$(znuny_home)
  install -d -m 0755 "$tools"
  install -m 0644 "$DEPLOYMENT/demo/$name.pl" "$tools/$name.pl"
  (cd "$home" && as_user otrs env HOME="$home" perl -I"$home" -I"$home/Kernel/cpan-lib" -I"$home/Custom" "$tools/$name.pl" "$@")
}
