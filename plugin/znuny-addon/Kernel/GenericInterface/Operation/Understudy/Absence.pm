# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Absence;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Absence - mirrors an absence into the out-of-office entry of an agent

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

# The year 2100. A later time is a mistake in the unit.
my $LatestTime = 4_102_444_800;

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
    my $UserID        = $CheckObject->Integer( 'UserID', $Payload->{UserID} );
    my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');
    my %User          = $Kernel::OM->Get('Kernel::System::User')->UserList( Type => 'Short', Valid => 0 );
    if ( !$User{$UserID} ) {
        $CheckObject->Bad("There is no user $UserID.");
    }

    if ( !exists $Payload->{Until} ) {
        $CheckObject->Bad('Until must be a time, or null to take the absence back.');
    }
    if ( !defined $Payload->{Until} ) {
        return { Outcome => $AbsenceObject->TakeBack( UserID => $UserID ) };
    }

    my $From  = $CheckObject->Integer( 'From',  $Payload->{From} );
    my $Until = $CheckObject->Integer( 'Until', $Payload->{Until} );
    if ( $From >= $Until || $Until > $LatestTime ) {
        $CheckObject->Bad('From must be before Until, both in seconds since 1970.');
    }

    return { Outcome => $AbsenceObject->Mirror( UserID => $UserID, From => $From, Until => $Until ) };
}

1;
