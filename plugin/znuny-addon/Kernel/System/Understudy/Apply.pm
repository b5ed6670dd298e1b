# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Apply;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::Log',
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Ticket::Article::Backend::Internal',
    'Kernel::System::Understudy::Changing',
    'Kernel::System::Understudy::Comparison',
    'Kernel::System::Understudy::Decisions',
    'Kernel::System::Understudy::Facts',
);

=head1 NAME

Kernel::System::Understudy::Apply - changes a ticket only if it is still what the decision took it for

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ApplyObject = $Kernel::OM->Get('Kernel::System::Understudy::Apply');

=cut

# The database may pick a transaction as victim of a deadlock. Once more is safe: nothing of it was kept.
my $Attempts = 3;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 One()

applies one decision in a database transaction of its own. Dies when it failed for a reason of the moment; then
nothing was changed and it may be sent again.

    my %Result = $ApplyObject->One( Decision => \%Decision );

=cut

sub One {
    my ( $Self, %Param ) = @_;

    my $Decision = $Param{Decision};
    my $Result;
    my $Failure;

    ATTEMPT:
    for ( 1 .. $Attempts ) {
        $Result = eval { $Self->_InTransaction($Decision) };
        last ATTEMPT if $Result;
        $Failure = $@;
    }
    die $Failure if !$Result;

    if ( $Result->{Outcome} eq 'overtaken' || $Result->{Outcome} eq 'refused' ) {
        ( $Result->{Facts} ) = $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of(
            TicketIDs => [ $Decision->{TicketID} ],
        );
    }

    return (
        DecisionID => $Decision->{DecisionID},
        HistoryID  => undef,
        Reason     => undef,
        Facts      => undef,
        %{$Result},
    );
}

sub _InTransaction {
    my ( $Self, $Decision ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    my $Handle   = $DBObject->Connect() || die "The database cannot be reached.\n";

    # The host pings from time to time and connects anew when that fails. Within a transaction this must not happen.
    $DBObject->{LastPingTime} = time();

    $Self->_LockRowsOnly($Handle);

    my %Queued = $Self->_Queued();
    $Handle->begin_work() || die "No transaction: $DBI::errstr\n";

    my $Result = eval {
        my $Result = $Self->_Compare($Decision) || $Self->_Write($Decision);
        if ( $Result->{Outcome} eq 'applied' ) {
            die "The connection to the database was lost.\n" if $DBObject->{dbh} != $Handle;
            $Handle->commit() || die "No commit: $DBI::errstr\n";
        }
        $Result;
    };
    my $Failure = $@;

    if ( !$Handle->{AutoCommit} ) {
        $Handle->rollback();
        $Self->_Forget(%Queued);
    }

    # Others may have filled the cache with the old values until the commit; we may have put in new ones too early.
    $Kernel::OM->Get('Kernel::System::Ticket')->_TicketCacheClear( TicketID => $Decision->{TicketID} );

    die $Failure if !$Result;

    return $Result;
}

# MariaDB would also lock the gaps around what the host's functions look for, such as the end of the search index: then
# two of us, or one of us and a customer's e-mail, wait for each other. One transaction long, nothing else changes.
# A server that logs statements for its copies refuses to write that way, so there it stays as it is.
sub _LockRowsOnly {
    my ( $Self, $Handle ) = @_;

    return if $Kernel::OM->Get('Kernel::System::DB')->{'DB::Type'} ne 'mysql';

    my ($LogsStatements) = $Handle->selectrow_array(q{SELECT @@log_bin AND @@binlog_format = 'STATEMENT'});
    return if $LogsStatements;

    return $Handle->do('SET TRANSACTION ISOLATION LEVEL READ COMMITTED') || die "No isolation level: $DBI::errstr\n";
}

# Locks the ticket and looks whether there is anything to do. Gives a result when not.
sub _Compare {
    my ( $Self, $Decision ) = @_;

    my %Ticket = $Self->_Lock( $Decision->{TicketID} );
    return { Outcome => 'refused', Reason => 'unknown-ticket' } if !%Ticket;

    # What the cache knew before the lock was held may be old.
    $Kernel::OM->Get('Kernel::System::Ticket')->_TicketCacheClear( TicketID => $Decision->{TicketID} );

    my ( $TicketID, $HistoryID )
        = $Kernel::OM->Get('Kernel::System::Understudy::Decisions')->Find( DecisionID => $Decision->{DecisionID} );
    if ($TicketID) {
        return { Outcome => 'already', HistoryID => $HistoryID } if $TicketID == $Decision->{TicketID};
        return { Outcome => 'refused', Reason => 'decision-of-other-ticket' };
    }

    my $ComparisonObject = $Kernel::OM->Get('Kernel::System::Understudy::Comparison');
    my $Reason           = $ComparisonObject->Overtaken( Decision => $Decision, Ticket => \%Ticket );
    return { Outcome => 'overtaken', Reason => $Reason } if $Reason;

    $Reason = $ComparisonObject->Refused( Decision => $Decision, QueueID => $Ticket{QueueID} );
    return { Outcome => 'refused', Reason => $Reason } if $Reason;

    return;
}

sub _Lock {
    my ( $Self, $TicketID ) = @_;

    # Only the ticket is locked, not the shared tables of states.
    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL  => 'SELECT user_id, queue_id, ticket_state_id FROM ticket WHERE id = ? FOR UPDATE',
        Bind => [ \$TicketID ],
    ) || die "The ticket cannot be locked.\n";

    my %Ticket;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        @Ticket{qw(OwnerID QueueID StateID)} = @Row;
    }
    return if !%Ticket;

    # A ticket that waits is decided about as one of its team.
    $DBObject->Prepare(
        SQL => '
            SELECT st.name, w.queue_id
            FROM ticket_state s
            JOIN ticket_state_type st ON st.id = s.type_id
            LEFT JOIN understudy_waiting w ON w.waiting_queue_id = ?
            WHERE s.id = ?',
        Bind => [ map { \$_ } @Ticket{qw(QueueID StateID)} ],
    ) || die "The state cannot be read.\n";
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Ticket{StateType} = $Row[0];
        $Ticket{QueueID}   = $Row[1] // $Ticket{QueueID};
    }

    return %Ticket;
}

sub _Write {
    my ( $Self, $Decision ) = @_;

    my $DecisionsObject = $Kernel::OM->Get('Kernel::System::Understudy::Decisions');
    my %Decision        = ( DecisionID => $Decision->{DecisionID} );

    $DecisionsObject->Begin( %Decision, TicketID => $Decision->{TicketID} );
    $Kernel::OM->Get('Kernel::System::Understudy::Changing')->Write( Decision => $Decision );

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL  => 'SELECT MAX(id) FROM ticket_history WHERE ticket_id = ?',
        Bind => [ \$Decision->{TicketID} ],
    ) || die "The ticket history cannot be read.\n";
    my $HistoryID;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $HistoryID = $Row[0] + 0;
    }
    $DecisionsObject->Complete( %Decision, HistoryID => $HistoryID );

    return { Outcome => 'applied', HistoryID => $HistoryID };
}

# Events that wait for the end of the request (notifications above all) must not fire for what was undone.
sub _Handlers {
    return map { $Kernel::OM->Get($_) } (
        'Kernel::System::Ticket',
        'Kernel::System::Ticket::Article::Backend::Email',
        'Kernel::System::Ticket::Article::Backend::Internal',
    );
}

sub _Queued {
    my ($Self) = @_;

    return map { $_ => scalar @{ $_->{EventHandlerPipe} // [] } } $Self->_Handlers();
}

sub _Forget {
    my ( $Self, %Queued ) = @_;

    for my $Handler ( $Self->_Handlers() ) {
        splice @{ $Handler->{EventHandlerPipe} //= [] }, $Queued{$Handler};
    }

    return;
}

1;
