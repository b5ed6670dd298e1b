#!/usr/bin/perl
# absence.pl LOGIN DAYS: out of office from today for so many days, as in the agent's own preferences; 0 days: back again.
use strict;
use warnings;

use Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'demo-absence' } );

my ( $Login, $Days ) = @ARGV;
my $UserObject = $Kernel::OM->Get('Kernel::System::User');
my $UserID     = $UserObject->UserLookup( UserLogin => $Login );

my %Preferences = ( OutOfOffice => $Days ? 1 : 0 );
if ($Days) {
    my $From  = $Kernel::OM->Create('Kernel::System::DateTime');
    my $Until = $From->Clone();
    $Until->Add( Days => $Days );
    for my $End ( [ Start => $From ], [ End => $Until ] ) {
        my $Date = $End->[1]->Get();
        $Preferences{"OutOfOffice$End->[0]$_"} = $Date->{$_} for qw(Year Month Day);
    }
}
# The switch comes last: who reads in between must not find it on without dates.
for my $Key ( reverse sort keys %Preferences ) {
    $UserObject->SetPreferences( UserID => $UserID, Key => $Key, Value => $Preferences{$Key} )
        || die "The preference $Key of $Login could not be set; the helpdesk's log says why.\n";
}

# The host clears its cache before it writes: whoever read in between keeps the old value there for days.
$Kernel::OM->Get('Kernel::System::Cache')->CleanUp( Type => 'User' );
