# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::WaitingQueue;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::AutoResponse',
    'Kernel::System::DB',
    'Kernel::System::Group',
    'Kernel::System::Queue',
);

=head1 NAME

Kernel::System::Understudy::WaitingQueue - the queue in which the tickets of a team wait

=head1 DESCRIPTION

It is not valid, so nobody can choose it anywhere. Its group is valid, because customers see their tickets only in queues
of valid groups, but no agent is in it. In all else it is like the queue of the team.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $QueueObject = $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue');

=cut

my $Valid        = 1;
my $Invalid      = 2;
my $Root         = 1;
my $NameEnd      = '::Waiting';
my $LongestName  = 200;
my $GroupName    = 'understudy-waiting';
my @SameAsOfTeam = qw(
    UnlockTimeout FirstResponseTime FirstResponseNotify UpdateTime UpdateNotify SolutionTime SolutionNotify
    SystemAddressID SalutationID SignatureID FollowUpID FollowUpLock DefaultSignKey Calendar
);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the waiting queue of a team, or nothing when it has none yet.

    my $WaitingQueueID = $QueueObject->Of( QueueID => 5 );

=cut

sub Of {
    my ( $Self, %Param ) = @_;

    my ($Row) = $Self->_Select( 'SELECT waiting_queue_id FROM understudy_waiting WHERE queue_id = ?', $Param{QueueID} );

    return $Row ? $Row->[0] : undef;
}

=head2 Refusal()

why a queue can not have a waiting queue, or nothing.

    my $Reason = $QueueObject->Refusal( QueueID => 5 );

=cut

sub Refusal {
    my ( $Self, %Param ) = @_;

    my ($Row)     = $Self->_Select( 'SELECT name FROM queue WHERE id = ?', $Param{QueueID} );
    my ($Waiting) = $Self->_Select( 'SELECT 1 FROM understudy_waiting WHERE waiting_queue_id = ?', $Param{QueueID} );
    return 'unknown-queue' if !$Row || $Waiting;

    # Customers would need permissions for the group of the waiting queue to see their own tickets.
    return 'customer-groups' if $Kernel::OM->Get('Kernel::Config')->Get('CustomerGroupSupport');

    my ($Other) = $Self->_Select( 'SELECT id FROM queue WHERE name = ?', _Name( $Row->[0] ) );
    return 'name-taken' if $Other && $Other->[0] != ( $Self->Of(%Param) // 0 );

    return;
}

=head2 Set()

creates the waiting queue of a team, or brings it up to date.

    $QueueObject->Set( QueueID => 5 );

=cut

sub Set {
    my ( $Self, %Param ) = @_;

    my $QueueObject = $Kernel::OM->Get('Kernel::System::Queue');
    my %Team        = $QueueObject->QueueGet( ID => $Param{QueueID} );
    my %Queue       = (
        ( map { $_ => $Team{$_} } @SameAsOfTeam ),
        Name    => _Name( $Team{Name} ),
        GroupID => $Self->_Group(),
        Comment => 'Tickets wait here until somebody takes them. Made by Understudy; changes are overwritten.',
        ValidID => $Invalid,
        UserID  => $Root,
    );

    my $WaitingQueueID = $Self->Of(%Param);
    if ($WaitingQueueID) {
        $QueueObject->QueueUpdate( %Queue, QueueID => $WaitingQueueID ) || die "The waiting queue cannot be changed.\n";
    }
    else {
        $WaitingQueueID = $QueueObject->QueueAdd( %Queue, NoDefaultValues => 1 )
            || die "The waiting queue cannot be created.\n";
        $Self->_Do(
            'INSERT INTO understudy_waiting (queue_id, waiting_queue_id, active) VALUES (?, ?, 0)',
            $Param{QueueID}, $WaitingQueueID,
        );
    }

    return $Self->AutoResponsesSet( TeamQueueID => $Param{QueueID}, WaitingQueueID => $WaitingQueueID );
}

=head2 AutoResponsesSet()

gives a waiting queue the auto responses of its team. The host tells nobody when an admin changes these.

    $QueueObject->AutoResponsesSet( TeamQueueID => 5, WaitingQueueID => 9 );

=cut

sub AutoResponsesSet {
    my ( $Self, %Param ) = @_;

    my %AutoResponseIDs = ( $Param{TeamQueueID} => [], $Param{WaitingQueueID} => [] );
    for my $Row (
        $Self->_Select(
            'SELECT queue_id, auto_response_id FROM queue_auto_response WHERE queue_id IN (?, ?) ORDER BY auto_response_id',
            @Param{qw(TeamQueueID WaitingQueueID)},
        )
        )
    {
        push @{ $AutoResponseIDs{ $Row->[0] } }, $Row->[1];
    }
    my ( $Wanted, $Present ) = map { join ',', @{ $AutoResponseIDs{$_} } } @Param{qw(TeamQueueID WaitingQueueID)};
    return 1 if $Wanted eq $Present;

    return $Kernel::OM->Get('Kernel::System::AutoResponse')->AutoResponseQueue(
        QueueID         => $Param{WaitingQueueID},
        AutoResponseIDs => $AutoResponseIDs{ $Param{TeamQueueID} },
        UserID          => $Root,
    ) || die "The auto responses of the waiting queue cannot be set.\n";
}

=head2 Remove()

deletes a waiting queue in which nothing waits any more. What the ticket history noted for it is then noted for the team.

    $QueueObject->Remove( QueueID => 5 );

=cut

sub Remove {
    my ( $Self, %Param ) = @_;

    my $WaitingQueueID = $Self->Of(%Param) // return 1;

    $Self->_Do( 'UPDATE ticket_history SET queue_id = ? WHERE queue_id = ?', $Param{QueueID}, $WaitingQueueID );
    for my $Table (qw(queue_auto_response queue_standard_template queue_preferences personal_queues)) {
        $Self->_Do( "DELETE FROM $Table WHERE queue_id = ?", $WaitingQueueID );
    }
    $Self->_Do( 'DELETE FROM understudy_waiting WHERE queue_id = ?', $Param{QueueID} );
    $Self->_Do( 'DELETE FROM queue WHERE id = ?',                    $WaitingQueueID );

    return 1;
}

=head2 GroupRemove()

deletes the group of the waiting queues after the last of them.

=cut

sub GroupRemove {
    my ($Self) = @_;

    my $GroupID = $Self->_GroupID() // return 1;
    for my $Table (qw(group_user group_role group_customer_user group_customer)) {
        $Self->_Do( "DELETE FROM $Table WHERE group_id = ?", $GroupID );
    }

    return $Self->_Do( 'DELETE FROM permission_groups WHERE id = ?', $GroupID );
}

# Below the name of the team's queue: the host renames it together with that one.
sub _Name {
    my ($Name) = @_;

    return substr( $Name, 0, $LongestName - length $NameEnd ) . $NameEnd;
}

sub _GroupID {
    my ($Self) = @_;

    my ($Row) = $Self->_Select( 'SELECT id FROM permission_groups WHERE name = ?', $GroupName );

    return $Row ? $Row->[0] : undef;
}

sub _Group {
    my ($Self) = @_;

    return $Self->_GroupID() // $Kernel::OM->Get('Kernel::System::Group')->GroupAdd(
        Name    => $GroupName,
        Comment => 'Who has permissions here sees tickets that wait to be taken. Made by Understudy.',
        ValidID => $Valid,
        UserID  => $Root,
    ) // die "The group of the waiting queues cannot be created.\n";
}

sub _Select {
    my ( $Self, $SQL, @Bind ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) || die "The waiting queues cannot be read.\n";

    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, [@Row];
    }

    return @Rows;
}

sub _Do {
    my ( $Self, $SQL, @Bind ) = @_;

    return $Kernel::OM->Get('Kernel::System::DB')->Do( SQL => $SQL, Bind => [ map { \$_ } @Bind ] )
        || die "The waiting queues cannot be changed.\n";
}

1;
