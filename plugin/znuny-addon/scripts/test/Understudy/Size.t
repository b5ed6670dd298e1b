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

# What each page of agents carries because of this package, as the host's loader sends it, before compression.
my $Most         = 15_000;
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $LoaderObject = $Kernel::OM->Get('Kernel::System::Loader');
my $Root         = $ConfigObject->Get('Home') . '/var/httpd/htdocs';

my @Scripts = @{ $ConfigObject->Get('Loader::Agent::CommonJS')->{'900-Understudy'}  // [] };
my @Looks   = @{ $ConfigObject->Get('Loader::Agent::CommonCSS')->{'900-Understudy'} // [] };
$Self->True( @Scripts && @Looks, 'there are some' );

my $Size = 0;
for my $File (@Scripts) {
    $Size += length $LoaderObject->GetMinifiedFile( Location => "$Root/js/$File", Type => 'JavaScript' );
}
for my $File (@Looks) {
    $Size += length $LoaderObject->GetMinifiedFile( Location => "$Root/skins/Agent/default/css/$File", Type => 'CSS' );
}
$Self->True( $Size > 1_000 && $Size <= $Most, "$Size bytes on every page, at most $Most" );

1;
