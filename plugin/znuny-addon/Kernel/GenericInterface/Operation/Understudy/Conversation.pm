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

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Conversation - the facts of some tickets

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

my $MostTickets = 500;

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
    my $FactsObject = $Kernel::OM->Get('Kernel::System::Understudy::Facts');
    if ( !defined $Payload->{OwnerID} ) {
        my @TicketIDs = map { $CheckObject->Integer( 'A ticket id', $_ ) }
            $CheckObject->List( 'TicketIDs', $Payload->{TicketIDs}, 0, $MostTickets );
        return { Tickets => [ $FactsObject->Of( TicketIDs => \@TicketIDs ) ] };
    }

    my ( $More, @TicketIDs ) = $Kernel::OM->Get('Kernel::System::Understudy::Owned')->After(
        OwnerID  => $CheckObject->Integer( 'OwnerID', $Payload->{OwnerID} ),
        TicketID => $CheckObject->Integer( 'After',   $Payload->{After}, 0 ),
        Limit    => $MostTickets,
    );
    return { More => $More, Tickets => [ $FactsObject->Of( TicketIDs => \@TicketIDs ) ] };
}

1;
