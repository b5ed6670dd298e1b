# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Time;

use strict;
use warnings;

use Time::Local qw(timegm);

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::DateTime',
);

=head1 NAME

Kernel::System::Understudy::Time - database times and calendar days as seconds since 1970

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $TimeObject = $Kernel::OM->Get('Kernel::System::Understudy::Time');

=cut

# Days of absences are looked at every few seconds for all agents, and making a DateTime object is what that costs.
my $MostDays = 10_000;
my %DayStart;

sub new {
    my ( $Type, %Param ) = @_;

    my $Self = bless {}, $Type;
    $Self->{TimeZone} = $Kernel::OM->Get('Kernel::Config')->Get('OTRSTimeZone') // 'UTC';
    $Self->{IsUTC}    = $Self->{TimeZone} eq 'UTC';

    return $Self;
}

=head2 Epoch()

the seconds of a time as the database gives it, in the time zone of the server.

    my $Epoch = $TimeObject->Epoch('2026-11-21 19:30:00');

=cut

sub Epoch {
    my ( $Self, $String ) = @_;

    return if !defined $String;
    my ( $Day, $Hour, $Minute, $Second ) = $String =~ m{
        \A (\d{4}-\d\d-\d\d) [ T] (\d\d) : (\d\d) : (\d\d)
    }xms or return;

    # The usual case. A DateTime object costs 50 times as much, and facts hold several times per ticket. Neighbours are
    # often of one day.
    if ( $Self->{IsUTC} ) {
        if ( ( $Self->{Day} // '' ) ne $Day ) {
            my ( $Year, $Month, $DayOfMonth ) = split m{-}xms, $Day;
            $Self->{DayStart} = timegm( 0, 0, 0, $DayOfMonth, $Month - 1, $Year );
            $Self->{Day}      = $Day;
        }
        return $Self->{DayStart} + $Hour * 3600 + $Minute * 60 + $Second;
    }

    my $DateTimeObject = $Kernel::OM->Create(
        'Kernel::System::DateTime',
        ObjectParams => { String => "$Day $Hour:$Minute:$Second" },
    );

    return $DateTimeObject ? $DateTimeObject->ToEpoch() : undef;
}

=head2 String()

a moment as the database writes it, in the time zone of the server.

    my $String = $TimeObject->String(1700000000);

=cut

sub String {
    my ( $Self, $Epoch ) = @_;

    return $Kernel::OM->Create( 'Kernel::System::DateTime', ObjectParams => { Epoch => $Epoch } )->ToString();
}

=head2 DayStart()

the first second of a calendar day, or of the day after it; nothing when there is no such day.

    my $Epoch = $TimeObject->DayStart( Day => '2026-11-21', Next => 1 );

=cut

sub DayStart {
    my ( $Self, %Param ) = @_;

    my $Key = join ' ', $Self->{TimeZone}, $Param{Day}, $Param{Next} ? 'next' : ();
    if ( !exists $DayStart{$Key} ) {
        %DayStart = () if keys %DayStart >= $MostDays;
        $DayStart{$Key} = $Self->_DayStart(%Param);
    }

    return $DayStart{$Key};
}

sub _DayStart {
    my ( $Self, %Param ) = @_;

    my $DateTimeObject = $Kernel::OM->Create(
        'Kernel::System::DateTime',
        Silent       => 1,
        ObjectParams => { String => "$Param{Day} 00:00:00" },
    );
    return if !$DateTimeObject;

    if ( $Param{Next} ) {
        $DateTimeObject->Add( Days => 1 );
    }

    return $DateTimeObject->ToEpoch();
}

=head2 Day()

the calendar day of a second, in the time zone of the server.

    my $Day = $TimeObject->Day(1795289400);    # '2026-11-21'

=cut

sub Day {
    my ( $Self, $Epoch ) = @_;

    my $DateTimeObject = $Kernel::OM->Create(
        'Kernel::System::DateTime',
        ObjectParams => { Epoch => $Epoch },
    );

    return $DateTimeObject->Format( Format => '%Y-%m-%d' );
}

1;
