# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Rights;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Valid',
    'Kernel::System::Understudy::Query',
);

=head1 NAME

Kernel::System::Understudy::Rights - who may do what in which group

=head1 DESCRIPTION

Read from the database: the host clears its cache of permissions before others see what it has written. Asked every few
seconds, we would fill it with the old ones in that very moment, and they would stay there for days, also for the host's
own pages.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $RightsObject = $Kernel::OM->Get('Kernel::System::Understudy::Rights');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 All()

C<Owners>: who may own tickets in each group, by the ids of groups and users; C<Groups>: the names of the groups in which
each user has all rights. Directly or by a role of the host; groups and roles that are not valid give none.

    my %Rights = $RightsObject->All();

=cut

sub All {
    my ($Self) = @_;

    my ( %Owners, %Groups );
    for my $Row ( $Self->_Rows() ) {
        my ( $GroupID, $Name, $UserID, $Right ) = @{$Row};

        $Owners{$GroupID}->{$UserID} = 1;
        if ( $Right eq 'rw' ) {
            $Groups{$UserID}->{$Name} = 1;
        }
    }

    return ( Owners => \%Owners, Groups => \%Groups );
}

# The right rw stands for all.
sub _Rows {
    my ($Self) = @_;

    my $Valid = join ', ', map { $_ + 0 } $Kernel::OM->Get('Kernel::System::Valid')->ValidIDsGet();

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');

    return map { $QueryObject->Rows( SQL => $_, Text => [1] ) } (
        "
        SELECT g.id, g.name, gu.user_id, gu.permission_key
        FROM group_user gu
        JOIN permission_groups g ON g.id = gu.group_id
        WHERE gu.permission_key IN ('owner', 'rw') AND g.valid_id IN ($Valid)",
        "
        SELECT g.id, g.name, ru.user_id, gr.permission_key
        FROM group_role gr
        JOIN permission_groups g ON g.id = gr.group_id
        JOIN roles r ON r.id = gr.role_id
        JOIN role_user ru ON ru.role_id = r.id
        WHERE gr.permission_key IN ('owner', 'rw') AND gr.permission_value = 1
            AND g.valid_id IN ($Valid) AND r.valid_id IN ($Valid)",
    );
}

1;
