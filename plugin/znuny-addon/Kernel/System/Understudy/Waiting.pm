# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Waiting;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::Queue',
    'Kernel::System::Ticket',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::History',
    'Kernel::System::Understudy::Query',
    'Kernel::System::Understudy::WaitingQueue',
);

=head1 NAME

Kernel::System::Understudy::Waiting - keeps tickets that wait for their team to take them out of everyone's reach

=head1 DESCRIPTION

A team may take its tickets one after the other. Those that nobody owns are then held in its waiting queue, which no agent
has permissions for. One rule says where a ticket belongs, and it is asked after each change of a ticket.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $WaitingObject = $Kernel::OM->Get('Kernel::System::Understudy::Waiting');

=cut

my $Nobody = 1;

sub new {
    my ( $Type, %Param ) = @_;

    return bless { Paused => 0 }, $Type;
}

=head2 Keep()

moves a ticket into the waiting queue of its team, or back, when it is not where it belongs.

    $WaitingObject->Keep( TicketID => 12 );

=cut

sub Keep {
    my ( $Self, %Param ) = @_;

    return 1 if $Self->{Paused};

    my %Ticket = $Self->_Ticket( $Param{TicketID} );
    return 1 if !%Ticket;

    my $IsHeld  = $Ticket{QueueID} == $Ticket{WaitingQueueID};
    my $IsDone  = $Kernel::OM->Get('Kernel::System::Understudy::History')->IsFinal( $Ticket{StateType} );
    my $IsToBe  = $Ticket{IsHolding} && $Ticket{OwnerID} == $Nobody && !$IsDone;
    return 1 if $IsHeld ? $IsToBe : !$IsToBe;

    # The customer may get an answer out of it within this very request.
    if ($IsToBe) {
        $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue')->AutoResponsesSet(%Ticket);
    }

    return $Self->_Move( %Ticket, To => $IsToBe ? $Ticket{WaitingQueueID} : $Ticket{TeamQueueID} );
}

=head2 During()

runs a function that changes a ticket in several steps; where the ticket belongs is asked when it is done.

    $WaitingObject->During( TicketID => 12, Steps => sub { ... } );

=cut

sub During {
    my ( $Self, %Param ) = @_;

    {
        local $Self->{Paused} = 1;
        $Param{Steps}->();
    }

    return $Self->Keep( TicketID => $Param{TicketID} );
}

=head2 MoveTo()

moves a ticket to a queue where it can be seen; without a queue, a held one to the queue of its team. Agents who
subscribed the queue are notified as in the host only when that is wanted.

    $WaitingObject->MoveTo( TicketID => 12, QueueID => 5, Notify => 1 );

=cut

sub MoveTo {
    my ( $Self, %Param ) = @_;

    my ($Row) = $Self->_Select(
        'SELECT t.queue_id, t.user_id, t.ticket_state_id, w.queue_id
        FROM ticket t
        LEFT JOIN understudy_waiting w ON w.waiting_queue_id = t.queue_id
        WHERE t.id = ?',
        $Param{TicketID},
    );
    my ( $From, $OwnerID, $StateID, $TeamQueueID ) = @{$Row};
    my $To = $Param{QueueID} // $TeamQueueID // $From;
    return 1 if $To == $From;

    return $Self->_Move( %Param, QueueID => $From, OwnerID => $OwnerID, StateID => $StateID, To => $To )
        || die "The ticket cannot be moved.\n";
}

# Nothing when the ticket is in no queue of a team that holds or held.
sub _Ticket {
    my ( $Self, $TicketID ) = @_;

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $IDs         = $QueryObject->IDs($TicketID);
    my ($Row) = $QueryObject->Rows(
        SQL => "
            SELECT t.queue_id, t.user_id, t.ticket_state_id, st.name, w.queue_id, w.waiting_queue_id, w.active
            FROM ticket t
            JOIN understudy_waiting w ON t.queue_id IN (w.queue_id, w.waiting_queue_id)
            JOIN ticket_state s ON s.id = t.ticket_state_id
            JOIN ticket_state_type st ON st.id = s.type_id
            WHERE t.id = $IDs",
    );
    return if !$Row;

    my %Ticket = ( TicketID => $TicketID );
    @Ticket{qw(QueueID OwnerID StateID StateType TeamQueueID WaitingQueueID IsHolding)} = @{$Row};

    return %Ticket;
}

# The host's own function would ask whether our account may move tickets there, and it has no permissions by design. Nor
# may the host's rules for people (ACLs) keep a ticket from where it belongs.
sub _Move {
    my ( $Self, %Param ) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my $UserID       = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();
    my %Common       = ( TicketID => $Param{TicketID} );

    $TicketObject->_TicketCacheClear(%Common);
    my %Old = $TicketObject->TicketGet( %Common, DynamicFields => 0 );

    # Only when it still is what we took it for. Who changed it meanwhile has asked, too, where it belongs.
    my $Rows = $Kernel::OM->Get('Kernel::System::DB')->{dbh}->do(
        'UPDATE ticket SET queue_id = ?, change_time = current_timestamp, change_by = ?
        WHERE id = ? AND queue_id = ? AND user_id = ? AND ticket_state_id = ?',
        undef,
        $Param{To}, $UserID, @Param{qw(TicketID QueueID OwnerID StateID)},
    );
    $TicketObject->_TicketCacheClear(%Common);
    return if !$Rows || $Rows != 1;

    my $Queue = $Kernel::OM->Get('Kernel::System::Queue')->QueueLookup( QueueID => $Param{To} );
    $TicketObject->HistoryAdd(
        %Common,
        QueueID      => $Param{To},
        HistoryType  => 'Move',
        Name         => "%%$Queue%%$Param{To}%%$Old{Queue}%%$Param{QueueID}",
        CreateUserID => $UserID,
    ) || die "The move cannot be noted.\n";

    if ( $Param{Notify} ) {
        $TicketObject->EventHandler(
            Event  => 'NotificationMove',
            Data   => { %Common, CustomerMessageParams => { Queue => $Queue } },
            UserID => $UserID,
        );
    }
    $TicketObject->EventHandler(
        Event  => 'TicketQueueUpdate',
        Data   => { %Common, OldTicketData => \%Old },
        UserID => $UserID,
    );

    return 1;
}

sub _Select {
    my ( $Self, $SQL, @Bind ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) || die "The waiting tickets cannot be read.\n";

    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, [@Row];
    }

    return @Rows;
}

1;
