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

use IO::Socket::INET;
use JSON;
use Time::HiRes qw();

my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $TestObject   = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ToolsObject  = $Kernel::OM->Get('Kernel::System::Understudy::Tools');
my $APIObject    = $Kernel::OM->Get('Kernel::System::Understudy::API');
my $CacheObject  = $Kernel::OM->Get('Kernel::System::Cache');

my $UserID = $TestObject->Agent();
my %Agent  = ( UserID => $UserID, Language => 'en' );
my ( @Calls, @Answers );
my $Real = \&Kernel::System::Understudy::API::Call;
{
    no warnings 'redefine';    ## no critic
    *Kernel::System::Understudy::API::Call = sub {
        my ( $Object, %Param ) = @_;
        push @Calls, \%Param;
        return @{ shift @Answers // [0] };
    };
}

# C3: numbers come from one call, and pages that are opened one after the other share it.
@Answers = ( [ 200, { open => 3, backAt => '2026-11-30T07:00:00Z', absence => undef } ], [ 200, { open => 4 } ] );
my $Toolbar = $ToolsObject->Toolbar(%Agent);
$Self->Is( $Toolbar->{open}, 3, 'the number' );
$Self->True( $Toolbar->{back} =~ m{2026}, "the moment in words: $Toolbar->{back}" );
$ToolsObject->Toolbar(%Agent);
$Self->Is( scalar @Calls, 1, 'one call for two pages' );
$Self->Is( "$Calls[0]->{Method} $Calls[0]->{Path}", "GET /agents/$UserID/toolbar", 'which call' );

# A1: what was changed is seen at once.
@Calls   = ();
@Answers = ( [ 200, {} ], [ 200, { open => 5 } ] );
$Self->Is(
    $ToolsObject->Status( %Agent, Available => 0, Until => '2026-11-30T08:00', Reason => '', Text => 'Zurück am Montag' )->{open},
    5,
    'asked anew after a change',
);
$Self->IsDeeply(
    $Calls[0]->{Data},
    { available => JSON::false(), until => '2026-11-30T08:00', customerText => 'Zurück am Montag' },
    'what is left empty is left out',
);

@Answers = ( [ 409, { type => 'urn:understudy:problem:at-capacity', detail => '2 of 2 open conversations.' } ] );
$Self->IsDeeply(
    $ToolsObject->Take( %Agent, Key => 'abcdefgh' ),
    { Type => 'at-capacity', Problem => '2 of 2 open conversations.' },
    'C4: why not',
);
@Answers = ( [202, {}] );
$Self->IsDeeply( $ToolsObject->Take(%Agent), { Pending => 1 }, 'it takes longer' );
@Answers = ( [0] );
$Self->IsDeeply( $ToolsObject->Backup(%Agent), { Away => 1 }, 'away' );

# B4: agents choose where the organisation lets them.
@Calls   = ();
@Answers = ( [ 200, { own => { id => '7' } } ], [ 200, { own => undef } ] );
$Self->Is( $ToolsObject->Backup( %Agent, AgentID => 7 )->{own}->{id}, 7, 'chosen' );
$Self->IsDeeply( $Calls[0]->{Data}, { agent => '7' }, 'who was chosen' );
$ToolsObject->Backup( %Agent, AgentID => '' );
$Self->Is( $Calls[1]->{Method}, 'DELETE', 'taken back' );
@Answers = ( [ 403, { type => 'urn:understudy:problem:chosen-by-others', detail => 'Ask a supervisor.' } ] );
$Self->Is( $ToolsObject->Backup( %Agent, AgentID => 7 )->{Type}, 'chosen-by-others', 'not where others choose' );

# N9: the file has every list to its end, or says that it has not.
@Calls   = ();
@Answers = (
    [ 200, { helpdesk => { login => 'john' } } ],
    [ 200, { items => [], next => undef } ],
    [ 200, { items => [1], next => "/understudy/api/v1/agents/$UserID/data/changes?limit=10&before=7" } ],
    [ 200, { items => [2], next => undef } ],
    map { [ 200, { items => [$_], next => undef } ] } qw(decisions facts history notices requests returns),
);
my $OwnData = $ToolsObject->Data(%Agent);
$Self->Is( $OwnData->{helpdesk}->{login}, 'john', 'what is held' );
$Self->IsDeeply( $OwnData->{lists}->{changes}, [ 1, 2 ], 'a list in two parts' );
$Self->IsDeeply( $OwnData->{lists}->{returns}, ['returns'], 'the last list' );
$Self->IsDeeply( $OwnData->{lists}->{backups}, [], 'an empty list' );
$Self->IsDeeply( $OwnData->{rest}, {}, 'nothing is left out' );
$Self->Is( $Calls[2]->{Path}, "/agents/$UserID/data/changes?limit=10", 'the first part' );
$Self->Is( $Calls[3]->{Path}, "/agents/$UserID/data/changes?limit=10&before=7", 'the second part' );
@Answers = ( [ 200, {} ], [0] );
$Self->IsDeeply( $ToolsObject->Data(%Agent), { Away => 1 }, 'half of it is not all' );

# N1: only of tickets that the agent may read in the host.
my $Open   = $TestObject->Ticket();
my $Hidden = $TestObject->Ticket( Queue => 'Postmaster' );
my $Group  = $Kernel::OM->Get('Kernel::System::Group')->GroupLookup( Group => 'admin' );
$Kernel::OM->Get('Kernel::System::DB')->Do(
    SQL  => 'UPDATE queue SET group_id = ? WHERE name = ?',
    Bind => [ \$Group, \'Postmaster' ],
);
$Kernel::OM->Get('Kernel::System::Queue')->{CacheType} && $CacheObject->CleanUp( Type => 'Queue' );
@Calls   = ();
@Answers = ( [ 200, { owner => undef, why => { decidedAt => '2026-11-21T07:00:00Z' } } ] );
my $SideBar = $ToolsObject->SideBar( %Agent, TicketID => $Open, OwnerID => 7 );
$Self->True( $SideBar->{why}->{at}, 'when it was decided' );
$Self->Is( $Calls[0]->{Path}, "/agents/$UserID/conversations/$Open?owner=7", 'which ticket' );
$Self->Is( $Calls[0]->{Conversation}, $Open, 'for which the host vouches' );
@Calls = ();
$Self->True( $ToolsObject->SideBar( %Agent, TicketID => $Hidden )->{Problem}, 'not of others' );
$Self->Is( scalar @Calls, 0, 'which nobody is asked about' );
my $Users = $Kernel::OM->Get('Kernel::System::Group')->GroupLookup( Group => 'users' );
$Kernel::OM->Get('Kernel::System::DB')->Do(
    SQL  => 'UPDATE queue SET group_id = ? WHERE name = ?',
    Bind => [ \$Users, \'Postmaster' ],
);

$Self->IsDeeply( $ToolsObject->Toolbar( UserID => 1, Language => 'en' ), { Hidden => 1 }, 'the first user has no tools' );

# A plugin that does not answer holds a script up for its time-out, once; then nothing is asked for a while.
{
    no warnings 'redefine';    ## no critic
    *Kernel::System::Understudy::API::Call = $Real;
}
my $Frozen = IO::Socket::INET->new( LocalAddr => '127.0.0.1', LocalPort => 0, Listen => 5 ) || die "No port: $!\n";
$ConfigObject->Set( Key => 'Understudy::URL', Value => 'http://127.0.0.1:' . $Frozen->sockport() . '/understudy' );
$CacheObject->Configure( CacheInBackend => 1 );
$CacheObject->CleanUp( Type => 'UnderstudyAPI' );
my $Begin  = Time::HiRes::time();
my @Answer = $APIObject->Call( %Agent, Method => 'GET', Path => '/x', Timeout => 1 );
my $First  = Time::HiRes::time() - $Begin;
$Self->IsDeeply( \@Answer, [0], 'no answer' );
$Self->True( $First >= 0.9 && $First < 4, sprintf 'after its time-out: %.2f s', $First );
$Begin = Time::HiRes::time();
$APIObject->Call( %Agent, Method => 'GET', Path => '/x', Timeout => 1 );
my $Second = Time::HiRes::time() - $Begin;
$Self->True( $Second < 0.9, sprintf 'the next is not tried: %.3f s', $Second );
$CacheObject->CleanUp( Type => 'UnderstudyAPI' );

$TestObject->CleanUp();

1;
