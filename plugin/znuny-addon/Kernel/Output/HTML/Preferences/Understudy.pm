# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Output::HTML::Preferences::Understudy;

use parent 'Kernel::Output::HTML::Base';

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

# Only for agents themselves: what an admin changes for others stands on the pages of Understudy.
sub Param {
    my ( $Self, %Param ) = @_;

    my $UserID = $Param{UserData}->{UserID} // 0;
    return if $UserID != $Self->{UserID};
    return if !$Kernel::OM->Get('Kernel::System::Understudy::Tools')->IsFor( UserID => $UserID );

    my $LayoutObject = $Kernel::OM->Get('Kernel::Output::HTML::Layout');
    my %Names        = $Kernel::OM->Get('Kernel::System::User')->UserList(
        Type          => 'Long',
        Valid         => 1,
        NoOutOfOffice => 1,
    );
    my $OwnID = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() // 0;
    delete @Names{ 1, $UserID, $OwnID };

    return {
        Block => 'RawHTML',
        HTML  => $LayoutObject->Output(
            TemplateFile => 'UnderstudySettings',
            Data         => {
                Backup => $LayoutObject->BuildSelection(
                    ID           => 'UnderstudyBackup',
                    Name         => 'UnderstudyBackup',
                    Data         => \%Names,
                    PossibleNone => 1,
                    Translation  => 0,
                ),
            },
        ),
    };
}

# The script stores each thing by itself.
sub Run {
    my ($Self) = @_;

    return 1;
}

1;
