# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Directory;

use strict;
use warnings;

use parent qw(Kernel::GenericInterface::Operation::Understudy::Common);

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Directory - agents, teams, presence and loads

=cut

sub _Answer {
    my ( $Self, $Payload ) = @_;

    my $Hash = $Payload->{Hash} // '';
    if ( ref $Hash || length $Hash > 128 ) {
        $Self->_Bad('Hash must be the hash of the last answer, or empty.');
    }

    return { $Kernel::OM->Get('Kernel::System::Understudy::Directory')->Read( Hash => $Hash ) };
}

1;
