# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Customers;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Customers - finds customers and organisations

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

my $MostOfEach = 20;

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
    my $Limit       = $CheckObject->Integer( 'Limit', $Payload->{Limit} );

    return {
        $Kernel::OM->Get('Kernel::System::Understudy::Customers')->Find(
            Search => $CheckObject->Text( 'Search', $Payload->{Search}, 100 ),
            Limit  => $Limit > $MostOfEach ? $MostOfEach : $Limit,
        ),
    };
}

1;
