# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Start;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Start - starts a ticket that somebody wrote on a website

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
    my %Start       = (
        QueueID => $CheckObject->Integer( 'QueueID', $Payload->{QueueID} ),
        StartID => $CheckObject->Text( 'StartID', $Payload->{StartID}, 50 ),
        Website => $CheckObject->Text( 'Website', $Payload->{Website}, 100 ),
        Email   => $CheckObject->Text( 'Email', $Payload->{Email}, 200 ),
        Name    => $CheckObject->Text( 'Name', $Payload->{Name}, 100 ),
        Subject => $CheckObject->Text( 'Subject', $Payload->{Subject}, 200 ),
        Body    => $CheckObject->Text( 'Body', $Payload->{Body}, 20_000 ),
    );
    if ( $Start{StartID} !~ m{ \A [A-Za-z0-9_-]+ \z }xms ) {
        $CheckObject->Bad('StartID must consist of letters, digits, hyphens and underscores.');
    }
    if ( $Start{Website} !~ m{ \A [A-Za-z0-9._/-]+ \z }xms ) {
        $CheckObject->Bad('Website must be one word like shop.example.org.');
    }
    if ( $Start{Email} !~ m{ \A [A-Za-z0-9.!\#\$%&'*+/=?^_`{|}~-]+ @ [A-Za-z0-9-]+ (?: [.] [A-Za-z0-9-]+ )* \z }xms ) {
        $CheckObject->Bad('Email must be one plain address.');
    }

    return { $Kernel::OM->Get('Kernel::System::Understudy::Start')->Create(%Start) };
}

1;
