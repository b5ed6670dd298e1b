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
    'Kernel::System::Understudy::Names',
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

# Columns of the statement. Those of the history are the first ten.
my @OfMessage = ( 10 .. 13 );
my @OfTicket  = ( 0, 14 .. 30 );
my @Texts     = ( 15, 21, 22, 25, 27, 29 );

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the facts of some tickets in the order of the ids; unknown ids are left out. Reads the database, never the ticket cache.
For all tickets together one statement: the tickets with their history, and with the texts of articles of which is known
that they may be the newest messages. One more for the texts of others, for each round of automatic e-mails, for messages
that have the name of a queue for an address, for fields that settings ask for, and for languages in a table of its own.

    my @Facts = $FactsObject->Of(
        TicketIDs  => [ 12, 13 ],
        ArticleIDs => [ 88 ],        # optional: what was just written in them
    );

=cut

sub Of {
    my ( $Self, %Param ) = @_;

    my %Wanted    = map { $_ => 1 } @{ $Param{TicketIDs} };
    my @TicketIDs = sort { $a <=> $b } keys %Wanted;
    return if !@TicketIDs;

    my %Lines    = $Self->_Lines( \@TicketIDs, $Param{ArticleIDs} );
    my %Ticket   = map { $_ => $Self->_Ticket( $Lines{$_}->[0] ) } keys %Lines;
    my %Language = $Kernel::OM->Get('Kernel::System::Understudy::Language')->Of(
        map { $_->{CustomerUserID} // () } values %Ticket,
    );

    my $DefaultLanguage = $Kernel::OM->Get('Kernel::Config')->Get('DefaultLanguage') || 'en';

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');
    my %Conversation;
    for my $TicketID ( keys %Ticket ) {
        my $Facts = $Ticket{$TicketID};
        $Facts->{Language} ||= $Language{ $Facts->{CustomerUserID} // '' };
        my @Rows = $HistoryObject->FromLines( @{ $Lines{$TicketID} } );
        $Conversation{$TicketID} = $Self->_AddHistory( $Facts, \@Rows );
    }

    my ( %Message, %Written );
    if (%Conversation) {
        %Message = $Kernel::OM->Get('Kernel::System::Understudy::Message')->Newest(
            Tickets => \%Conversation,
            Texts   => { $Self->_Texts(%Lines) },
        );
    }
    for my $TicketID ( keys %Ticket ) {
        my $Message = $Message{$TicketID};
        $Ticket{$TicketID}->{CustomerMessage} = $Message ? $Message->{Facts} : undef;
        $Ticket{$TicketID}->{Language} ||= $Message ? $Message->{Language} : undef;
        $Ticket{$TicketID}->{LanguageGuessed} = $Ticket{$TicketID}->{Language} ? 0 : 1;
        $Ticket{$TicketID}->{Language} ||= $DefaultLanguage;
        if ( $Message && !$Message->{Facts}->{AutomaticReason} ) {
            $Written{$TicketID} = [ @{$Message}{qw(To Cc)} ];
        }
    }
    $Kernel::OM->Get('Kernel::System::Understudy::Topic')->Add( Facts => [ values %Ticket ], Lines => \%Written );

    return map { $Ticket{$_} // () } @TicketIDs;
}

# Lines by the id of the ticket: what is true of it is the same in each, and each has one row of its history. One
# statement shows one moment: facts are never older than their HistoryID says.
sub _Lines {
    my ( $Self, $TicketIDs, $ArticleIDs ) = @_;

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $IDs         = $QueryObject->IDs( @{$TicketIDs} );
    my ( $Language, $Preferences ) = $Kernel::OM->Get('Kernel::System::Understudy::Language')->WithTicket();
    my ( $Texts,    $Messages )    = $Kernel::OM->Get('Kernel::System::Understudy::Text')->WithHistory( @{ $ArticleIDs // [] } );
    my ( $History,  $Rows )        = $Kernel::OM->Get('Kernel::System::Understudy::History')->WithTicket();

    my @Found = $QueryObject->Rows(
        SQL => "
            SELECT $History, $Texts, t.tn, s.name, s.type_id, t.user_id, t.ticket_lock_id, t.queue_id, w.queue_id,
                t.customer_id, t.customer_user_id, t.ticket_priority_id, t.type_id, ty.name, t.service_id, sv.name,
                t.create_time, t.title, $Language
            FROM ticket t
            JOIN ticket_state s ON s.id = t.ticket_state_id
            LEFT JOIN ticket_type ty ON ty.id = t.type_id
            LEFT JOIN service sv ON sv.id = t.service_id
            LEFT JOIN understudy_waiting w ON w.waiting_queue_id = t.queue_id
            $Preferences
            $Rows
            $Messages
            WHERE t.id IN ($IDs)",
    );

    my %Lines;
    for my $Line (@Found) {
        push @{ $Lines{ $Line->[0] } }, $Line;
    }
    $QueryObject->Decode( [ map { $_->[0] } values %Lines ], @Texts );

    return %Lines;
}

sub _Texts {
    my ( $Self, %Lines ) = @_;

    my @Texts = map { [ @{$_}[@OfMessage] ] } grep { defined $_->[ $OfMessage[0] ] } map { @{$_} } values %Lines;
    $Kernel::OM->Get('Kernel::System::Understudy::Query')->Decode( \@Texts, 1, 2 );

    return $Kernel::OM->Get('Kernel::System::Understudy::Text')->FromRows(@Texts);
}

sub _Ticket {
    my ( $Self, $Line ) = @_;

    my $TimeObject  = $Kernel::OM->Get('Kernel::System::Understudy::Time');
    my $TopicObject = $Kernel::OM->Get('Kernel::System::Understudy::Topic');
    my $NamesObject = $Kernel::OM->Get('Kernel::System::Understudy::Names');

    my (
        $TicketID, $Number, $State, $StateTypeID, $OwnerID, $LockID, $QueueID, $TeamQueueID,
        $CustomerID, $CustomerUserID, $PriorityID, $TypeID, $Type, $ServiceID, $Service,
        $Created, $Title, $Language
    ) = @{$Line}[@OfTicket];

    return {
        TicketID       => $TicketID + 0,
        TicketNumber   => "$Number",
        State          => $State,
        StateType      => $NamesObject->Of('ticket_state_type')->{$StateTypeID},
        OwnerID        => $OwnerID + 0,
        Lock           => $NamesObject->Of('ticket_lock_type')->{$LockID} eq 'unlock' ? 'unlock' : 'lock',
        QueueID        => ( $TeamQueueID // $QueueID ) + 0,
        Held           => defined $TeamQueueID ? 1 : 0,
        CustomerID     => _Text($CustomerID),
        CustomerUserID => _Text($CustomerUserID),
        PriorityID     => $PriorityID + 0,
        TypeID         => _Number($TypeID),
        ServiceID      => _Number($ServiceID),
        Created        => $TimeObject->Epoch($Created),
        Subject        => $TopicObject->OneLine($Title) // '',
        Type           => scalar $TopicObject->OneLine($Type),
        Service        => scalar $TopicObject->OneLine($Service),
        Language       => $Language,
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
