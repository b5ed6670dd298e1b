# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Moment;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Language',
    'Kernel::System::DateTime',
);

=head1 NAME

Kernel::System::Understudy::Moment - moments of Understudy, which are in UTC, for people of this host

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $MomentObject = $Kernel::OM->Get('Kernel::System::Understudy::Moment');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Words()

as people read it, in their language and time zone; nothing for what is no moment.

    my $Words = $MomentObject->Words('2026-11-30T07:00:00Z');

=cut

sub Words {
    my ( $Self, $Moment ) = @_;

    my $DateTimeObject = _DateTime($Moment) || return;
    $DateTimeObject->ToOTRSTimeZone();

    return $Kernel::OM->Get('Kernel::Language')->FormatTimeString( $DateTimeObject->ToString(), 'DateFormat', 'NoSeconds' );
}

=head2 Local()

for the field of a form: in the time zone of the agent, as Understudy understands it.

    my $Local = $MomentObject->Local('2026-11-30T07:00:00Z');    # 2026-11-30T08:00

=cut

sub Local {
    my ( $Self, $Moment ) = @_;

    my $DateTimeObject = _DateTime($Moment) || return;
    $DateTimeObject->ToTimeZone(
        TimeZone => $Kernel::OM->Get('Kernel::Language')->{TimeZone} || $DateTimeObject->UserDefaultTimeZoneGet(),
    );

    return $DateTimeObject->Format( Format => '%Y-%m-%dT%H:%M' );
}

sub _DateTime {
    my ($Moment) = @_;

    my ( $Day, $Time ) = ( $Moment // '' ) =~ m{ \A (\d{4}-\d\d-\d\d) T (\d\d:\d\d) }xms or return;

    return $Kernel::OM->Create(
        'Kernel::System::DateTime',
        ObjectParams => { String => "$Day $Time:00", TimeZone => 'UTC' },
    );
}

1;
