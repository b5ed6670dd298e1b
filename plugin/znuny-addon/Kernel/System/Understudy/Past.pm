# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Past;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::Understudy::History',
    'Kernel::System::Understudy::Query',
    'Kernel::System::Understudy::Time',
    'Kernel::System::Understudy::Topic',
);

=head1 NAME

Kernel::System::Understudy::Past - how tickets were opened, answered and closed, for trying rules on it

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $PastObject = $Kernel::OM->Get('Kernel::System::Understudy::Past');

=cut

my %ChannelOf = (
    EmailCustomer      => 'email',
    FollowUp           => 'email',
    PhoneCallCustomer  => 'phone',
    WebRequestCustomer => 'portal',
);
my %IsAnswer = map { $_ => 1 } qw(SendAnswer EmailAgent PhoneCallAgent);
my %OfState  = map { $_ => 1 } qw(NewTicket StateUpdate);
my @Counting = ( keys %ChannelOf, keys %IsAnswer, keys %OfState, 'OwnerUpdate' );

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Since()

the tickets that something happened to since a moment, in the order of their ids, with their openings that were not over
by then. At most six statements for a page, whatever its size.

    my %Past = $PastObject->Since( Since => 1700000000, After => 0, Limit => 500 );

=cut

sub Since {
    my ( $Self, %Param ) = @_;

    my @Tickets = $Self->_Tickets(%Param);
    my $More    = @Tickets >= $Param{Limit} ? 1 : 0;
    my $Last    = @Tickets ? $Tickets[-1]->{TicketID} : $Param{After};

    my %Rows = $Self->_Rows( map { $_->{TicketID} } @Tickets );
    for my $Ticket (@Tickets) {
        $Ticket->{Openings} = [
            grep { !defined $_->{ClosedAt} || $_->{ClosedAt} >= $Param{Since} }
                $Self->_Openings( @{ $Rows{ $Ticket->{TicketID} } // [] } )
        ];
    }
    @Tickets = grep { @{ $_->{Openings} } } @Tickets;

    if (@Tickets) {
        $Kernel::OM->Get('Kernel::System::Understudy::Topic')->Add( Facts => \@Tickets );
    }

    return (
        Last    => $Last + 0,
        More    => $More,
        Tickets => \@Tickets,
    );
}

sub _Tickets {
    my ( $Self, %Param ) = @_;

    my $DBObject    = $Kernel::OM->Get('Kernel::System::DB');
    my $TimeObject  = $Kernel::OM->Get('Kernel::System::Understudy::Time');
    my $TopicObject = $Kernel::OM->Get('Kernel::System::Understudy::Topic');
    my $Since       = $TimeObject->String( $Param{Since} );

    $DBObject->Prepare(
        SQL => '
            SELECT t.id, t.tn, t.customer_id, t.customer_user_id, t.ticket_priority_id, t.create_time, t.title,
                ty.name, sv.name
            FROM ticket t
            LEFT JOIN ticket_type ty ON ty.id = t.type_id
            LEFT JOIN service sv ON sv.id = t.service_id
            WHERE t.id > ? AND t.change_time >= ?
            ORDER BY t.id',
        Bind  => [ \$Param{After}, \$Since ],
        Limit => $Param{Limit},
    ) || die "The tickets cannot be read.\n";

    my @Tickets;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Tickets, {
            TicketID       => $Row[0] + 0,
            TicketNumber   => "$Row[1]",
            CustomerID     => length( $Row[2] // '' ) ? $Row[2] : undef,
            CustomerUserID => length( $Row[3] // '' ) ? $Row[3] : undef,
            PriorityID     => $Row[4] + 0,
            Created        => $TimeObject->Epoch( $Row[5] ),
            Subject        => $TopicObject->OneLine( $Row[6] ) // '',
            Type           => scalar $TopicObject->OneLine( $Row[7] ),
            Service        => scalar $TopicObject->OneLine( $Row[8] ),
        };
    }

    return @Tickets;
}

# By the id of the ticket. A waiting queue is told as the queue of the team that it belongs to. One table only, and the
# type as the result of a sum: joins and conditions with an index tempt databases to start there and read the whole history.
sub _Rows {
    my ( $Self, @TicketIDs ) = @_;

    return if !@TicketIDs;

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');
    my %TypeName      = $HistoryObject->TypeNames();
    my %StateType = $Self->_Map(
        'SELECT s.id, st.name FROM ticket_state s JOIN ticket_state_type st ON st.id = s.type_id',
    );
    my %TeamQueue = $Self->_Map('SELECT waiting_queue_id, queue_id FROM understudy_waiting');

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my @History     = $QueryObject->Rows(
        SQL => '
            SELECT ticket_id, history_type_id, create_time, state_id, queue_id, owner_id
            FROM ticket_history
            WHERE ticket_id IN (' . $QueryObject->IDs(@TicketIDs) . ')
                AND history_type_id + 0 IN (' . $QueryObject->IDs( $HistoryObject->TypeIDs(@Counting) ) . ')
            ORDER BY id',
    );

    my %Rows;
    for my $Row (@History) {
        push @{ $Rows{ $Row->[0] } }, {
            Type      => $TypeName{ $Row->[1] },
            Time      => $Row->[2],
            StateType => $StateType{ $Row->[3] } // '',
            QueueID   => ( $TeamQueue{ $Row->[4] } // $Row->[4] ) + 0,
            OwnerID   => $Row->[5] + 0,
        };
    }

    return %Rows;
}

sub _Map {
    my ( $Self, $SQL ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL ) || die "States and queues cannot be read.\n";

    my %Value;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Value{ $Row[0] } = $Row[1];
    }

    return %Value;
}

# Only some rows carry a state that was just set, and only some an owner: others copy them from a cache.
sub _Openings {
    my ( $Self, @Rows ) = @_;

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');
    my $TimeObject    = $Kernel::OM->Get('Kernel::System::Understudy::Time');

    my ( @Openings, $Open, $WasClosed, $Message );
    my $OwnerID = 1;
    for my $Row (@Rows) {
        my $At = $TimeObject->Epoch( $Row->{Time} );
        if ( $Row->{Type} eq 'OwnerUpdate' || $Row->{Type} eq 'NewTicket' ) {
            $OwnerID = $Row->{OwnerID};
        }
        if ( $ChannelOf{ $Row->{Type} } ) {
            $Message //= { At => $At, Channel => $ChannelOf{ $Row->{Type} } };
        }
        if ( $Open && $IsAnswer{ $Row->{Type} } ) {
            $Open->{AnsweredAt} //= $At;
        }

        my $IsFinal = $OfState{ $Row->{Type} } && $HistoryObject->IsFinal( $Row->{StateType} );
        if ( $IsFinal && $Open ) {
            $Open->{ClosedAt} = $At;
        }
        if ($IsFinal) {
            $WasClosed = 1;
            ( $Open, $Message ) = ();
        }
        elsif ( $OfState{ $Row->{Type} } && !$Open ) {
            $Open = {
                Kind       => $WasClosed ? 'reopened' : 'created',
                At         => $At,
                QueueID    => $Row->{QueueID},
                OwnerID    => $OwnerID,
                AnsweredAt => undef,
                ClosedAt   => undef,
            };
            push @Openings, $Open;
        }
        if ($Open) {
            $Open->{Channel}     = $Message ? $Message->{Channel} : undef;
            $Open->{WrittenAt}   = $Message ? $Message->{At} : undef;
            $Open->{LastOwnerID} = $OwnerID;
        }
    }

    return @Openings;
}

1;
