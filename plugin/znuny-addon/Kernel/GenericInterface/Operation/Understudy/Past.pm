# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Past;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Past - how tickets were opened and closed since a moment

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

my $UsualLimit  = 500;
my $MostTickets = 2000;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Run()

answers a signed call. See docs/protocol.md.

=cut

sub Run {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Understudy::Call')->Answer(
        Data    => $Param{Data},
        Handler => \&_Answer,
    );
}

sub _Answer {
    my ($Payload) = @_;

    my $CheckObject = $Kernel::OM->Get('Kernel::System::Understudy::Check');
    my $Since = $CheckObject->Integer( 'Since', $Payload->{Since}, 0 );
    my $After = $CheckObject->Integer( 'After', $Payload->{After} // 0, 0 );
    my $Limit = $CheckObject->Integer( 'Limit', $Payload->{Limit} // $UsualLimit );
    if ( $Since > 253_402_300_799 ) {
        $CheckObject->Bad('Since must be seconds since 1970.');
    }

    return {
        $Kernel::OM->Get('Kernel::System::Understudy::Past')->Since(
            Since => $Since,
            After => $After,
            Limit => $Limit > $MostTickets ? $MostTickets : $Limit,
        ),
    };
}

1;
