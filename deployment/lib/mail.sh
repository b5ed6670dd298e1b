# shellcheck shell=bash
# Anna's e-mails, handed to the helpdesk's own mail gate: the real way a customer writes.

# mail_in SUBJECT BODY: prints the Message-ID.
mail_in() {
  local id
  id="$(cat /proc/sys/kernel/random/uuid)@example.com"
  console Maint::PostMaster::Read >>"$COMMAND_LOG" 2>&1 <<MAIL
From: Anna Schmidt <anna@example.com>
To: support@example.org
Subject: $1
Date: $(LC_ALL=C date -R)
Message-ID: <$id>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

$2
MAIL
  printf '%s' "$id"
}

# ticket_of MESSAGE-ID: "ID NUMBER" of the ticket that the e-mail is in.
ticket_of() {
  sql "SELECT t.id, t.tn FROM article_data_mime m JOIN article a ON a.id = m.article_id JOIN ticket t ON t.id = a.ticket_id
    WHERE m.a_message_id = '<$1>'" znuny
}
