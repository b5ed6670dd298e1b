# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;

use vars (qw($Self));

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject    = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene           = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $DirectoryObject = $Kernel::OM->Get('Kernel::System::Understudy::Directory');
my $UserObject      = $Kernel::OM->Get('Kernel::System::User');
my $Own             = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();

my $John     = $Scene->Agent();
my $Stranger = $UserObject->UserLookup( UserLogin => scalar $HelperObject->TestUserCreate() );

my $Agent = sub {
    my ( $Directory, $UserID ) = @_;
    return ( grep { $_->{UserID} == $UserID } @{ $Directory->{Agents} } )[0];
};

my %First = $DirectoryObject->Read();
my ($Raw) = grep { $_->{Name} eq 'Raw' } @{ $First{Teams} };
$Self->Is( $Agent->( \%First, $John )->{Valid},       1,     'an agent' );
$Self->Is( $Agent->( \%First, $John )->{OutOfOffice}, undef, 'he is there' );
$Self->Is( scalar $Agent->( \%First, $_ ), undef, "user $_ is no agent" ) for 1, $Own;
$Self->True( scalar( grep { $_ == $John } @{ $Raw->{AgentIDs} } ), 'he may own tickets of the team' );
$Self->False( scalar( grep { $_ == $Stranger } @{ $Raw->{AgentIDs} } ), 'another may not' );
$Self->Is( $First{ServiceUserID}, $Own, 'the service account' );

# Permissions by a role count, and the host's cache is neither asked nor filled.
my $GroupObject = $Kernel::OM->Get('Kernel::System::Group');
my $CacheObject = $Kernel::OM->Get('Kernel::System::Cache');
my $RoleID      = $GroupObject->RoleAdd( Name => $HelperObject->GetRandomID(), ValidID => 1, UserID => 1 );
$GroupObject->PermissionGroupRoleAdd( GID => $Raw->{GroupID}, RID => $RoleID, Permission => { owner => 1 }, UserID => 1 );
$GroupObject->PermissionRoleUserAdd( RID => $RoleID, UID => $Stranger, Active => 1, UserID => 1 );
$CacheObject->Set( Type => 'DBGroupUserGet', Key => 'GroupPermUserList', Value => {}, TTL => 60 );
$CacheObject->CleanUp( Type => 'GroupPermissionGroupGet' );
my %WithRole = $DirectoryObject->Read();
($Raw) = grep { $_->{Name} eq 'Raw' } @{ $WithRole{Teams} };
$Self->True( scalar( grep { $_ == $Stranger } @{ $Raw->{AgentIDs} } ), 'he may own tickets of the team by his role' );
$Self->True( scalar( grep { $_ == $John } @{ $Raw->{AgentIDs} } ),     'an outdated cache does not matter' );
$Self->False(
    scalar $CacheObject->Get( Type => 'GroupPermissionGroupGet', Key => "PermissionGroupGet::$Raw->{GroupID}::owner" ),
    'nothing was put into the cache',
);
$CacheObject->CleanUp( Type => 'DBGroupUserGet' );
$GroupObject->RoleUpdate( ID => $RoleID, Name => $HelperObject->GetRandomID(), ValidID => 2, UserID => 1 );
my %Invalid = $DirectoryObject->Read();
($Raw) = grep { $_->{Name} eq 'Raw' } @{ $Invalid{Teams} };
$Self->False( scalar( grep { $_ == $Stranger } @{ $Raw->{AgentIDs} } ), 'an invalid role gives nothing' );

# D2: what each may do here is told with what the database says now, so taking a right away counts at once.
my $Admins = $GroupObject->GroupLookup( Group => 'admin' );
my $RoleOf = sub {
    my ($UserID) = @_;
    my %Directory = $DirectoryObject->Read();
    return $Agent->( \%Directory, $UserID )->{Role};
};
my $Right = sub {
    my ($IsGiven) = @_;
    $GroupObject->PermissionGroupUserAdd( GID => $Admins, UID => $John, Permission => { rw => $IsGiven }, UserID => 1 );
    return $RoleOf->($John);
};
$Self->Is( $RoleOf->($John), 'agent', 'D2: an agent' );
$Self->Is( $Right->(1),      'admin', 'D2: an admin' );
$Self->Is( $Right->(0),      'agent', 'D2: an agent again' );
my $AdminRoleID = $GroupObject->RoleAdd( Name => $HelperObject->GetRandomID(), ValidID => 1, UserID => 1 );
$GroupObject->PermissionGroupRoleAdd( GID => $Admins, RID => $AdminRoleID, Permission => { rw => 1 }, UserID => 1 );
$GroupObject->PermissionRoleUserAdd( RID => $AdminRoleID, UID => $John, Active => 1, UserID => 1 );
$Self->Is( $RoleOf->($John), 'admin', 'D2: by a role of the host' );
$GroupObject->PermissionRoleUserAdd( RID => $AdminRoleID, UID => $John, Active => 0, UserID => 1 );
$Kernel::OM->Get('Kernel::Config')->Set( Key => 'Understudy::AgentGroup', Value => 'no-such-group' );
$Self->Is( $RoleOf->($John), 'none', 'D2: nothing at all' );
$Kernel::OM->Get('Kernel::Config')->Set( Key => 'Understudy::AgentGroup', Value => '' );
%First = $DirectoryObject->Read();

# Nothing travels when nothing changed, and a change is seen.
my %Same = $DirectoryObject->Read( Hash => $First{Hash} );
$Self->Is( $Same{Hash}, $First{Hash}, 'the same hash' );
$Self->False( exists $Same{$_} ? 1 : 0, "$_ left out" ) for qw(Agents Teams);
$Self->True( exists $Same{$_} ? 1 : 0, "$_ always there" ) for qw(Presence Loads AsOf Time);

my %Away = (
    OutOfOffice           => 1,
    OutOfOfficeStartYear  => 2026,
    OutOfOfficeStartMonth => 3,
    OutOfOfficeStartDay   => 28,
    OutOfOfficeEndYear    => 2026,
    OutOfOfficeEndMonth   => 3,
    OutOfOfficeEndDay     => 30,
);
my $SetAway = sub {
    my (%Value) = @_;
    $UserObject->SetPreferences( UserID => $John, Key => $_, Value => $Value{$_} ) for sort keys %Value;
    my %Directory = $DirectoryObject->Read();
    return $Agent->( \%Directory, $John )->{OutOfOffice};
};
$Self->IsDeeply(
    $SetAway->(%Away),
    { From => 1_774_656_000, Until => 1_774_915_200, Mirrored => 0 },
    'out of office: from the first day to the day after the last one',
);
$Self->Is( $SetAway->( %Away, OutOfOffice => 0 ), undef, 'switched off' );

# Invalid agents stay in the list but own nothing.
my %User = $UserObject->GetUserData( UserID => $John );
$UserObject->UserUpdate( %User, UserPw => undef, ValidID => 2, ChangeUserID => 1 );
my %Gone = $DirectoryObject->Read( Hash => $First{Hash} );
($Raw) = grep { $_->{Name} eq 'Raw' } @{ $Gone{Teams} };
$Self->Is( $Agent->( \%Gone, $John )->{Valid}, 0, 'an invalid agent' );
$Self->False( scalar( grep { $_ == $John } @{ $Raw->{AgentIDs} } ), 'an invalid agent owns nothing' );
$UserObject->UserUpdate( %User, UserPw => undef, ValidID => 1, ChangeUserID => 1 );

# B7: whether anybody can join a ticket beside its owner is part of what the hash is of.
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
$ConfigObject->Set( Key => 'Ticket::Watcher', Value => 1 );
my %Watching = $DirectoryObject->Read();
$Self->Is( $Watching{Watching}, 1, 'B7: people can join' );
$ConfigObject->Set( Key => 'Ticket::Watcher', Value => 0 );
my %Alone = $DirectoryObject->Read( Hash => $Watching{Hash} );
$Self->Is( $Alone{Watching}, 0, 'B7: nobody can join, and it is told at once' );
$Self->Is( { $DirectoryObject->Read( Hash => $Alone{Hash} ) }->{Watching}, undef, 'B7: only once' );

# Loads.
$Scene->Ticket( OwnerID => $John, State => $_ )
    for 'new', 'open', 'open', 'pending reminder', 'pending auto close+', 'closed successful', 'merged';
my %Loaded = $DirectoryObject->Read();
my ($Load) = grep { $_->{OwnerID} == $John } @{ $Loaded{Loads} };
$Self->IsDeeply( $Load, { OwnerID => $John, Open => 3, Pending => 2 }, 'loads' );
$Self->True( $Loaded{AsOf} > $First{AsOf}, 'as of a newer row' );

# Presence: a person's session counts, a program's does not.
my $SessionObject = $Kernel::OM->Get('Kernel::System::AuthSession');
$SessionObject->CreateSessionID(
    UserID          => $_->[0],
    UserLogin       => "login$_->[0]",
    UserType        => 'User',
    UserLastRequest => $_->[1],
    SessionSource   => $_->[2],
) for [ $John, 1_700_000_000, 'AgentInterface' ], [ $John, 1_700_000_500, 'AgentInterface' ],
    [ $John, 1_700_000_900, 'GenericInterface' ], [ $Stranger, 1_700_000_900, 'GenericInterface' ];
$Kernel::OM->ObjectsDiscard( Objects => ['Kernel::System::AuthSession'] );
my %Present = map { $_->{UserID} => $_->{LastRequest} } @{ { $DirectoryObject->Read() }->{Presence} };
$Self->Is( $Present{$John},     1_700_000_500, 'his newest request' );
$Self->Is( $Present{$Stranger}, undef,         'a program is not there' );

1;
