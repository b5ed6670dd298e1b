# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Role;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Group',
    'Kernel::System::Understudy::Account',
);

=head1 NAME

Kernel::System::Understudy::Role - what an agent may do in Understudy

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $RoleObject = $Kernel::OM->Get('Kernel::System::Understudy::Role');

=cut

# The greater role first. A right in one of the groups is enough.
my @Roles = (
    {
        Name    => 'admin',
        Setting => 'Understudy::AdminGroup',
    },
    {
        Name    => 'supervisor',
        Setting => 'Understudy::SupervisorGroup',
    },
    {
        Name    => 'agent',
        Setting => 'Understudy::AgentGroup',
        Empty   => 1,
    },
);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

C<admin>, C<supervisor>, C<agent>, or nothing for those who have no business there.

    my $Role = $RoleObject->Of( UserID => 3 );

=cut

sub Of {
    my ( $Self, %Param ) = @_;

    my $OwnID = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() // 0;
    return if $Param{UserID} == $OwnID;

    return $Self->In(
        reverse $Kernel::OM->Get('Kernel::System::Group')->PermissionUserGet(
            UserID => $Param{UserID},
            Type   => 'rw',
        ),
    );
}

=head2 In()

the same for somebody who has all rights in these groups.

    my $Role = $RoleObject->In( admin => 1, users => 1 );

=cut

sub In {
    my ( $Self, %Groups ) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    for my $Role (@Roles) {
        my $Group = $ConfigObject->Get( $Role->{Setting} ) // '';
        return $Role->{Name} if length $Group ? $Groups{$Group} : $Role->{Empty};
    }

    return;
}

1;
