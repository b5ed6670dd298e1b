# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Account;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::User',
);

=head1 NAME

Kernel::System::Understudy::Account - who acts: Understudy itself, a machine or a person

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $AccountObject = $Kernel::OM->Get('Kernel::System::Understudy::Account');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Login()

the login of the service account in whose name Understudy changes tickets.

=cut

sub Login {
    return 'understudy';
}

=head2 UserID()

the id of the service account, or nothing when it does not exist.

=cut

sub UserID {
    my ($Self) = @_;

    # The host keeps the result in its cache.
    return $Kernel::OM->Get('Kernel::System::User')->UserLookup(
        UserLogin => $Self->Login(),
        Silent    => 1,
    );
}

=head2 Machines()

the ids of all users that are no persons: root, the mail gate, the customer pages and the service account.

    my @UserIDs = $AccountObject->Machines();

=cut

sub Machines {
    my ($Self) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');

    my %Machine = map { $_ => 1 } grep {$_} (
        1,
        $ConfigObject->Get('PostmasterUserID'),
        $ConfigObject->Get('CustomerPanelUserID'),
        $Self->UserID(),
    );

    return sort { $a <=> $b } keys %Machine;
}

1;
