# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Directory;

use strict;
use warnings;

use Digest::SHA qw(sha256_hex);

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::DB',
    'Kernel::System::JSON',
    'Kernel::System::Valid',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Agents',
    'Kernel::System::Understudy::Presence',
    'Kernel::System::Understudy::Rights',
    'Kernel::System::Understudy::Role',
);

=head1 NAME

Kernel::System::Understudy::Directory - agents, teams, who is there and how much each has to do

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $DirectoryObject = $Kernel::OM->Get('Kernel::System::Understudy::Directory');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Read()

the directory. Agents and teams are left out when the caller has them already.

    my %Directory = $DirectoryObject->Read( Hash => $LastHash );

=cut

sub Read {
    my ( $Self, %Param ) = @_;

    # Read before the loads: what changes meanwhile is then seen again as a change, never missed.
    my ($AsOf)   = map { $_->[0] } $Self->_Select('SELECT MAX(id) FROM ticket_history');
    my %Rights   = $Kernel::OM->Get('Kernel::System::Understudy::Rights')->All();
    my @Agents   = $Self->_Agents( $Rights{Groups} );
    my @Teams    = $Self->_Teams( $Rights{Owners}, map { $_->{UserID} } grep { $_->{Valid} } @Agents );
    my %Presence = $Kernel::OM->Get('Kernel::System::Understudy::Presence')->LastRequests();
    my %IsAgent  = map { $_->{UserID} => 1 } @Agents;

    # Without it nobody can join a ticket beside its owner.
    my $Watching = $Kernel::OM->Get('Kernel::Config')->Get('Ticket::Watcher') ? 1 : 0;

    my $Content = $Kernel::OM->Get('Kernel::System::JSON')->Encode(
        Data     => [ \@Agents, \@Teams, $Watching ],
        SortKeys => 1,
    );
    utf8::encode($Content);
    my $Hash = sha256_hex($Content);

    return (
        Hash          => $Hash,
        AsOf          => ( $AsOf // 0 ) + 0,
        Time          => time(),
        Framework     => $Kernel::OM->Get('Kernel::Config')->Get('Version'),
        ServiceUserID => $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() + 0,
        $Hash eq ( $Param{Hash} // '' ) ? () : ( Agents => \@Agents, Teams => \@Teams, Watching => $Watching ),
        Presence => [
            map { { UserID => $_ + 0, LastRequest => $Presence{$_} } }
            sort { $a <=> $b } grep { $IsAgent{$_} } keys %Presence
        ],
        Loads => [ $Self->_Loads( \%IsAgent ) ],
    );
}

# With what each may do in Understudy: a role that was taken away counts as soon as this is read.
sub _Agents {
    my ( $Self, $Groups ) = @_;

    my $RoleObject = $Kernel::OM->Get('Kernel::System::Understudy::Role');
    my @Agents     = $Kernel::OM->Get('Kernel::System::Understudy::Agents')->All();
    for my $Agent (@Agents) {
        $Agent->{Role} = $RoleObject->In( %{ $Groups->{ $Agent->{UserID} } // {} } ) // 'none';
    }

    return @Agents;
}

sub _Teams {
    my ( $Self, $Owners, @ValidIDs ) = @_;

    my %IsValidID = map { $_ => 1 } $Kernel::OM->Get('Kernel::System::Valid')->ValidIDsGet();
    my %IsAgent   = map { $_ => 1 } @ValidIDs;

    my @Teams;
    for my $Row (
        $Self->_Select( '
        SELECT q.id, q.name, q.group_id, q.valid_id, q.follow_up_lock, w.active
        FROM queue q
        LEFT JOIN understudy_waiting w ON w.queue_id = q.id
        WHERE q.id NOT IN (SELECT waiting_queue_id FROM understudy_waiting)
        ORDER BY q.id' )
        )
    {
        my ( $QueueID, $Name, $GroupID, $ValidID, $FollowUpLock, $IsHolding ) = @{$Row};

        push @Teams, {
            QueueID      => $QueueID + 0,
            Name         => $Name,
            GroupID      => $GroupID + 0,
            Valid        => $IsValidID{$ValidID} ? 1 : 0,
            FollowUpLock => $FollowUpLock ? 1 : 0,
            Pull         => $IsHolding    ? 1 : 0,
            AgentIDs     => [
                map { $_ + 0 } sort { $a <=> $b } grep { $IsAgent{$_} } keys %{ $Owners->{$GroupID} // {} }
            ],
        };
    }

    return @Teams;
}

sub _Loads {
    my ( $Self, $IsAgent ) = @_;

    my %Load;
    ROW:
    for my $Row (
        $Self->_Select( q{
        SELECT t.user_id, st.name, COUNT(*)
        FROM ticket t
        JOIN ticket_state s ON s.id = t.ticket_state_id
        JOIN ticket_state_type st ON st.id = s.type_id
        WHERE st.name IN ('new', 'open', 'pending reminder', 'pending auto')
        GROUP BY t.user_id, st.name} )
        )
    {
        my ( $UserID, $StateType, $Count ) = @{$Row};
        next ROW if !$IsAgent->{$UserID};

        $Load{$UserID} //= { OwnerID => $UserID + 0, Open => 0, Pending => 0 };
        $Load{$UserID}->{ $StateType =~ m{ \A pending }xms ? 'Pending' : 'Open' } += $Count;
    }

    return map { $Load{$_} } sort { $a <=> $b } keys %Load;
}

sub _Select {
    my ( $Self, $SQL ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL ) || die "The directory cannot be read.\n";

    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, [@Row];
    }

    return @Rows;
}

1;
