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
    'Kernel::System::DB',
    'Kernel::System::Group',
    'Kernel::System::User',
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

my @WritesOfPersons = qw(OwnerUpdate Lock Unlock Move Merged);

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

    return 'state-changed' if $Kernel::OM->Get('Kernel::System::Understudy::History')->IsFinal( $Ticket->{StateType} );
    return 'queue-changed' if $Ticket->{QueueID} != $Expect->{QueueID};
    return 'owner-changed' if $Ticket->{OwnerID} != $Expect->{OwnerID};

    # Somebody may have given the ticket away and back again, or locked it: a person always wins.
    return 'changed-by-person' if $Self->_ChangedByPerson( $Param{Decision}->{TicketID}, $Expect->{HistoryID} );

    return;
}

=head2 Refused()

why the new owner can not own the ticket, or nothing.

    my $Reason = $ComparisonObject->Refused( OwnerID => 7, QueueID => 5 );

=cut

sub Refused {
    my ( $Self, %Param ) = @_;

    # 1 stands for nobody.
    return if !defined $Param{OwnerID} || $Param{OwnerID} == 1;

    my %User = $Kernel::OM->Get('Kernel::System::User')->GetUserData(
        UserID        => $Param{OwnerID},
        Valid         => 1,
        NoOutOfOffice => 1,
    );
    return 'owner-not-valid' if !%User;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL  => 'SELECT group_id FROM queue WHERE id = ?',
        Bind => [ \$Param{QueueID} ],
    ) || die "The queue cannot be read.\n";

    my $GroupID;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $GroupID = $Row[0];
    }

    my %Group = $Kernel::OM->Get('Kernel::System::Group')->PermissionUserGet(
        UserID => $Param{OwnerID},
        Type   => 'owner',
    );

    return $Group{$GroupID} ? undef : 'owner-not-permitted';
}

sub _ChangedByPerson {
    my ( $Self, $TicketID, $HistoryID ) = @_;

    my @TypeIDs  = $Kernel::OM->Get('Kernel::System::Understudy::History')->TypeIDs(@WritesOfPersons);
    my @Machines = $Kernel::OM->Get('Kernel::System::Understudy::Account')->Machines();
    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');

    $DBObject->Prepare(
        SQL => '
            SELECT id
            FROM ticket_history
            WHERE ticket_id = ? AND id > ?
                AND history_type_id IN (' . join( ', ', map {'?'} @TypeIDs ) . ')
                AND create_by NOT IN (' . join( ', ', map {'?'} @Machines ) . ')',
        Bind  => [ map { \$_ } $TicketID, $HistoryID, @TypeIDs, @Machines ],
        Limit => 1,
    ) || die "The ticket history cannot be read.\n";

    my $Found;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Found = 1;
    }

    return $Found;
}

1;
