# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Comparison;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::DB',
    'Kernel::System::Group',
    'Kernel::System::User',
    'Kernel::System::Valid',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::History',
);

=head1 NAME

Kernel::System::Understudy::Comparison - is a locked ticket still what a decision took it for?

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ComparisonObject = $Kernel::OM->Get('Kernel::System::Understudy::Comparison');

=cut

my @WritesOfPersons = qw(OwnerUpdate Lock Unlock Move Merged SendAnswer EmailAgent PhoneCallAgent);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Overtaken()

what has changed since the decision, or nothing.

    my $Reason = $ComparisonObject->Overtaken(
        Decision => \%Decision,
        Ticket   => { OwnerID => 3, QueueID => 5, StateType => 'open' },
    );

=cut

sub Overtaken {
    my ( $Self, %Param ) = @_;

    my ( $Ticket, $Expect ) = ( $Param{Ticket}, $Param{Decision}->{Expect} );

    my $IsFinal = $Kernel::OM->Get('Kernel::System::Understudy::History')->IsFinal( $Ticket->{StateType} );
    return 'state-changed' if $Expect->{Closed} ? $Ticket->{StateType} ne 'closed' : $IsFinal;
    return 'queue-changed' if $Ticket->{QueueID} != $Expect->{QueueID};
    return 'owner-changed' if $Ticket->{OwnerID} != $Expect->{OwnerID};

    # Somebody may have given the ticket away and back again, locked or answered it: a person always wins.
    return 'changed-by-person' if $Self->_ChangedByPerson( $Param{Decision}->{TicketID}, $Expect->{HistoryID} );

    return;
}

=head2 Refused()

why a decision can never be written, or nothing.

    my $Reason = $ComparisonObject->Refused(
        Decision => \%Decision,
        QueueID  => 5,             # of the team that has the ticket now
    );

=cut

sub Refused {
    my ( $Self, %Param ) = @_;

    my $Decision = $Param{Decision};
    my $QueueID  = $Decision->{QueueID} // $Param{QueueID};

    return $Self->_QueueRefused( $Decision->{QueueID} ) // $Self->_OwnerRefused( $Decision->{OwnerID}, $QueueID )
        // $Self->_WatchersRefused( $Decision->{Join} );
}

sub _QueueRefused {
    my ( $Self, $QueueID ) = @_;

    return if !defined $QueueID;

    # The queue of a team that exists and can be chosen, and no waiting queue.
    my $ValidIDs = join ', ', map { $_ + 0 } $Kernel::OM->Get('Kernel::System::Valid')->ValidIDsGet();
    my ($Row) = $Self->_Select( "SELECT id FROM queue WHERE id = ? AND valid_id IN ($ValidIDs)", $QueueID );
    my ($IsWaiting) = $Self->_Select( 'SELECT 1 FROM understudy_waiting WHERE waiting_queue_id = ?', $QueueID );

    return $Row && !$IsWaiting ? undef : 'queue-not-valid';
}

sub _OwnerRefused {
    my ( $Self, $OwnerID, $QueueID ) = @_;

    # 1 stands for nobody.
    return if !defined $OwnerID || $OwnerID == 1;
    return 'owner-not-valid' if !$Self->_IsValid($OwnerID);

    my ($Row) = $Self->_Select( 'SELECT group_id FROM queue WHERE id = ?', $QueueID );
    my %Group = $Kernel::OM->Get('Kernel::System::Group')->PermissionUserGet(
        UserID => $OwnerID,
        Type   => 'owner',
    );

    return $Group{ $Row->[0] } ? undef : 'owner-not-permitted';
}

# Without the feature a watcher would see nothing and be told nothing.
sub _WatchersRefused {
    my ( $Self, $UserIDs ) = @_;

    return if !@{ $UserIDs // [] };
    return 'watchers-off' if !$Kernel::OM->Get('Kernel::Config')->Get('Ticket::Watcher');

    return ( grep { !$Self->_IsValid($_) } @{$UserIDs} ) ? 'watcher-not-valid' : undef;
}

sub _IsValid {
    my ( $Self, $UserID ) = @_;

    my %User = $Kernel::OM->Get('Kernel::System::User')->GetUserData(
        UserID        => $UserID,
        Valid         => 1,
        NoOutOfOffice => 1,
    );

    return %User ? 1 : 0;
}

sub _ChangedByPerson {
    my ( $Self, $TicketID, $HistoryID ) = @_;

    my @TypeIDs  = $Kernel::OM->Get('Kernel::System::Understudy::History')->TypeIDs(@WritesOfPersons);
    my @Machines = $Kernel::OM->Get('Kernel::System::Understudy::Account')->Machines();
    my ($Found) = $Self->_Select(
        '
        SELECT MAX(id)
        FROM ticket_history
        WHERE ticket_id = ? AND id > ?
            AND history_type_id IN (' . join( ', ', map {'?'} @TypeIDs ) . ')
            AND create_by NOT IN (' . join( ', ', map {'?'} @Machines ) . ')',
        $TicketID, $HistoryID, @TypeIDs, @Machines,
    );

    return $Found->[0];
}

sub _Select {
    my ( $Self, $SQL, @Bind ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) || die "The ticket cannot be compared.\n";

    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, [@Row];
    }

    return @Rows;
}

1;
