# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Conversation;

use strict;
use warnings;

use parent qw(Kernel::GenericInterface::Operation::Understudy::Common);

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Conversation - the facts of some tickets

=cut

my $MostTickets = 200;

sub _Answer {
    my ( $Self, $Payload ) = @_;

    my $List = $Payload->{TicketIDs};
    if ( ref $List ne 'ARRAY' || @{$List} > $MostTickets ) {
        $Self->_Bad("TicketIDs must be a list of at most $MostTickets ticket ids.");
    }
    my @TicketIDs = map { $Self->_Integer( 'A ticket id', $_ ) } @{$List};

    return { Tickets => [ $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of( TicketIDs => \@TicketIDs ) ] };
}

1;
