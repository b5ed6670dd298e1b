# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Absence;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::User',
    'Kernel::System::Understudy::Time',
);

=head1 NAME

Kernel::System::Understudy::Absence - out-of-office entries: reads them, and writes those that only Understudy knows

=head1 DESCRIPTION

The host keeps one entry per agent, in whole days. An entry that Understudy wrote is marked by a preference with the
same days; as soon as the agent changes the days, the entry is his own.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');

=cut

my $Mark  = 'UnderstudyOutOfOffice';
my @Parts = qw(Year Month Day);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Preferences()

names of the preferences that make up an entry.

=cut

sub Preferences {
    return ( 'OutOfOffice', $Mark, map { ( "OutOfOfficeStart$_", "OutOfOfficeEnd$_" ) } @Parts );
}

=head2 Read()

the entry that some preferences describe, or nothing when it is off or no valid entry.

    my $Entry = $AbsenceObject->Read(%Preferences);    # { From, Until, Mirrored }

=cut

sub Read {
    my ( $Self, %Preference ) = @_;

    return if !$Preference{OutOfOffice};

    my ( $First, $Last ) = _Days(%Preference);
    return if !$First || !$Last;

    my $TimeObject = $Kernel::OM->Get('Kernel::System::Understudy::Time');
    my $From       = $TimeObject->DayStart( Day => $First );
    my $Until      = $TimeObject->DayStart( Day => $Last, Next => 1 );
    return if !$From || !$Until;

    return {
        From     => $From,
        Until    => $Until,
        Mirrored => ( $Preference{$Mark} // '' ) eq "$First/$Last" ? 1 : 0,
    };
}

=head2 Mirror()

writes an absence, unless the agent has an entry of his own that is not over yet.

    my $Outcome = $AbsenceObject->Mirror( UserID => 3, From => $Epoch, Until => $Epoch );

=cut

sub Mirror {
    my ( $Self, %Param ) = @_;

    my $Entry = $Self->_Entry( $Param{UserID} );
    return 'own-entry-kept' if $Entry && !$Entry->{Mirrored} && $Entry->{Until} > time();

    my $TimeObject = $Kernel::OM->Get('Kernel::System::Understudy::Time');
    my $First      = $TimeObject->Day( $Param{From} );
    my $Last       = $TimeObject->Day( $Param{Until} - 1 );

    my %Value = ( OutOfOffice => 1, $Mark => "$First/$Last" );
    @Value{ map {"OutOfOfficeStart$_"} @Parts } = map { $_ + 0 } split m{-}, $First;
    @Value{ map {"OutOfOfficeEnd$_"} @Parts }   = map { $_ + 0 } split m{-}, $Last;
    $Self->_Set( $Param{UserID}, %Value );

    return 'mirrored';
}

=head2 TakeBack()

ends a mirrored absence.

    my $Outcome = $AbsenceObject->TakeBack( UserID => 3 );

=cut

sub TakeBack {
    my ( $Self, %Param ) = @_;

    my $Entry = $Self->_Entry( $Param{UserID} );
    my $IsOwn = $Entry && !$Entry->{Mirrored};
    $Self->_Set( $Param{UserID}, $Mark => '', $Entry && !$IsOwn ? ( OutOfOffice => 0 ) : () );

    return $IsOwn && $Entry->{Until} > time() ? 'own-entry-kept' : 'removed';
}

sub _Entry {
    my ( $Self, $UserID ) = @_;

    return $Self->Read( $Kernel::OM->Get('Kernel::System::User')->GetPreferences( UserID => $UserID ) );
}

sub _Set {
    my ( $Self, $UserID, %Value ) = @_;

    # Others read meanwhile: the switch is put on after the dates are there, and off before they mean anything else.
    my $Switch = 'OutOfOffice';
    my @Rest   = grep { $_ ne $Switch } sort keys %Value;
    my @Order  = $Value{$Switch} ? ( @Rest, $Switch ) : ( ( exists $Value{$Switch} ? $Switch : () ), @Rest );

    for my $Key (@Order) {
        $Kernel::OM->Get('Kernel::System::User')->SetPreferences(
            UserID => $UserID,
            Key    => $Key,
            Value  => $Value{$Key},
        ) || die "The out-of-office entry cannot be written.\n";
    }

    # The host clears its cache before it writes: whoever read in between would keep the old entry there for days.
    # Only what is known of this agent: emptying all that is known of users would remove folders of the cache in
    # which other requests are about to write, and those would die.
    $Kernel::OM->Get('Kernel::System::User')->_UserCacheClear( UserID => $UserID );

    return;
}

sub _Days {
    my (%Preference) = @_;

    my @Days;
    for my $Edge (qw(Start End)) {
        my @Date = map { $Preference{"OutOfOffice$Edge$_"} // '' } @Parts;
        push @Days, ( grep { !m{ \A \d+ \z }xms } @Date ) ? undef : sprintf '%04d-%02d-%02d', @Date;
    }

    return @Days;
}

1;
