# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Modules::AdminUnderstudy;

use strict;
use warnings;

use Kernel::Language qw(Translatable);

our $ObjectManagerDisabled = 1;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {%Param}, $Type;
}

# The tile of the admin area.
sub Run {
    my ($Self) = @_;

    my $IsSent = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->IsSent();

    return $Kernel::OM->Get('Kernel::Output::HTML::Understudy::Frame')->Page(
        UserID  => $Self->{UserID},
        Title   => Translatable('Backup & assignment rules'),
        IsAdmin => 1,
        Notice  => $IsSent ? Translatable('Owners who are out of office still get mail about their tickets from Znuny. This stops it: bin/otrs.Console.pl Admin::Understudy::AbsentOwnerMail --off') : '',
    );
}

1;
