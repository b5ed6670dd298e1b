#!/usr/bin/perl
# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

# Runs the tests of the installed package with the host's own test objects, also where the host's console has no
# command for it. Run it as the user of the host. Names of tests may follow: run-tests.pl --home HOME Facts Apply
#
# The exit code is 1 when a test failed and 2 when there was none.

use strict;
use warnings;

use Getopt::Long qw(GetOptions);

my %Option;
GetOptions( \%Option, 'home=s', 'verbose' ) || exit 2;
my $Home = $Option{home} or die "Need --home, the directory of the host.\n";
-d "$Home/scripts/test/Understudy" or die "There are no tests in $Home. Install the package first.\n";

unshift @INC, $Home, "$Home/Kernel/cpan-lib", "$Home/Custom";
require Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new(
    'Kernel::System::Log' => { LogPrefix => 'Understudy-Tests' },
);
my $UnitTestObject = $Kernel::OM->Get('Kernel::System::UnitTest');
my $IsGood         = $UnitTestObject->Run(
    Verbose => $Option{verbose},
    @ARGV ? ( Tests => [ map {"Understudy/$_"} @ARGV ] ) : ( Directory => ['Understudy'] ),
);

exit 1 if !$IsGood;
exit( $UnitTestObject->{TestCountOk} ? 0 : 2 );
