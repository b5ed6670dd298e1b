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

my $Root = 1;

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

=head2 IsOwn()

true when Understudy itself did it.

    my $IsOwn = $AccountObject->IsOwn($UserID);

=cut

sub IsOwn {
    my ( $Self, $UserID ) = @_;

    # The host's first user does what customers cause, which is most of what happens. Nothing has to be looked up for him.
    return 0 if $UserID == $Root;

    return $UserID == ( $Self->UserID() // 0 ) ? 1 : 0;
}

=head2 IsMachine()

true when no person did it.

    my $IsMachine = $AccountObject->IsMachine($UserID);

=cut

sub IsMachine {
    my ( $Self, $UserID ) = @_;

    return 1 if $UserID == $Root;

    return ( grep { $_ == $UserID } $Self->Machines() ) ? 1 : 0;
}

=head2 Machines()

the ids of all users that are no persons: root, the mail gate, the customer pages and the service account.

    my @UserIDs = $AccountObject->Machines();

=cut

sub Machines {
    my ($Self) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');

    my %Machine = map { $_ => 1 } grep {$_} (
        $Root,
        $ConfigObject->Get('PostmasterUserID'),
        $ConfigObject->Get('CustomerPanelUserID'),
        $Self->UserID(),
    );

    return sort { $a <=> $b } keys %Machine;
}

1;
