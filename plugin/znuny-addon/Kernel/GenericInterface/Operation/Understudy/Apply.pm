# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Apply;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Apply - applies decisions, each in a transaction of its own

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

my $MostDecisions   = 50;
my $MostWatchers    = 50;
my %IsTruth         = map { $_ => 1 } 0, 1;
my $LongestSubject  = 250;
my $LongestBody     = 20_000;
my $LongestHtml     = 100_000;
my %IsLock          = map { $_ => 1 } qw(lock unlock);
my @ExpectedNumbers = qw(OwnerID QueueID);

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
    my @List        = $CheckObject->List( 'Decisions', $Payload->{Decisions}, 1, $MostDecisions );

    # All are checked before the first is applied: a call that is not understood changes nothing.
    my @Decisions = map { _Decision($_) } @List;

    my ( @Results, $Failure );
    for my $Decision (@Decisions) {
        my %Result = eval { $Kernel::OM->Get('Kernel::System::Understudy::Apply')->One( Decision => $Decision ) };
        if (%Result) {
            push @Results, \%Result;
        }
        else {
            $Failure //= $@;
        }
    }

    # One failure leaves the outcome of the whole call unknown. Sent again, the applied ones answer "already".
    die $Failure if defined $Failure;

    return { Results => \@Results };
}

sub _Decision {
    my ($Given) = @_;

    my $CheckObject = $Kernel::OM->Get('Kernel::System::Understudy::Check');
    if ( ref $Given ne 'HASH' || ref $Given->{Expect} ne 'HASH' ) {
        $CheckObject->Bad('A decision is an object with DecisionID, TicketID and Expect.');
    }

    my %Decision = (
        DecisionID => $CheckObject->Text( 'DecisionID', $Given->{DecisionID}, 64 ),
        TicketID   => $CheckObject->Integer( 'TicketID', $Given->{TicketID} ),
        Expect     => { HistoryID => $CheckObject->Integer( 'Expect.HistoryID', $Given->{Expect}->{HistoryID}, 0 ) },
    );
    if ( $Decision{DecisionID} !~ m{ \A [A-Za-z0-9_.:-]+ \z }xms ) {
        $CheckObject->Bad('DecisionID may hold letters, digits and "_.:-".');
    }
    for my $Key (@ExpectedNumbers) {
        $Decision{Expect}->{$Key} = $CheckObject->Integer( "Expect.$Key", $Given->{Expect}->{$Key} );
    }

    $Decision{Expect}->{Closed} = $CheckObject->Integer( 'Expect.Closed', $Given->{Expect}->{Closed} // 0, 0 );
    if ( !$IsTruth{ $Decision{Expect}->{Closed} } ) {
        $CheckObject->Bad('Expect.Closed must be 0 or 1.');
    }

    for my $Key (qw(OwnerID QueueID)) {
        if ( defined $Given->{$Key} ) {
            $Decision{$Key} = $CheckObject->Integer( $Key, $Given->{$Key} );
        }
    }
    if ( defined $Given->{Lock} ) {
        if ( ref $Given->{Lock} || !$IsLock{ $Given->{Lock} } ) {
            $CheckObject->Bad('Lock must be "lock" or "unlock".');
        }
        $Decision{Lock} = $Given->{Lock};
    }
    for my $Key (qw(Note Message)) {
        if ( defined $Given->{$Key} ) {
            $Decision{$Key} = _Letter( $Key, $Given->{$Key} );
        }
    }
    for my $Key (qw(Join Leave)) {
        if ( defined $Given->{$Key} ) {
            $Decision{$Key} = [
                map { $CheckObject->Integer( "An entry of $Key", $_ ) }
                    $CheckObject->List( $Key, $Given->{$Key}, 0, $MostWatchers )
            ];
        }
    }

    return \%Decision;
}

sub _Letter {
    my ( $Name, $Given ) = @_;

    my $CheckObject = $Kernel::OM->Get('Kernel::System::Understudy::Check');
    if ( ref $Given ne 'HASH' ) {
        $CheckObject->Bad("$Name must be an object with Subject and Body.");
    }
    my $Subject = $CheckObject->Text( "$Name.Subject", $Given->{Subject}, $LongestSubject );

    # A line end in a subject could become a header of its own in an e-mail.
    if ( $Subject =~ m{[[:cntrl:]]}xms ) {
        $CheckObject->Bad("$Name.Subject must not have control characters.");
    }

    return {
        Subject => $Subject,
        Body    => $CheckObject->Text( "$Name.Body", $Given->{Body}, $LongestBody ),
        defined $Given->{Html} ? ( Html => $CheckObject->Text( "$Name.Html", $Given->{Html}, $LongestHtml ) ) : (),
    };
}

1;
