package org.understudy.war.server;

/** What the host says of one ticket, as docs/protocol.md has it. */
record Facts(long ticket, long history, long owner, String opening) {

  static final int TEAM = 5;

  /** A customer answered a closed ticket of this owner. */
  static Facts reopened(long ticket, long history, long owner) {
    return new Facts(ticket, history, owner, "reopened");
  }

  /** A customer has written for the first time, and nobody owns it. */
  static Facts created(long ticket, long history) {
    return new Facts(ticket, history, 1, "created");
  }

  String json() {
    return """
    {"TicketID": %1$d, "TicketNumber": "20261121%1$08d", "HistoryID": %2$d,
     "State": "open", "StateType": "open", "OwnerID": %3$d, "Lock": "unlock", "QueueID": %5$d,
     "CustomerID": "acme", "CustomerUserID": "anna", "PriorityID": 3, "TypeID": 1, "ServiceID": null,
     "Language": "en", "Created": 1700000000,
     "Opening": {"HistoryID": %2$d, "Kind": "%4$s", "At": 1700600000, "By": 1},
     "CustomerMessage": {"HistoryID": %2$d, "ArticleID": 88, "At": %6$d, "Channel": "email",
       "Automatic": false, "AutomaticReason": null},
     "PersonChange": null}\
    """
        .formatted(ticket, history, owner, opening, TEAM, 1_700_600_000 + ticket);
  }
}
