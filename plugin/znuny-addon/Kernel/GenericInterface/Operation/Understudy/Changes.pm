# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Changes;

use strict;
use warnings;

use parent qw(Kernel::GenericInterface::Operation::Understudy::Common);

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Changes - tickets that changed after a row of the history

=cut

my $UsualLimit = 1000;
my $MostRows   = 5000;

sub _Answer {
    my ( $Self, $Payload ) = @_;

    my $After = $Self->_Integer( 'After', $Payload->{After}, 0 );
    my $Limit = $Self->_Integer( 'Limit', $Payload->{Limit} // $UsualLimit );

    return {
        $Kernel::OM->Get('Kernel::System::Understudy::Changes')->Since(
            After => $After,
            Limit => $Limit > $MostRows ? $MostRows : $Limit,
        ),
    };
}

1;
