# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Ticket::Event::UnderstudyWaiting;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Log',
    'Kernel::System::Understudy::Waiting',
);

=head1 NAME

Kernel::System::Ticket::Event::UnderstudyWaiting - holds a ticket that has to wait, or lets it go, as soon as it changed

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

sub Run {
    my ( $Self, %Param ) = @_;

    # The change that triggered this event must not fail because of us, whatever happens here.
    local $@;
    my $TicketID = $Param{Data}->{TicketID} || return 1;
    return 1
        if eval { $Kernel::OM->Get('Kernel::System::Understudy::Waiting')->Keep( TicketID => $TicketID ); 1 };

    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: ticket $TicketID may be in the wrong queue: $@",
    );

    return 1;
}

1;
