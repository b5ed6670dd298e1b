# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;
use utf8;

use vars (qw($Self));

# Tickets are moved with conditions that need a real commit, so this test takes its tickets away by hand.
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $QueueObject  = $Kernel::OM->Get('Kernel::System::Queue');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $PullObject   = $Kernel::OM->Get('Kernel::System::Understudy::Pull');
my $ApplyObject  = $Kernel::OM->Get('Kernel::System::Understudy::Apply');
my $Own          = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();
my $Name         = 'Pull' . $HelperObject->GetRandomID();

# A queue of its own with agents, an address, escalation times and an automatic answer.
my %GroupID = reverse $Kernel::OM->Get('Kernel::System::Group')->GroupList();
my %Raw     = $QueueObject->QueueGet( Name => 'Raw' );
my %Team    = (
    GroupID           => $GroupID{users},
    SystemAddressID   => $Raw{SystemAddressID},
    SalutationID      => $Raw{SalutationID},
    SignatureID       => $Raw{SignatureID},
    FollowUpID        => 1,
    FollowUpLock      => 0,
    FirstResponseTime => 60,
    SolutionTime      => 120,
    ValidID           => 1,
    UserID            => 1,
);
my $QueueID   = $QueueObject->QueueAdd( %Team, Name => $Name );
my ( $John, $Mary ) = map { $Scene->Agent() } 1 .. 2;

my %In = ( Queue => $Name );
my $Reach = sub {
    my ( $TicketID, $UserID ) = @_;
    my @Found = $TicketObject->TicketSearch(
        Result   => 'ARRAY',
        UserID   => $UserID,
        TicketNumber => $TicketObject->TicketNumberLookup( TicketID => $TicketID ),
    );
    my $Opens = $TicketObject->TicketPermission( Type => 'ro', TicketID => $TicketID, UserID => $UserID, LogNo => 1 );
    return ( @Found ? 'found' : 'not found' ) . ( $Opens ? ', opened' : ', not opened' );
};
my $State = sub {
    my ($TicketID) = @_;
    my $Facts = $Scene->Facts($TicketID);
    return "queue $Facts->{QueueID}, held $Facts->{Held}, owner $Facts->{OwnerID}";
};
my $Free = sub { return "queue $QueueID, held 0, owner " . ( $_[0] // 1 ) };
my $Held = "queue $QueueID, held 1, owner 1";

# Switched on: what is there and waits is held, the rest stays.
my $Waits   = $Scene->Ticket(%In);
my $Owned   = $Scene->Ticket( %In, OwnerID => $John );
my $Done    = $Scene->Ticket( %In, State => 'closed successful' );
my %Result  = $PullObject->On( QueueID => $QueueID );
$Self->IsDeeply( \%Result, { Outcome => 'on', Moved => 1, Reason => undef, TicketIDs => [$Waits] }, 'on' );
$Self->Is( $State->($Waits), $Held,            'on: the waiting one is held' );
$Self->Is( $State->($Owned), $Free->($John),   'on: not the one that somebody owns' );
$Self->Is( $State->($Done),  $Free->(),        'on: not the closed one' );
%Result = $PullObject->On( QueueID => $QueueID );
$Self->Is( "$Result{Outcome} $Result{Moved}", 'on 0', 'on again: nothing to do' );
$Self->IsDeeply( $Result{TicketIDs}, [$Waits], 'on again: the same are held' );

# The waiting queue is like the team's, but nobody can choose it and no agent is in its group.
my $Column = sub {
    my ( $SQL, @Bind ) = @_;
    return map { $_->[0] } @{ $DBObject->SelectAll( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) };
};
my ($WaitingID) = $Column->( 'SELECT waiting_queue_id FROM understudy_waiting WHERE queue_id = ?', $QueueID );
my %OfTeam      = $QueueObject->QueueGet( ID => $QueueID );
my %Waiting     = $QueueObject->QueueGet( ID => $WaitingID );
$Self->Is( $Waiting{Name},    "${Name}::Waiting", 'waiting queue: name' );
$Self->Is( $Waiting{ValidID}, 2,                  'waiting queue: not valid' );
for my $Key (qw(FirstResponseTime SolutionTime SystemAddressID SalutationID SignatureID FollowUpID Calendar)) {
    $Self->Is( $Waiting{$Key}, $OfTeam{$Key}, "waiting queue: $Key" );
}
my %All = $QueueObject->GetAllQueues();
$Self->False( $All{$WaitingID}, 'waiting queue: in no list' );
my %Members = $Kernel::OM->Get('Kernel::System::Group')->PermissionGroupUserGet( GroupID => $Waiting{GroupID}, Type => 'ro' );
$Self->IsDeeply( \%Members, {}, 'waiting queue: nobody is in its group' );

# What comes is held at once, and nobody is told.
my $Comes = $Scene->Ticket(%In);
$Self->Is( $State->($Comes), $Held, 'comes: held' );
$Self->Is( $Reach->( $Comes, $John ), 'not found, not opened', 'comes: out of reach' );
$Self->Is( $Scene->Facts($Comes)->{PersonChange}, undef, 'comes: no change by a person' );
$Kernel::OM->ObjectEventsHandle();
$Self->Is( scalar( my @Told = $Scene->Rows( $Comes, 'SendAgentNotification' ) ), 0, 'comes: nobody is told' );
my ($Escalation) = $Column->( 'SELECT escalation_solution_time FROM ticket WHERE id = ?', $Comes );
$Self->True( $Escalation > time(), 'comes: the clock of the escalation runs' );

# It does not count as news that we moved it.
my ($Move) = $Scene->Rows( $Comes, 'Move' );
$Self->True( $Scene->Facts($Comes)->{HistoryID} < $Move, 'comes: our move makes the facts no newer' );

# An owner, however he came to it: it goes back to the team.
$TicketObject->TicketOwnerSet( TicketID => $Comes, NewUserID => $Mary, UserID => 1, SendNoNotification => 1 );
$Self->Is( $State->($Comes), $Free->($Mary), 'owned: back with the team' );
$Self->Is( $Reach->( $Comes, $John ), 'found, opened', 'owned: in reach' );
$TicketObject->TicketOwnerSet( TicketID => $Comes, NewUserID => 1, UserID => $Mary, SendNoNotification => 1 );
$Self->Is( $State->($Comes), $Held, 'given back by hand: held again' );

# Apply takes it out: compared with the queue of the team, allowed by its group, owner and lock as usual.
my $Serial   = 0;
my $Decision = sub {
    my ( $TicketID, %Change ) = @_;
    my $Facts = $Scene->Facts($TicketID);
    return {
        DecisionID => "pull-$$-" . time() . '-' . ++$Serial,
        TicketID   => $TicketID,
        Expect     => { map { $_ => $Facts->{$_} } qw(OwnerID QueueID HistoryID) },
        %Change,
    };
};
my $Next = $Scene->Ticket(%In);
%Result = $ApplyObject->One( Decision => $Decision->( $Next, OwnerID => $John, Lock => 'lock', Note => { Subject => 'Taken', Body => 'x' } ) );
my %Ticket = $TicketObject->TicketGet( TicketID => $Next );
$Self->Is( "$Result{Outcome} $Ticket{Queue} $Ticket{OwnerID} $Ticket{Lock}", "applied $Name $John lock", 'apply: taken' );
$Self->Is( $Reach->( $Next, $John ), 'found, opened', 'apply: in reach' );
%Result = $ApplyObject->One( Decision => $Decision->( $Next, OwnerID => 1, Lock => 'unlock' ) );
$Self->Is( "$Result{Outcome} " . $State->($Next), "applied $Held", 'apply: given back, held' );

# A note, watchers: no reason to move it. Watchers keep access.
$ConfigObject->Set( Key => 'Ticket::Watcher', Value => 1 );
%Result = $ApplyObject->One( Decision => $Decision->( $Next, Join => [$Mary], Note => { Subject => 'Hello', Body => 'x' } ) );
$Self->Is( "$Result{Outcome} " . $State->($Next), "applied $Held", 'apply: a note leaves it where it is' );
$Self->True( scalar $Reach->( $Next, $Mary ) =~ m{,[ ]opened}xms, 'a watcher opens it' );
$Self->Is( $Reach->( $Next, $John ), 'not found, not opened', 'nobody else does' );

# Moved by hand into and out of the team.
my $Elsewhere = $Scene->Ticket();
$TicketObject->TicketQueueSet( TicketID => $Elsewhere, QueueID => $QueueID, UserID => 1 );
$Self->Is( $State->($Elsewhere), $Held, 'moved there by hand: held' );
%Result = $ApplyObject->One( Decision => $Decision->( $Elsewhere, QueueID => $Raw{QueueID} ) );
$Self->Is( "$Result{Outcome} " . $State->($Elsewhere), "applied queue $Raw{QueueID}, held 0, owner 1", 'moved away: in reach' );
%Result = $ApplyObject->One( Decision => $Decision->( $Elsewhere, QueueID => $WaitingID ) );
$Self->Is( "$Result{Outcome} " . ( $Result{Reason} // '' ), 'refused queue-not-valid', 'nothing goes to a waiting queue by name' );

# Closed while it waits, and opened again by the customer.
$Scene->State( $Next, 'closed successful', 1 );
$Self->Is( $State->($Next), $Free->(), 'closed: back with the team' );
$Scene->Portal($Next);
$Self->Is( $State->($Next), $Held, 'opened again, and nobody\'s: held' );

# What the host's settings of the team are later, the waiting queue's are, too.
$QueueObject->QueueUpdate( %Team, QueueID => $QueueID, Name => "$Name New", FirstResponseTime => 90 );
%Waiting = $QueueObject->QueueGet( ID => $WaitingID );
$Self->Is( "$Waiting{Name} $Waiting{FirstResponseTime} $Waiting{ValidID}", "$Name New::Waiting 90 2", 'the team\'s queue changed' );
my $AutoResponseObject = $Kernel::OM->Get('Kernel::System::AutoResponse');
my ($AutoResponseID) = $Column->('SELECT MIN(id) FROM auto_response');
$AutoResponseObject->AutoResponseQueue( QueueID => $QueueID, AutoResponseIDs => [$AutoResponseID], UserID => 1 );
$Scene->Ticket( Queue => "$Name New" );
my @Same = $Column->( 'SELECT auto_response_id FROM queue_auto_response WHERE queue_id = ?', $WaitingID );
$Self->IsDeeply( \@Same, [$AutoResponseID], 'its auto responses are there when a ticket comes' );

# The directory knows the team and its mode, not the waiting queue.
my %Directory = $Kernel::OM->Get('Kernel::System::Understudy::Directory')->Read( Hash => '' );
my %Known = map { $_->{QueueID} => $_ } @{ $Directory{Teams} };
$Self->Is( $Known{$QueueID}->{Pull}, 1, 'directory: the mode' );
$Self->False( $Known{$WaitingID}, 'directory: a waiting queue is no team' );

# Refused.
for my $Case (
    [ 'unknown-queue',   999_999 ],
    [ 'unknown-queue',   $WaitingID ],
    [ 'customer-groups', $Raw{QueueID}, sub { $ConfigObject->Set( Key => 'CustomerGroupSupport', Value => $_[0] ) } ],
    )
{
    my ( $Reason, $ID, $Switch ) = @{$Case};
    $Switch->(1) if $Switch;
    %Result = $PullObject->On( QueueID => $ID );
    $Switch->(0) if $Switch;
    $Self->IsDeeply( \%Result, { Outcome => 'refused', Moved => 0, Reason => $Reason, TicketIDs => [] }, "refused: $Reason" );
}
my $OtherID = $QueueObject->QueueAdd( %Team, Name => "$Name Other" );
my $TakenID = $QueueObject->QueueAdd( %Team, Name => "$Name Other::Waiting" );
%Result = $PullObject->On( QueueID => $OtherID );
$Self->Is( $Result{Reason}, 'name-taken', 'refused: another queue has the name' );

# Switched off: all comes back.
%Result = $PullObject->Off( QueueID => $QueueID );
$Self->True( scalar( $Result{Outcome} eq 'off' && $Result{Moved} >= 2 ), 'off' );
$Self->Is( $State->($_), $Free->(), "off: ticket $_ is back" ) for $Waits, $Next;
$Self->Is( $State->( $Scene->Ticket( Queue => "$Name New" ) ), $Free->(), 'off: what comes is free' );
%Result = $PullObject->Off( QueueID => $OtherID );
$Self->Is( "$Result{Outcome} $Result{Moved}", 'off 0', 'off for a team that was never on' );

# Removed: no trace but the history of the tickets, which then names the team.
$PullObject->On( QueueID => $QueueID );
$PullObject->Off( QueueID => $QueueID );
$Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue')->Remove( QueueID => $QueueID );
for my $SQL (
    'SELECT id FROM queue WHERE id = ?',
    'SELECT id FROM ticket_history WHERE queue_id = ?',
    'SELECT queue_id FROM understudy_waiting WHERE waiting_queue_id = ?',
    )
{
    $Self->IsDeeply( [ $Column->( $SQL, $WaitingID ) ], [], "removed: $SQL" );
}
$Self->Is( $State->($Waits), $Free->(), 'removed: the ticket is with its team' );

$Scene->CleanUp();
for my $ID ( $QueueID, $OtherID, $TakenID ) {
    my %Queue = $QueueObject->QueueGet( ID => $ID );
    $QueueObject->QueueUpdate( %Queue, QueueID => $ID, ValidID => 2, UserID => 1 );
}

1;
