# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::History;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Names',
    'Kernel::System::Understudy::Query',
);

=head1 NAME

Kernel::System::Understudy::History - reads the ticket history: what happened, and when a ticket was opened

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');

=cut

# Everything that may change who should own a ticket. Documented in docs/protocol.md.
my %Significant = map { $_ => 1 } qw(
    NewTicket FollowUp StateUpdate OwnerUpdate Lock Unlock Move Merged CustomerUpdate EmailCustomer
    PhoneCallCustomer WebRequestCustomer AddNote Forward SendAnswer PhoneCallAgent EmailAgent
);
my %OfPerson = map { $_ => 1 } qw(OwnerUpdate Lock Unlock Move);
my %Answer   = map { $_ => 1 } qw(SendAnswer EmailAgent PhoneCallAgent);
my %OfState  = map { $_ => 1 } qw(NewTicket StateUpdate);
my %Final    = map { $_ => 1 } qw(closed merged removed);

# As a list for a statement; they stay as they are as long as a process lives.
my $SignificantIDs;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 IsFinal()

true when a ticket with this state type is done: closed, merged or removed.

=cut

sub IsFinal {
    my ( $Self, $StateType ) = @_;

    return $Final{$StateType} ? 1 : 0;
}

=head2 IsSignificant()

true when a row of this type counts for the HistoryID of the facts.

=cut

sub IsSignificant {
    my ( $Self, $HistoryType ) = @_;

    return $Significant{$HistoryType} ? 1 : 0;
}

=head2 TypeNames()

names of the history types by id.

    my %TypeName = $HistoryObject->TypeNames();

=cut

sub TypeNames {
    my ($Self) = @_;

    return %{ $Kernel::OM->Get('Kernel::System::Understudy::Names')->Of('ticket_history_type') };
}

=head2 TypeIDs()

ids of the history types with these names.

    my @TypeIDs = $HistoryObject->TypeIDs(qw(OwnerUpdate Move));

=cut

sub TypeIDs {
    my ( $Self, @Names ) = @_;

    my %ID = reverse $Self->TypeNames();

    return map { $ID{$_} // () } @Names;
}

=head2 WithTicket()

ten columns and the joins that give the rows that matter in a statement about tickets, where t is the ticket: one
line for each, h being the row. A ticket without any has one line all the same.

    my ( $Columns, $Joins ) = $HistoryObject->WithTicket();

=cut

sub WithTicket {
    my ($Self) = @_;

    $SignificantIDs //= $Kernel::OM->Get('Kernel::System::Understudy::Query')->IDs( $Self->TypeIDs( keys %Significant ) );

    # Rows of messages are needed too: they tell when and by which way it came. Outer joins by primary keys, and who wrote
    # is looked at here, so that no database is tempted to start elsewhere or to read all that customers wrote.
    return (
        't.id, h.id, h.history_type_id, h.create_by, h.create_time, hs.type_id,'
            . ' h.article_id, a.ticket_id, a.article_sender_type_id, a.communication_channel_id',
        "LEFT JOIN ticket_history h ON h.ticket_id = t.id
            AND ( h.history_type_id IN ($SignificantIDs) OR h.article_id IS NOT NULL )
        LEFT JOIN ticket_state hs ON hs.id = h.state_id
        LEFT JOIN article a ON a.id = h.article_id",
    );
}

=head2 FromLines()

the rows of one ticket from lines that begin with those columns, oldest first. Those of messages by customers have the
Channel.

    my @Rows = $HistoryObject->FromLines( [ 12, 4711, 1, 3, '2026-11-21 19:30:00', ... ], ... );

=cut

sub FromLines {
    my ( $Self, @Lines ) = @_;

    my $NamesObject = $Kernel::OM->Get('Kernel::System::Understudy::Names');
    my ( $TypeName, $StateType, $SenderType, $Channel ) = map { $NamesObject->Of($_) }
        qw(ticket_history_type ticket_state_type article_sender_type communication_channel);

    my @Rows;
    my $LastID = 0;
    LINE:
    for my $Line ( sort { $a->[1] <=> $b->[1] } grep { defined $_->[1] } @Lines ) {
        my ( $TicketID, $ID, $TypeID, $By, $Time, $StateTypeID, $ArticleID, $OfTicketID, $SenderTypeID, $ChannelID ) = @{$Line};

        # What else is joined may be there twice.
        next LINE if $ID == $LastID;
        $LastID = $ID;

        my $IsOfCustomer = $SenderTypeID && $SenderType->{$SenderTypeID} eq 'customer' && $OfTicketID == $TicketID;
        push @Rows, {
            ID        => $ID + 0,
            Type      => $TypeName->{$TypeID} // '',
            By        => $By + 0,
            Time      => $Time,
            StateType => $StateType->{ $StateTypeID // 0 },
            ArticleID => $ArticleID,
            Channel   => $IsOfCustomer ? $Channel->{$ChannelID} // '' : undef,
        };
    }

    return @Rows;
}

=head2 Openings()

the last closing and the present opening of a ticket, from its rows.

    my ( $Closing, $Opening, $Kind ) = $HistoryObject->Openings(@Rows);

=cut

sub Openings {
    my ( $Self, @Rows ) = @_;

    my ( $Closing, $Opening, $Kind );

    # Only these rows carry a state that was just set. Others copy it from a cache that may be a moment old.
    ROW:
    for my $Row ( grep { $OfState{ $_->{Type} } } @Rows ) {
        if ( $Final{ $Row->{StateType} } ) {
            if ( $Opening || !$Closing ) {
                $Closing = $Row;
            }
            $Opening = undef;
            next ROW;
        }
        next ROW if $Opening;
        $Opening = $Row;
        $Kind    = $Closing ? 'reopened' : 'created';
    }

    return ( $Closing, $Opening, $Kind );
}

=head2 NewestID()

the id of the newest significant row that Understudy did not write itself.

=cut

sub NewestID {
    my ( $Self, @Rows ) = @_;

    my $AccountObject = $Kernel::OM->Get('Kernel::System::Understudy::Account');

    ROW:
    for my $Row ( reverse @Rows ) {
        next ROW if !$Significant{ $Row->{Type} };
        next ROW if $AccountObject->IsOwn( $Row->{By} );
        return $Row->{ID};
    }

    return 0;
}

=head2 PersonChange()

the newest row since an opening by which a person changed owner, lock or queue.

    my $Row = $HistoryObject->PersonChange( Rows => \@Rows, Since => $Opening->{ID} );

=cut

sub PersonChange {
    my ( $Self, %Param ) = @_;

    return $Self->_NewestOfPerson( %Param, Types => \%OfPerson );
}

=head2 Answer()

the newest row since an opening by which a person wrote to the customer, or called.

    my $Row = $HistoryObject->Answer( Rows => \@Rows, Since => $Opening->{ID} );

=cut

sub Answer {
    my ( $Self, %Param ) = @_;

    return $Self->_NewestOfPerson( %Param, Types => \%Answer );
}

sub _NewestOfPerson {
    my ( $Self, %Param ) = @_;

    # Mostly there is no such row, and then nobody has to know who is a machine.
    my %Machine;

    ROW:
    for my $Row ( reverse @{ $Param{Rows} } ) {
        last ROW if $Row->{ID} < $Param{Since};
        next ROW if !$Param{Types}->{ $Row->{Type} };
        if ( !%Machine ) {
            %Machine = map { $_ => 1 } $Kernel::OM->Get('Kernel::System::Understudy::Account')->Machines();
        }
        next ROW if $Machine{ $Row->{By} };
        return $Row;
    }

    return;
}

1;
