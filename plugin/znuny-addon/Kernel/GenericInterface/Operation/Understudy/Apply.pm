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

use parent qw(Kernel::GenericInterface::Operation::Understudy::Common);

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Apply - applies decisions, each in a transaction of its own

=cut

my $MostDecisions   = 50;
my $MostWatchers    = 50;
my $LongestSubject  = 250;
my $LongestBody     = 20_000;
my %IsLock          = map { $_ => 1 } qw(lock unlock);
my @ExpectedNumbers = qw(OwnerID QueueID);

sub _Answer {
    my ( $Self, $Payload ) = @_;

    my $List = $Payload->{Decisions};
    if ( ref $List ne 'ARRAY' || !@{$List} || @{$List} > $MostDecisions ) {
        $Self->_Bad("Decisions must be a list of 1 to $MostDecisions decisions.");
    }

    # All are checked before the first is applied: a call that is not understood changes nothing.
    my @Decisions = map { $Self->_Decision($_) } @{$List};

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
    my ( $Self, $Given ) = @_;

    if ( ref $Given ne 'HASH' || ref $Given->{Expect} ne 'HASH' ) {
        $Self->_Bad('A decision is an object with DecisionID, TicketID and Expect.');
    }

    my %Decision = (
        DecisionID => $Self->_Text( 'DecisionID', $Given->{DecisionID}, 64 ),
        TicketID   => $Self->_Integer( 'TicketID', $Given->{TicketID} ),
        Expect     => { HistoryID => $Self->_Integer( 'Expect.HistoryID', $Given->{Expect}->{HistoryID}, 0 ) },
    );
    if ( $Decision{DecisionID} !~ m{ \A [A-Za-z0-9_.:-]+ \z }xms ) {
        $Self->_Bad('DecisionID may hold letters, digits and "_.:-".');
    }
    for my $Key (@ExpectedNumbers) {
        $Decision{Expect}->{$Key} = $Self->_Integer( "Expect.$Key", $Given->{Expect}->{$Key} );
    }

    if ( defined $Given->{OwnerID} ) {
        $Decision{OwnerID} = $Self->_Integer( 'OwnerID', $Given->{OwnerID} );
    }
    if ( defined $Given->{Lock} ) {
        if ( ref $Given->{Lock} || !$IsLock{ $Given->{Lock} } ) {
            $Self->_Bad('Lock must be "lock" or "unlock".');
        }
        $Decision{Lock} = $Given->{Lock};
    }
    for my $Key (qw(Note Message)) {
        if ( defined $Given->{$Key} ) {
            $Decision{$Key} = $Self->_Letter( $Key, $Given->{$Key} );
        }
    }
    if ( defined $Given->{Watchers} ) {
        $Decision{Watchers} = $Self->_Watchers( $Given->{Watchers} );
    }

    return \%Decision;
}

sub _Letter {
    my ( $Self, $Name, $Given ) = @_;

    if ( ref $Given ne 'HASH' ) {
        $Self->_Bad("$Name must be an object with Subject and Body.");
    }
    my $Subject = $Self->_Text( "$Name.Subject", $Given->{Subject}, $LongestSubject );

    # A line end in a subject could become a header of its own in an e-mail.
    if ( $Subject =~ m{[[:cntrl:]]}xms ) {
        $Self->_Bad("$Name.Subject must not have control characters.");
    }

    return { Subject => $Subject, Body => $Self->_Text( "$Name.Body", $Given->{Body}, $LongestBody ) };
}

sub _Watchers {
    my ( $Self, $Given ) = @_;

    if ( ref $Given ne 'ARRAY' || @{$Given} > $MostWatchers ) {
        $Self->_Bad("Watchers must be a list of at most $MostWatchers user ids.");
    }

    my $UserObject = $Kernel::OM->Get('Kernel::System::User');
    my @Watchers;
    for my $UserID ( map { $Self->_Integer( 'A watcher', $_ ) } @{$Given} ) {
        $UserObject->UserLookup( UserID => $UserID, Silent => 1 ) || $Self->_Bad("There is no user $UserID.");
        push @Watchers, $UserID;
    }

    return \@Watchers;
}

1;
