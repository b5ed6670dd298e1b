# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Facts;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Understudy::History',
    'Kernel::System::Understudy::Language',
    'Kernel::System::Understudy::Message',
    'Kernel::System::Understudy::Query',
    'Kernel::System::Understudy::Text',
    'Kernel::System::Understudy::Time',
    'Kernel::System::Understudy::Topic',
);

=head1 NAME

Kernel::System::Understudy::Facts - what is true of a ticket now, in the one structure that docs/protocol.md describes

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $FactsObject = $Kernel::OM->Get('Kernel::System::Understudy::Facts');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the facts of some tickets in the order of the ids; unknown ids are left out. Reads the database, never the ticket cache.
For all tickets together two statements: the history, then the tickets with their newest messages. One more for each round
of automatic e-mails, for messages that have the name of a queue for an address, for fields that settings ask for, and for
languages in a table of its own.

    my @Facts = $FactsObject->Of( TicketIDs => [ 12, 13 ] );

=cut

sub Of {
    my ( $Self, %Param ) = @_;

    my %Wanted    = map { $_ => 1 } @{ $Param{TicketIDs} };
    my @TicketIDs = sort { $a <=> $b } keys %Wanted;
    return if !@TicketIDs;

    # The history is read first: facts may then be newer than their HistoryID says, never older.
    my %Rows     = $Kernel::OM->Get('Kernel::System::Understudy::History')->Rows( TicketIDs => \@TicketIDs );
    my @Found    = $Self->_Found( \@TicketIDs, \%Rows );
    my %Ticket   = map { $_->[0] => $Self->_Ticket($_) } @Found;
    my %Language = $Kernel::OM->Get('Kernel::System::Understudy::Language')->Of(
        map { $_->{CustomerUserID} // () } values %Ticket,
    );

    my $DefaultLanguage = $Kernel::OM->Get('Kernel::Config')->Get('DefaultLanguage') || 'en';

    my %Conversation;
    for my $TicketID ( keys %Ticket ) {
        my $Facts = $Ticket{$TicketID};
        $Facts->{Language} ||= $Language{ $Facts->{CustomerUserID} // '' };
        $Conversation{$TicketID} = $Self->_AddHistory( $Facts, $Rows{$TicketID} // [] );
    }

    my ( %Message, %Lines );
    if (%Conversation) {
        my %Text = $Kernel::OM->Get('Kernel::System::Understudy::Text')->FromRows( map { [ @{$_}[ 18 .. 21 ] ] } @Found );
        %Message = $Kernel::OM->Get('Kernel::System::Understudy::Message')->Newest(
            Tickets => \%Conversation,
            Texts   => \%Text,
        );
    }
    for my $TicketID ( keys %Ticket ) {
        my $Message = $Message{$TicketID};
        $Ticket{$TicketID}->{CustomerMessage} = $Message ? $Message->{Facts} : undef;
        $Ticket{$TicketID}->{Language} ||= $Message ? $Message->{Language} : undef;
        $Ticket{$TicketID}->{LanguageGuessed} = $Ticket{$TicketID}->{Language} ? 0 : 1;
        $Ticket{$TicketID}->{Language} ||= $DefaultLanguage;
        if ( $Message && !$Message->{Facts}->{AutomaticReason} ) {
            $Lines{$TicketID} = [ @{$Message}{qw(To Cc)} ];
        }
    }
    $Kernel::OM->Get('Kernel::System::Understudy::Topic')->Add( Facts => [ values %Ticket ], Lines => \%Lines );

    return map { $Ticket{$_} // () } @TicketIDs;
}

sub _Found {
    my ( $Self, $TicketIDs, $HistoryRows ) = @_;

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $IDs         = $QueryObject->IDs( @{$TicketIDs} );
    my ( $Language, $Preferences ) = $Kernel::OM->Get('Kernel::System::Understudy::Language')->WithTicket();

    # The newest message is most often the one that is looked for. If not, it is read later.
    my @Newest = map { ( grep { defined $_->{Channel} } reverse @{$_} )[0] // () } values %{$HistoryRows};
    my ( $Texts, $Message )
        = $Kernel::OM->Get('Kernel::System::Understudy::Text')->WithTicket( map { $_->{ArticleID} } @Newest );

    return $QueryObject->Rows(
        SQL => "
            SELECT t.id, t.tn, s.name, st.name, t.user_id, l.name, t.queue_id, t.customer_id,
                t.customer_user_id, t.ticket_priority_id, t.type_id, t.service_id, t.create_time,
                t.title, ty.name, sv.name, w.queue_id, $Language, $Texts
            FROM ticket t
            JOIN ticket_state s ON s.id = t.ticket_state_id
            JOIN ticket_state_type st ON st.id = s.type_id
            JOIN ticket_lock_type l ON l.id = t.ticket_lock_id
            LEFT JOIN ticket_type ty ON ty.id = t.type_id
            LEFT JOIN service sv ON sv.id = t.service_id
            LEFT JOIN understudy_waiting w ON w.waiting_queue_id = t.queue_id
            $Preferences
            $Message
            WHERE t.id IN ($IDs)",
        Text => [ 2, 7, 8, 13, 14, 15, 19, 20 ],
    );
}

sub _Ticket {
    my ( $Self, $Row ) = @_;

    my $TimeObject  = $Kernel::OM->Get('Kernel::System::Understudy::Time');
    my $TopicObject = $Kernel::OM->Get('Kernel::System::Understudy::Topic');

    return {
        TicketID       => $Row->[0] + 0,
        TicketNumber   => "$Row->[1]",
        State          => $Row->[2],
        StateType      => $Row->[3],
        OwnerID        => $Row->[4] + 0,
        Lock           => $Row->[5] eq 'unlock' ? 'unlock' : 'lock',
        QueueID        => ( $Row->[16] // $Row->[6] ) + 0,
        Held           => defined $Row->[16] ? 1 : 0,
        CustomerID     => _Text( $Row->[7] ),
        CustomerUserID => _Text( $Row->[8] ),
        PriorityID     => $Row->[9] + 0,
        TypeID         => _Number( $Row->[10] ),
        ServiceID      => _Number( $Row->[11] ),
        Created        => $TimeObject->Epoch( $Row->[12] ),
        Subject        => $TopicObject->OneLine( $Row->[13] ) // '',
        Type           => scalar $TopicObject->OneLine( $Row->[14] ),
        Service        => scalar $TopicObject->OneLine( $Row->[15] ),
        Language       => $Row->[17],
    };
}

# Returns what the message of the customer is looked for in.
sub _AddHistory {
    my ( $Self, $Facts, $Rows ) = @_;

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');
    my $TimeObject    = $Kernel::OM->Get('Kernel::System::Understudy::Time');

    my ( $Closing, $Opening, $Kind ) = $HistoryObject->Openings( @{$Rows} );
    if ( $HistoryObject->IsFinal( $Facts->{StateType} ) ) {
        $Opening = undef;
    }

    # An open ticket without an opening: it was imported or set by SQL. Its first row has to do.
    elsif ( !$Opening && @{$Rows} ) {
        $Opening = $Rows->[0];
        $Kind    = 'created';
    }

    # What is done to a closed ticket counts since it was closed.
    my $Since        = $Opening || $Closing;
    my $PersonChange = $Since
        ? $HistoryObject->PersonChange( Rows => $Rows, Since => $Since->{ID} )
        : undef;

    my $Answer = $Opening
        ? $HistoryObject->Answer( Rows => $Rows, Since => $Opening->{ID} )
        : undef;

    $Facts->{HistoryID} = $HistoryObject->NewestID( @{$Rows} );
    $Facts->{Opening}   = $Opening
        ? {
        HistoryID => $Opening->{ID},
        Kind      => $Kind,
        At        => $TimeObject->Epoch( $Opening->{Time} ),
        By        => $Opening->{By},
        }
        : undef;
    $Facts->{PersonChange} = $PersonChange
        ? {
        HistoryID => $PersonChange->{ID},
        By        => $PersonChange->{By},
        What      => $PersonChange->{Type},
        At        => $TimeObject->Epoch( $PersonChange->{Time} ),
        }
        : undef;
    $Facts->{Answer} = $Answer
        ? {
        HistoryID => $Answer->{ID},
        By        => $Answer->{By},
        At        => $TimeObject->Epoch( $Answer->{Time} ),
        }
        : undef;

    return {
        Rows    => $Rows,
        Closing => $Closing,
        Opening => $Opening,
    };
}

sub _Text {
    my ($Value) = @_;

    return defined $Value && length $Value ? $Value : undef;
}

sub _Number {
    my ($Value) = @_;

    return defined $Value ? $Value + 0 : undef;
}

1;
