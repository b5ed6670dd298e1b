# shellcheck shell=bash
# Secrets are generated once, kept in files that only root reads, and never printed or given on a command line.

# secret NAME: prints it, makes it when it is new.
secret() {
  local file="$STATE/secrets/$1"
  if [[ ! -s $file ]]; then
    (umask 077 && head -c 32 /dev/urandom | sha256sum | cut -c1-48 >"$file")
  fi
  cat "$file"
}

# keep_secret NAME: stores standard input under the name.
keep_secret() {
  (umask 077 && cat >"$STATE/secrets/$1.new" && mv "$STATE/secrets/$1.new" "$STATE/secrets/$1")
}
