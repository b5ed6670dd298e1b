# shellcheck shell=bash
# The helpdesk's files: Debian's package otrs2, downloaded and unpacked below the state folder, never installed.
# A Znuny that is installed on the machine is therefore not touched.

ZNUNY="$STATE/znuny"
ZNUNY_PRIVATE_HOME="$ZNUNY/home"

znuny_files() {
  [[ -e $ZNUNY/unpacked ]] || znuny_download
  id otrs >/dev/null 2>&1 || useradd --system --user-group --home-dir /nonexistent --no-create-home --shell /usr/sbin/nologin otrs
  [[ -e $ZNUNY/unpacked ]] || znuny_unpack
  result "Znuny $(cat "$ZNUNY/unpacked") in $ZNUNY_PRIVATE_HOME"
}

znuny_download() {
  znuny_package_source
  private_apt update
  rm -f "$STATE"/downloads/otrs2_*.deb
  (cd "$STATE/downloads" && private_apt download otrs2) ||
    wrong "Znuny's package otrs2 could not be downloaded." "Check that this machine reaches its Debian mirror (component non-free)."
  install_quietly "$(dpkg-deb -f "$STATE"/downloads/otrs2_*.deb Depends)"
}

# The package is in the component non-free, for Debian 12 in the backports. Both are asked for in a package
# configuration of our own; the site is the one that the machine itself uses.
znuny_package_source() {
  local site release suite keyring
  # shellcheck disable=SC2016 # $(SITE) is apt's own language
  read -r site release < <(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Label: Debian' 'Component: main' |
    awk '$2 !~ /-/ {print $1, $2; exit}')
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [[ -n ${site:-} && -e $keyring ]] || wrong "This machine's package settings name no Debian site." "Use Debian 12 or newer."
  suite=$release
  [[ $release != bookworm ]] || suite=bookworm-backports
  mkdir -p "$ZNUNY/apt/lists/partial" "$ZNUNY/apt/cache/archives/partial"
  printf 'deb [signed-by=%s] %s %s non-free\n' "$keyring" "$site" "$suite" >"$ZNUNY/apt/sources.list"
}

# APT::Sandbox::User: the state folder's downloads are written by us, not by the user _apt.
private_apt() {
  apt_get -o Dir::Etc::SourceList="$ZNUNY/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$ZNUNY/apt/lists" -o Dir::Cache="$ZNUNY/apt/cache" -o APT::Sandbox::User=root "$@"
}

znuny_unpack() {
  local package root="$ZNUNY/unpacking"
  package=$(ls "$STATE"/downloads/otrs2_*.deb)
  rm -rf "$root" "$ZNUNY_PRIVATE_HOME"
  mkdir -p "$root"
  dpkg -x "$package" "$root"
  znuny_make_real "$root"
  cp "$root/etc/apache2/conf-available/otrs2.conf" "$ZNUNY/package-web.conf"
  mv "$root/usr/share/otrs" "$ZNUNY_PRIVATE_HOME"
  rm -rf "$root"
  chown -R otrs:otrs "$ZNUNY_PRIVATE_HOME"
  dpkg-deb -f "$package" Version >"$ZNUNY/unpacked"
}

# The package spreads the home over /usr, /etc and /var by absolute links; here it is one folder.
znuny_make_real() {
  local root=$1 home="$1/usr/share/otrs"
  rm "$home"/var "$home"/Kernel/Config.pm "$home"/Kernel/Config/{Backups,Files,GenericAgent.pm}
  rm "$root"/var/lib/otrs/{run,spool}
  mv "$root/var/lib/otrs" "$home/var"
  mv "$home/var/Config/Files" "$home/Kernel/Config/Files"
  mv "$home/var/Config/Backups" "$home/Kernel/Config/Backups"
  mkdir -p "$home"/var/{run,spool,log,tmp,article,sessions}
  printf '\n' >"$home/var/log/TicketCounter.log"
  grep -rlZ '/usr/share/otrs' "$home/bin" "$home/scripts" | xargs -0 -r sed -i "s#/usr/share/otrs#$ZNUNY_PRIVATE_HOME#g"
  find "$home" -name '*.t' -prune -o -type l -print | while read -r link; do
    [[ -e $link ]] || [[ $(readlink "$link") == /usr/share/fonts* ]] ||
      wrong "The link $link of Znuny's package leads nowhere." "Report this: the package has changed its layout."
  done
}
