# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package var::packagesetup::Understudy;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
    'Kernel::System::DB',
    'Kernel::System::GenericInterface::Webservice',
    'Kernel::System::SysConfig',
    'Kernel::System::User',
    'Kernel::System::XML',
    'Kernel::System::Understudy::Absence',
    'Kernel::System::Understudy::AbsentOwnerMail',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Pull',
    'Kernel::System::Understudy::Webservice',
);

=head1 NAME

var::packagesetup::Understudy - what the package needs besides its files: account, secret, web service

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $SetupObject = $Kernel::OM->Get('var::packagesetup::Understudy');

=cut

my $AccountMark = 'UnderstudyServiceAccount';
my $Invalid     = 2;

sub new {
    my ( $Type, %Param ) = @_;

    # The settings that came with the package must be seen.
    $Kernel::OM->ObjectsDiscard( Objects => ['Kernel::Config'] );

    return bless {}, $Type;
}

=head2 CodeInstall()

run after the files, settings and tables are in place. Keeps what is there already.

=cut

sub CodeInstall {
    my ($Self) = @_;

    $Self->_TableSet();
    $Self->_AccountSet();
    $Self->_SecretSet();
    $Kernel::OM->Get('Kernel::System::Understudy::Webservice')->Set();

    return 1;
}

=head2 CodeUpgrade()

the same as an installation: it changes only what is missing or outdated.

=cut

sub CodeUpgrade {
    my ($Self) = @_;

    return $Self->CodeInstall();
}

=head2 CodeReinstall()

the same as an installation.

=cut

sub CodeReinstall {
    my ($Self) = @_;

    return $Self->CodeInstall();
}

=head2 CodeUninstall()

removes all again, before the files and tables go.

=cut

sub CodeUninstall {
    my ($Self) = @_;

    $Kernel::OM->Get('Kernel::System::Understudy::Webservice')->Remove();
    $Kernel::OM->Get('Kernel::System::Understudy::Pull')->Remove();
    $Self->_AbsencesRemove();
    $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->On();
    $Self->_AccountRemove();

    return 1;
}

# Which queue is the waiting queue of which team. An older version of the package may be there without this table.
sub _TableSet {
    my ($Self) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    return 1 if grep { lc $_ eq 'understudy_waiting' } $DBObject->ListTables();

    my @XML = $Kernel::OM->Get('Kernel::System::XML')->XMLParse( String => <<'XML' );
<TableCreate Name="understudy_waiting">
    <Column Name="queue_id" Required="true" PrimaryKey="true" Type="INTEGER" />
    <Column Name="waiting_queue_id" Required="true" Type="INTEGER" />
    <Column Name="active" Required="true" Type="SMALLINT" />
    <Unique Name="understudy_waiting_queue">
        <UniqueColumn Name="waiting_queue_id" />
    </Unique>
</TableCreate>
XML
    for my $SQL ( $DBObject->SQLProcessor( Database => \@XML ), $DBObject->SQLProcessorPost() ) {
        $DBObject->Do( SQL => $SQL ) || die "Understudy: the table of waiting queues cannot be made.\n";
    }

    return 1;
}

sub _AccountSet {
    my ($Self) = @_;

    my $UserObject = $Kernel::OM->Get('Kernel::System::User');
    my $Login      = $Kernel::OM->Get('Kernel::System::Understudy::Account')->Login();
    my %Names      = (
        UserLogin     => $Login,
        UserFirstname => 'Understudy',
        UserLastname  => 'Service',
        UserEmail     => "$Login\@localhost",
        ValidID       => 1,
        ChangeUserID  => 1,
    );

    # The account receives no mail, so its address is not looked up.
    local $Kernel::OM->Get('Kernel::Config')->{CheckEmailAddresses} = 0;

    my $UserID = $UserObject->UserLookup( UserLogin => $Login, Silent => 1 );
    if ( !$UserID ) {
        $UserID = $UserObject->UserAdd(%Names) || die "Understudy: the account cannot be created.\n";
        $UserObject->SetPreferences( UserID => $UserID, Key => $AccountMark, Value => 1 );
        return $Self->_PasswordDisable($UserID);
    }

    my %Preferences = $UserObject->GetPreferences( UserID => $UserID );
    die "Understudy: the login '$Login' belongs to somebody else. Rename it and install the package again.\n"
        if !$Preferences{$AccountMark};

    # An upgrade of a running host leaves the account alone: writing it would wait for everything that refers to it.
    my %User = $UserObject->GetUserData( UserID => $UserID, NoOutOfOffice => 1 );
    return 1 if $User{ValidID} == 1;

    $UserObject->UserUpdate( %Names, UserID => $UserID ) || die "Understudy: the account cannot be made valid.\n";

    return $Self->_PasswordDisable($UserID);
}

# Nobody shall sign in with this account: no password has this hash.
sub _PasswordDisable {
    my ( $Self, $UserID ) = @_;

    my $NoHash = '*';

    return $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL  => 'UPDATE users SET pw = ? WHERE id = ?',
        Bind => [ \$NoHash, \$UserID ],
    );
}

sub _AccountRemove {
    my ($Self) = @_;

    my $UserObject = $Kernel::OM->Get('Kernel::System::User');
    my $UserID     = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();
    return if !$UserID;

    # What the account wrote into tickets has to keep its author.
    if ( $Self->_IsReferred($UserID) ) {
        return $UserObject->UserUpdate(
            UserID => $UserID,
            $UserObject->GetUserData( UserID => $UserID, NoOutOfOffice => 1 ),
            UserPw       => '',
            ValidID      => $Invalid,
            ChangeUserID => 1,
        );
    }

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Do( SQL => 'DELETE FROM user_preferences WHERE user_id = ?', Bind => [ \$UserID ] );
    $DBObject->Do( SQL => 'DELETE FROM users WHERE id = ?',                 Bind => [ \$UserID ] );

    # The host has no function to delete a user, so neither does it clear its cache.
    return $Kernel::OM->Get('Kernel::System::Cache')->CleanUp( Type => 'User' );
}

sub _IsReferred {
    my ( $Self, $UserID ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    for my $Column (qw(ticket_history.create_by article.create_by ticket.change_by ticket.user_id ticket_watcher.create_by)) {
        my ( $Table, $Field ) = split m{[.]}, $Column;
        $DBObject->Prepare(
            SQL   => "SELECT 1 FROM $Table WHERE $Field = ?",
            Bind  => [ \$UserID ],
            Limit => 1,
        );

        my $Found;
        while ( my @Row = $DBObject->FetchrowArray() ) {
            $Found = 1;
        }
        return 1 if $Found;
    }

    return;
}

# Mirrored entries would stay for ever: nobody would take them back.
sub _AbsencesRemove {
    my ($Self) = @_;

    my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');
    my $UserObject    = $Kernel::OM->Get('Kernel::System::User');
    my %Marked        = $UserObject->SearchPreferences( Key => 'UnderstudyOutOfOffice' );
    for my $UserID ( sort keys %Marked ) {
        $AbsenceObject->TakeBack( UserID => $UserID );
        $UserObject->_UserCacheClear( UserID => $UserID );
    }

    return $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL => q{DELETE FROM user_preferences WHERE preferences_key = 'UnderstudyOutOfOffice'},
    );
}

sub _SecretSet {
    my ($Self) = @_;

    my $Known = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::Secret');
    return 1 if $Known;

    open my $Random, '<:raw', '/dev/urandom' or die "Understudy: no random numbers: $!\n";    ## no critic
    sysread( $Random, my $Bytes, 32 ) == 32 or die "Understudy: no random numbers: $!\n";
    close $Random;

    $Kernel::OM->Get('Kernel::System::SysConfig')->SettingsSet(
        UserID   => 1,
        Comments => 'Understudy: secret generated',
        Settings => [
            {
                Name           => 'Understudy::Secret',
                EffectiveValue => unpack( 'H*', $Bytes ),
                IsValid        => 1,
            },
        ],
    ) || die "Understudy: the secret cannot be stored.\n";

    return 1;
}

1;
