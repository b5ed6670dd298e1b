# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Output::HTML::ToolBar::Understudy;

use parent 'Kernel::Output::HTML::Base';

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

# A link that works without scripts; the script makes a panel of it, and puts in what it asks for after the page is there.
sub Run {
    my ( $Self, %Param ) = @_;

    return if !$Kernel::OM->Get('Kernel::System::Understudy::Tools')->IsFor( UserID => $Self->{UserID} );

    my $Baselink = $Kernel::OM->Get('Kernel::Output::HTML::Layout')->{Baselink};

    return (
        $Param{Config}->{Priority} => {
            Block       => 'ToolBarItem',
            Description => $Param{Config}->{Description},
            Class       => $Param{Config}->{CssClass},
            Icon        => $Param{Config}->{Icon},
            Link        => "${Baselink}Action=AgentUnderstudy",
            Count       => '',
            AccessKey   => '',
        },
    );
}

1;
