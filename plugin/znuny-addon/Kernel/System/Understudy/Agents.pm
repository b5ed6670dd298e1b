# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Agents;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::User',
    'Kernel::System::Valid',
    'Kernel::System::Understudy::Absence',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Query',
);

=head1 NAME

Kernel::System::Understudy::Agents - the people who may own tickets, with their out-of-office entries

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $AgentsObject = $Kernel::OM->Get('Kernel::System::Understudy::Agents');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 All()

every agent but root and the service account, also invalid ones, in the order of their ids.

    my @Agents = $AgentsObject->All();

=cut

sub All {
    my ($Self) = @_;

    my $ConfigObject  = $Kernel::OM->Get('Kernel::Config');
    my $UserObject    = $Kernel::OM->Get('Kernel::System::User');
    my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');
    my $NameOrder     = $ConfigObject->Get('FirstnameLastnameOrder') || 0;
    my $TimeZone      = $ConfigObject->Get('UserDefaultTimeZone')    || 'UTC';
    my $Language      = $ConfigObject->Get('DefaultLanguage')        || 'en';
    my %IsValid       = map { $_ => 1 } $Kernel::OM->Get('Kernel::System::Valid')->ValidIDsGet();
    my %Preference    = $Self->_Preferences( qw(UserEmail UserLanguage UserTimeZone), $AbsenceObject->Preferences() );

    my @Agents;
    for my $Row ( $Self->_Users() ) {
        my ( $UserID, $Login, $FirstName, $LastName, $ValidID ) = @{$Row};
        my %Of = %{ $Preference{$UserID} // {} };

        push @Agents, {
            UserID    => $UserID + 0,
            Login     => $Login,
            FirstName => $FirstName,
            LastName  => $LastName,
            FullName  => $UserObject->_UserFullname(
                UserFirstname => $FirstName,
                UserLastname  => $LastName,
                UserLogin     => $Login,
                NameOrder     => $NameOrder,
            ),
            Email       => $Of{UserEmail} || $Login,
            Valid       => $IsValid{$ValidID} ? 1 : 0,
            TimeZone    => $Of{UserTimeZone} || $TimeZone,
            Language    => $Of{UserLanguage} || $Language,
            OutOfOffice => scalar $AbsenceObject->Read(%Of),
        };
    }

    return @Agents;
}

sub _Users {
    my ($Self) = @_;

    my $OwnID       = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() // 0;
    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $Others      = $QueryObject->IDs( 1, $OwnID );

    return $QueryObject->Rows(
        SQL  => "SELECT id, login, first_name, last_name, valid_id FROM users WHERE id NOT IN ($Others) ORDER BY id",
        Text => [ 1 .. 3 ],
    );
}

# In one statement: the host's own function for one agent costs several, and its list has no preferences.
sub _Preferences {
    my ( $Self, @Keys ) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    my ( $Table, $Key, $Value, $UserID ) = (
        $ConfigObject->Get('PreferencesTable')       || 'user_preferences',
        $ConfigObject->Get('PreferencesTableKey')    || 'preferences_key',
        $ConfigObject->Get('PreferencesTableValue')  || 'preferences_value',
        $ConfigObject->Get('PreferencesTableUserID') || 'user_id',
    );

    my %Preference;
    for my $Row (
        $Kernel::OM->Get('Kernel::System::Understudy::Query')->Rows(
            SQL  => "SELECT $UserID, $Key, $Value FROM $Table WHERE $Key IN (" . join( ', ', map {"'$_'"} @Keys ) . ')',
            Text => [2],
        )
        )
    {
        $Preference{ $Row->[0] }->{ $Row->[1] } = $Row->[2];
    }

    return %Preference;
}

1;
