# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;
use utf8;

use vars (qw($Self));

# All words that agents read, in scripts, templates and tiles: each has to be there in each language.
my $Home       = $Kernel::OM->Get('Kernel::Config')->Get('Home');
my $MainObject = $Kernel::OM->Get('Kernel::System::Main');

my %Words;
my %InScripts;
for my $File ( glob "$Home/var/httpd/htdocs/js/Core.Understudy.*.js" ) {
    my $Content = ${ $MainObject->FileRead( Location => $File, Mode => 'utf8' ) };
    for my $Word ( $Content =~ m{[.]T\('([^']+)'}g, $Content =~ m{^\s+(?:'[a-z-]+'|[a-z]+):\s'([^']+)',?$}gm, $Content =~ m{[?:]\sAsk[.]T\('([^']+)'}g ) {
        $Words{$Word}     = 1;
        $InScripts{$Word} = 1;
    }
}
for my $File ( glob "$Home/Kernel/Output/HTML/Templates/Standard/Understudy*.tt" ) {
    my $Content = ${ $MainObject->FileRead( Location => $File, Mode => 'utf8' ) };
    $Words{$_} = 1 for $Content =~ m{Translate\("([^"]+)"\)}g;
}
for my $File ( glob "$Home/Kernel/Modules/*Understudy.pm" ) {
    my $Content = ${ $MainObject->FileRead( Location => $File, Mode => 'utf8' ) };
    $Words{$_} = 1 for $Content =~ m{Translatable\('([^']+)'\)}g;
}
my $Settings = ${ $MainObject->FileRead( Location => "$Home/Kernel/Config/Files/XML/Understudy.xml", Mode => 'utf8' ) };
for my $Word ( $Settings =~ m{<Item\sKey="(?:Name|Title|Label|Desc)"\sTranslatable="1">([^<]+)<}g ) {
    $Words{ $Word =~ s{&amp;}{&}gr } = 1;
}
$Self->True( scalar( keys %Words ) > 60, scalar( keys %Words ) . ' words' );

for my $Language (qw(de fr)) {
    my $LanguageObject = Kernel::Language->new( UserLanguage => $Language );
    my @Missing        = grep { !length( $LanguageObject->{Translation}->{$_} // '' ) } sort keys %Words;
    $Self->IsDeeply( \@Missing, [], "nothing is missing in $Language" );

    my %ForScripts = map { $_ => 1 } @{ $LanguageObject->{JavaScriptStrings} // [] };
    my @Unsent     = grep { !$ForScripts{$_} } sort keys %InScripts;
    $Self->IsDeeply( \@Unsent, [], "scripts get all of theirs in $Language" );

    for my $Word ( sort keys %Words ) {
        my $Places = () = $Word =~ m{%s}g;
        my $Kept   = () = ( $LanguageObject->{Translation}->{$Word} // '' ) =~ m{%s}g;
        $Self->Is( $Kept, $Places, "$Language keeps the places in '$Word'" ) if $Places;
    }
}

1;
