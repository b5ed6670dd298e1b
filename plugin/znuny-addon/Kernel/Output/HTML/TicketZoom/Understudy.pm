# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Output::HTML::TicketZoom::Understudy;

use parent 'Kernel::Output::HTML::Base';

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

# An empty box; the script fills it after the page is there.
sub Run {
    my ( $Self, %Param ) = @_;

    return if !$Kernel::OM->Get('Kernel::System::Understudy::Tools')->IsFor( UserID => $Self->{UserID} );

    return {
        Output => $Kernel::OM->Get('Kernel::Output::HTML::Layout')->Output(
            TemplateFile => 'UnderstudySideBar',
            Data         => {
                TicketID => $Param{Ticket}->{TicketID},
                OwnerID  => $Param{Ticket}->{OwnerID},
                UserID   => $Self->{UserID},
                Role     => scalar $Kernel::OM->Get('Kernel::System::Understudy::Role')->Of( UserID => $Self->{UserID} ),
            },
        ),
    };
}

1;
