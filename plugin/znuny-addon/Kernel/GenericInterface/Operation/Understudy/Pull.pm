# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Pull;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Pull - holds the waiting tickets of a team, or brings them back

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

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
    my $PullObject  = $Kernel::OM->Get('Kernel::System::Understudy::Pull');
    my %Queue       = ( QueueID => $CheckObject->Integer( 'QueueID', $Payload->{QueueID} ) );
    my $IsOn        = $CheckObject->Integer( 'On', $Payload->{On}, 0 );
    if ( $IsOn > 1 ) {
        $CheckObject->Bad('On must be 0 or 1.');
    }

    return { $IsOn ? $PullObject->On(%Queue) : $PullObject->Off(%Queue) };
}

1;
