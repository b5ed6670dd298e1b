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

use Kernel::System::Understudy::Account;
use Kernel::System::Understudy::Webservice;

# This object discards others when it is made, so it comes before the transaction.
my $SetupObject = $Kernel::OM->Get('var::packagesetup::Understudy');
$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject  = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene         = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');
my $AccountObject = $Kernel::OM->Get('Kernel::System::Understudy::Account');
my $UserObject    = $Kernel::OM->Get('Kernel::System::User');
my $DBObject      = $Kernel::OM->Get('Kernel::System::DB');

# An account and a web service of our own: those of the running host are not touched.
my $Name = 'understudy-test-' . $HelperObject->GetRandomID();
no warnings 'redefine';    ## no critic
local *Kernel::System::Understudy::Account::Login    = sub {$Name};
local *Kernel::System::Understudy::Webservice::Name = sub {$Name};
use warnings 'redefine';

my $Run = sub {
    my ($Code) = @_;
    die "The transaction is gone.\n" if $DBObject->{dbh}->{AutoCommit};
    return $SetupObject->$Code();
};
my $Rows = sub {
    my ($SQL) = @_;
    $DBObject->Prepare( SQL => $SQL, Bind => [ \$Name ] );
    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, join '|', map { $_ // 'null' } @Row;
    }
    return \@Rows;
};
my $Accounts = sub { return $Rows->('SELECT valid_id, pw FROM users WHERE login = ?') };
my $Services = sub { return $Rows->('SELECT valid_id FROM gi_webservice_config WHERE name = ?') };

# Installed several times: the same.
for my $Code (qw(CodeInstall CodeUpgrade CodeReinstall)) {
    $Run->($Code);
    $Self->IsDeeply( $Accounts->(), ['1|*'], "$Code: an account without a password" );
    $Self->IsDeeply( $Services->(), ['1'],   "$Code: a web service" );
}

# Nobody signs in with it.
my $AuthObject = $Kernel::OM->Get('Kernel::System::Auth');
for my $Password ( '*', 'understudy', $Name ) {
    my $User = $AuthObject->Auth( User => $Name, Pw => $Password );
    $Self->False( $User, "no sign-in with '$Password'" );
}

# Removed when nothing refers to it: nothing is left.
my $First = $AccountObject->UserID();
$Run->('CodeUninstall');
$Self->IsDeeply( $Accounts->(), [], 'unused: no account' );
$Self->IsDeeply( $Services->(), [], 'unused: no web service' );
my %Left = $UserObject->GetPreferences( UserID => $First );
$Self->IsDeeply( \%Left, {}, 'unused: no preferences' );
$Self->True( $Run->('CodeUninstall'), 'removed twice' );

# Removed while tickets refer to the account: it stays, but invalid. A mirrored absence is taken back.
$Run->('CodeInstall');
my $Own      = $AccountObject->UserID();
my $John     = $Scene->Agent();
my $TicketID = $Scene->Ticket();
$Kernel::OM->Get('Kernel::System::Ticket')->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => $Own );
$AbsenceObject->Mirror( UserID => $John, From => time(), Until => time() + 86_400 );
$Run->('CodeUninstall');
$Self->IsDeeply( $Accounts->(), ['2|*'], 'in use: the account is invalid' );
$Self->IsDeeply( $Services->(), [],      'in use: no web service' );
my %Preferences = $UserObject->GetPreferences( UserID => $John );
$Self->False( $Preferences{OutOfOffice},           'in use: the mirrored absence is taken back' );
$Self->False( $Preferences{UnderstudyOutOfOffice}, 'in use: and its mark' );

# Removed while the host's mail to absent owners is switched off: it is given back.
my $NotificationObject = $Kernel::OM->Get('Kernel::System::NotificationEvent');
my $NotificationID     = $NotificationObject->NotificationAdd(
    Name    => "$Name notification",
    Data    => { Events => ['NotificationFollowUp'], Recipients => ['AgentOwner'], SendOnOutOfOffice => [1] },
    Message => { en => { Subject => 'Reply', Body => 'It burns again.', ContentType => 'text/plain' } },
    ValidID => 1,
    UserID  => 1,
);
my $Sent = sub {
    my %Notification = $NotificationObject->NotificationGet( ID => $NotificationID );
    return $Notification{Data}->{SendOnOutOfOffice};
};
$Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->Off();
$Self->Is( $Sent->(), undef, 'mail to absent owners: off' );
$Run->('CodeUninstall');
$Self->IsDeeply( $Sent->(), [1], 'mail to absent owners: given back' );
my %Memory = $Kernel::OM->Get('Kernel::System::SystemData')->SystemDataGroupGet( Group => 'Understudy' );
$Self->IsDeeply( \%Memory, {}, 'mail to absent owners: nothing is remembered' );

# Installed again: the same account.
$Run->('CodeInstall');
$Self->IsDeeply( $Accounts->(), ['1|*'], 'installed again: the account is valid' );
$Self->Is( $AccountObject->UserID(), $Own, 'installed again: the same one' );

# Removed while a team's tickets are held: they are back with the team, and the waiting queue is gone with its group.
my $QueueObject = $Kernel::OM->Get('Kernel::System::Queue');
my %Raw         = $QueueObject->QueueGet( Name => 'Raw' );
my $QueueID     = $QueueObject->QueueAdd( %Raw, Name => "$Name queue", Comment => '', UserID => 1 );
$Kernel::OM->Get('Kernel::System::Understudy::Pull')->On( QueueID => $QueueID );
$TicketID = $Scene->Ticket( Queue => "$Name queue" );
$Self->Is( $Scene->Facts($TicketID)->{Held}, 1, 'held' );
$Run->('CodeUninstall');
my $Facts = $Scene->Facts($TicketID);
$Self->Is( "$Facts->{QueueID} $Facts->{Held}", "$QueueID 0", 'held: back with the team' );
$Self->IsDeeply( $Rows->(q{SELECT name FROM queue WHERE name = CONCAT(?, ' queue::Waiting')}), [], 'held: no waiting queue' );
$Self->IsDeeply( $Rows->(q{SELECT name FROM permission_groups WHERE name = 'understudy-waiting' AND name <> ?}), [], 'held: no group' );
$Run->('CodeInstall');

# A person with this login is not taken over.
$Name = 'una-' . $HelperObject->GetRandomID();
$UserObject->UserAdd(
    UserFirstname => 'Una',
    UserLastname  => 'Study',
    UserLogin     => $Name,
    UserEmail     => 'una@example.org',
    ValidID       => 1,
    ChangeUserID  => 1,
);
my $Done = eval { $Run->('CodeInstall') };
$Self->False( $Done, 'a person has the login: refused' );
$Self->True( scalar $@ =~ m{belongs[ ]to[ ]somebody[ ]else}xms, 'a person has the login: said so' );
$Self->False( $DBObject->{dbh}->{AutoCommit}, 'all of it in one transaction' );

1;
