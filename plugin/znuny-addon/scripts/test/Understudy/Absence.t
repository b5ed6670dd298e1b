# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;

use vars (qw($Self));

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject  = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene         = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $AbsenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Absence');
my $TimeObject    = $Kernel::OM->Get('Kernel::System::Understudy::Time');
my $UserObject    = $Kernel::OM->Get('Kernel::System::User');

my $John     = $Scene->Agent();
my $Today    = $TimeObject->DayStart( Day => $TimeObject->Day( time() ) );
my $Tomorrow = $TimeObject->DayStart( Day => $TimeObject->Day( time() ), Next => 1 );
my $Entry    = sub { return $AbsenceObject->Read( $UserObject->GetPreferences( UserID => $John ) ) };
my $Message  = sub {
    my %User = $UserObject->GetUserData( UserID => $John );
    return $User{OutOfOfficeMessage} ? 1 : 0;
};

$Self->Is( $AbsenceObject->Mirror( UserID => $John, From => $Today, Until => $Tomorrow ), 'mirrored', 'mirrored' );
$Self->IsDeeply( scalar $Entry->(), { From => $Today, Until => $Tomorrow, Mirrored => 1 }, 'mirrored: today' );
$Self->Is( $Message->(), 1, 'mirrored: the host knows that he is away' );

# Longer: it is ours, so it may be changed. Parts of days become whole days.
my $Late = $Tomorrow + 30 * 3600;
$Self->Is( $AbsenceObject->Mirror( UserID => $John, From => $Today + 60, Until => $Late ), 'mirrored', 'longer' );
my $Longer = $Entry->();
$Self->Is( $Longer->{From}, $Today, 'longer: from the start of the day' );
$Self->True( $Longer->{Until} >= $Late && $Longer->{Until} < $Late + 86_400, 'longer: to the end of the day' );

$Self->Is( $AbsenceObject->TakeBack( UserID => $John ), 'removed', 'taken back' );
$Self->Is( scalar $Entry->(), undef, 'taken back: no entry' );
$Self->Is( $Message->(), 0, 'taken back: the host knows that he is there' );
$Self->Is( $AbsenceObject->TakeBack( UserID => $John ), 'removed', 'taken back twice' );

# His own entry is never touched.
my %Own = ( OutOfOffice => 1 );
@Own{ map {"OutOfOfficeStart$_"} qw(Year Month Day) } = split m{-}, $TimeObject->Day($Today);
@Own{ map {"OutOfOfficeEnd$_"} qw(Year Month Day) }   = split m{-}, $TimeObject->Day( $Today + 5 * 86_400 );
$UserObject->SetPreferences( UserID => $John, Key => $_, Value => $Own{$_} ) for sort keys %Own;
my $Before = $Entry->();
$Self->Is( $AbsenceObject->Mirror( UserID => $John, From => $Today, Until => $Tomorrow ), 'own-entry-kept', 'his own' );
$Self->Is( $AbsenceObject->TakeBack( UserID => $John ), 'own-entry-kept', 'his own: not taken back' );
$Self->IsDeeply( scalar $Entry->(), $Before, 'his own: as it was' );

# Preferences that make no days are no entry.
my $NoDay = $AbsenceObject->Read( %Own, OutOfOfficeEndMonth => 2, OutOfOfficeEndDay => 31 );
$Self->Is( $NoDay, undef, 'no such day' );
my $Empty = $AbsenceObject->Read( OutOfOffice => 1 );
$Self->Is( $Empty, undef, 'no days at all' );

# An entry of ours that he changed has become his own.
$UserObject->SetPreferences( UserID => $John, Key => 'OutOfOffice', Value => 0 );
$AbsenceObject->Mirror( UserID => $John, From => $Today, Until => $Tomorrow );
$UserObject->SetPreferences( UserID => $John, Key => $_, Value => $Own{$_} ) for sort keys %Own;
$Self->Is( $Entry->()->{Mirrored}, 0, 'changed by him: no longer ours' );
$Self->Is( $AbsenceObject->TakeBack( UserID => $John ), 'own-entry-kept', 'changed by him: kept' );
$Self->Is( $Message->(), 1, 'changed by him: still away' );

1;
