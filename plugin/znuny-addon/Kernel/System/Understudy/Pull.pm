# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Pull;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Cache',
    'Kernel::System::DB',
    'Kernel::System::Understudy::Waiting',
    'Kernel::System::Understudy::WaitingQueue',
);

=head1 NAME

Kernel::System::Understudy::Pull - teams that take their tickets one after the other

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $PullObject = $Kernel::OM->Get('Kernel::System::Understudy::Pull');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 On()

from now on the tickets of a team that nobody owns are held. Those that are there are moved; when that ends early it is
safe to do it again.

    my %Result = $PullObject->On( QueueID => 5 );    # ( Outcome => 'on', Moved => 1, Reason => undef, TicketIDs => [ 12, 14 ] )

=cut

sub On {
    my ( $Self, %Param ) = @_;

    my $WaitingQueueObject = $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue');
    my $Reason             = $WaitingQueueObject->Refusal(%Param);
    return ( Outcome => 'refused', Moved => 0, Reason => $Reason, TicketIDs => [] ) if $Reason;

    $WaitingQueueObject->Set(%Param);

    # First the switch, then the tickets: one that comes in between is seen by one of the two.
    $Self->_Switch( $Param{QueueID}, 1 );

    my $Moved = $Self->_KeepAll( $Param{QueueID} );

    return (
        Outcome   => 'on',
        Moved     => $Moved,
        Reason    => undef,
        TicketIDs => [ map { $_ + 0 } $Self->_Waiting( $WaitingQueueObject->Of(%Param) ) ],
    );
}

=head2 Off()

brings the held tickets of a team back to its queue.

    my %Result = $PullObject->Off( QueueID => 5 );

=cut

sub Off {
    my ( $Self, %Param ) = @_;

    $Self->_Switch( $Param{QueueID}, 0 );
    my $WaitingQueueID = $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue')->Of(%Param);

    return (
        Outcome   => 'off',
        Moved     => $WaitingQueueID ? $Self->_KeepAll($WaitingQueueID) : 0,
        Reason    => undef,
        TicketIDs => [],
    );
}

=head2 Remove()

brings all held tickets back and deletes all waiting queues with their group.

=cut

sub Remove {
    my ($Self) = @_;

    my $WaitingQueueObject = $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue');
    for my $QueueID ( $Self->_Column('SELECT queue_id FROM understudy_waiting') ) {
        $Self->Off( QueueID => $QueueID );
        $WaitingQueueObject->Remove( QueueID => $QueueID );
    }
    $WaitingQueueObject->GroupRemove();

    # The host has no functions to delete queues and groups, so neither does it clear its cache.
    for my $Type (qw(Queue Group CustomerGroup Ticket)) {
        $Kernel::OM->Get('Kernel::System::Cache')->CleanUp( Type => $Type );
    }

    return 1;
}

sub _Switch {
    my ( $Self, $QueueID, $IsOn ) = @_;

    return $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL  => 'UPDATE understudy_waiting SET active = ? WHERE queue_id = ?',
        Bind => [ \$IsOn, \$QueueID ],
    ) || die "The mode of the team cannot be stored.\n";
}

# How many of the open tickets of a queue did not belong there.
sub _KeepAll {
    my ( $Self, $QueueID ) = @_;

    my @TicketIDs = $Self->_Waiting($QueueID);
    for my $TicketID (@TicketIDs) {
        $Kernel::OM->Get('Kernel::System::Understudy::Waiting')->Keep( TicketID => $TicketID );
    }

    return scalar @TicketIDs;
}

# The open tickets of a queue that nobody owns.
sub _Waiting {
    my ( $Self, $QueueID ) = @_;

    return $Self->_Column(
        q{
        SELECT t.id
        FROM ticket t
        JOIN ticket_state s ON s.id = t.ticket_state_id
        JOIN ticket_state_type st ON st.id = s.type_id
        WHERE t.queue_id = ? AND t.user_id = 1 AND st.name NOT IN ('closed', 'merged', 'removed')
        ORDER BY t.id}, $QueueID,
    );
}

sub _Column {
    my ( $Self, $SQL, @Bind ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) || die "The waiting tickets cannot be read.\n";

    my @Values;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Values, $Row[0];
    }

    return @Values;
}

1;
