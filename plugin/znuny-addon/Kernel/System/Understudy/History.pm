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

# Part of the host's release: they stay as they are as long as a process lives.
my ( %TypeName, @SignificantTypeIDs );

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

names of the history types by id. Read once in the life of a process.

    my %TypeName = $HistoryObject->TypeNames();

=cut

sub TypeNames {
    my ($Self) = @_;

    $Self->_TypesRead();

    return %TypeName;
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

=head2 Rows()

the rows of some tickets that matter, oldest first, by ticket id. Those of messages by customers have the Channel. One
statement.

    my %Rows = $HistoryObject->Rows( TicketIDs => [ 12, 13 ] );

=cut

sub Rows {
    my ( $Self, %Param ) = @_;

    $Self->_TypesRead();
    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $TicketIDs   = $QueryObject->IDs( @{ $Param{TicketIDs} } );
    my $TypeIDs     = $QueryObject->IDs(@SignificantTypeIDs);

    # Rows of messages are needed too: they tell when and by which way it came. Outer joins by primary keys, and who wrote
    # is looked at here, so that no database is tempted to start at the small tables or to read all that customers wrote.
    my @Found = $QueryObject->Rows(
        SQL => "
            SELECT h.ticket_id, h.id, h.history_type_id, h.create_by, h.create_time, st.name,
                h.article_id, a.ticket_id, sender.name, c.name
            FROM ticket_history h
            LEFT JOIN ticket_state s ON s.id = h.state_id
            LEFT JOIN ticket_state_type st ON st.id = s.type_id
            LEFT JOIN article a ON a.id = h.article_id
            LEFT JOIN article_sender_type sender ON sender.id = a.article_sender_type_id
            LEFT JOIN communication_channel c ON c.id = a.communication_channel_id
            WHERE h.ticket_id IN ($TicketIDs) AND ( h.history_type_id IN ($TypeIDs) OR h.article_id IS NOT NULL )
            ORDER BY h.id",
    );

    my %Rows;
    for my $Row (@Found) {
        my ( $TicketID, $ID, $TypeID, $By, $Time, $StateType, $ArticleID, $OfTicketID, $Sender, $Channel ) = @{$Row};
        my $IsOfCustomer = ( $Sender // '' ) eq 'customer' && $OfTicketID == $TicketID;
        push @{ $Rows{$TicketID} }, {
            ID        => $ID + 0,
            Type      => $TypeName{$TypeID} // '',
            By        => $By + 0,
            Time      => $Time,
            StateType => $StateType,
            ArticleID => $ArticleID,
            Channel   => $IsOfCustomer ? $Channel : undef,
        };
    }

    return %Rows;
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

    my $OwnID = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() // 0;

    ROW:
    for my $Row ( reverse @Rows ) {
        next ROW if !$Significant{ $Row->{Type} };
        next ROW if $Row->{By} == $OwnID;
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

sub _TypesRead {
    my ($Self) = @_;

    return if %TypeName;

    my @Rows = $Kernel::OM->Get('Kernel::System::Understudy::Query')->Rows(
        SQL => 'SELECT id, name FROM ticket_history_type',
    );
    %TypeName           = map { @{$_} } @Rows;
    @SignificantTypeIDs = sort { $a <=> $b } $Self->TypeIDs( keys %Significant );

    return;
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
