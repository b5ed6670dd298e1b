#!/usr/bin/perl
# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

# Builds the installable package (OPM) from the description (SOPM), as the host's Dev::Package::Build would,
# but without a host. Only core modules are used.
#
#   opm.pl --home DIRECTORY --version 0.1.0 --date 2026-11-21T00:00:00Z --target DIRECTORY

use strict;
use warnings;

use File::Find qw(find);
use File::Path qw(make_path);
use Getopt::Long qw(GetOptions);
use MIME::Base64 qw(encode_base64);

my %Option;
GetOptions( \%Option, 'home=s', 'version=s', 'date=s', 'target=s' ) || exit 2;
for my $Needed (qw(home version date target)) {
    die "Need --$Needed.\n" if !length( $Option{$Needed} // '' );
}

# The host knows versions of numbers only.
my $Version = $Option{version} =~ s{-SNAPSHOT\z}{}r;
die "The version '$Version' is not of the form 1.2.3.\n" if $Version !~ m{\A\d+[.]\d+[.]\d+\z};

my $Description = Read("$Option{home}/Understudy.sopm");
my @Listed      = $Description =~ m{<File\s[^>]*Location="([^"]+)"}g;
CheckFiles(@Listed);

my $Date = $Option{date} =~ s{\A(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d).*\z}{$1 $2}r;
$Description =~ s{\s*<!--.*?-->}{}gs;
$Description =~ s{<Version>[^<]*</Version>}{<Version>$Version</Version>} || die "The description has no version.\n";
$Description =~ s{(\s*)<Filelist>}{$1<BuildDate>$Date</BuildDate>$1<BuildHost>localhost</BuildHost>$1<Filelist>}
    || die "The description has no list of files.\n";
$Description =~ s{<File\s([^>]*Location="([^"]+)"[^>]*?)\s*/>}
    { "<File $1 Encode=\"Base64\">" . encode_base64( Read("$Option{home}/$2"), '' ) . '</File>' }ge;

make_path( $Option{target} );
my $Package = "$Option{target}/Understudy-$Version.opm";
open my $Out, '>:raw', $Package or die "$Package: $!\n";
print {$Out} $Description;
close $Out or die "$Package: $!\n";
print "$Package: " . @Listed . " files\n";

sub Read {
    my ($Path) = @_;

    open my $In, '<:raw', $Path or die "$Path: $!\n";
    local $/ = undef;
    my $Content = <$In>;
    close $In;

    return $Content;
}

# A file that is not listed would not be installed; one that is not there could not be.
sub CheckFiles {
    my %Count;
    for my $File (@_) {
        die "$File is listed twice in Understudy.sopm.\n" if $Count{$File}++;
    }

    my %OnDisk;
    find(
        {
            no_chdir => 1,
            wanted   => sub { -f && ( $OnDisk{ s{\A\Q$Option{home}\E/}{}r } = 1 ) },
        },
        grep { -d $_ } map {"$Option{home}/$_"} qw(Kernel bin doc scripts var),
    );

    my @Missing  = sort grep { !$OnDisk{$_} } keys %Count;
    my @Unlisted = sort grep { !$Count{$_} } keys %OnDisk;
    die join '', map {"$_\n"} (
        ( map {"$_ is listed in Understudy.sopm but does not exist."} @Missing ),
        ( map {"$_ exists but is not listed in Understudy.sopm."} @Unlisted ),
    ) if @Missing || @Unlisted;

    return;
}
