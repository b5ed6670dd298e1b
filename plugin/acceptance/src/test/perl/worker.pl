#!/usr/bin/perl
# Plays people in a real helpdesk with the helpdesk's own functions. One JSON command a line on standard input, one
# JSON answer a line on standard output: {"act": "mail", "raw": "..."} gives {"ticket": 12} or {"error": "..."}.
# Each command is like one request: objects are made anew, and events fire at its end.
use strict;
use warnings;

use FindBin qw($RealBin);
use lib $RealBin;

use JSON::PP;
use Time::HiRes qw();
use Kernel::System::ObjectManager;

use Acts::Conversations;
use Acts::Machines;
use Acts::People;
use PackageClock;

my %Acts = ( Acts::Conversations::Acts(), Acts::Machines::Acts(), Acts::People::Acts() );
my $JSON = JSON::PP->new->utf8->canonical;

# What the helpdesk prints itself must not stand between the answers.
open my $Answers, '>&', \*STDOUT or die "No answers: $!\n";
open STDOUT, '>&', \*STDERR or die "No log: $!\n";
$Answers->autoflush(1);

while ( my $Line = <STDIN> ) {
    my $Answer = eval { Answer( $JSON->decode($Line) ) } // { error => $@ || 'It failed without a reason.' };
    print {$Answers} $JSON->encode($Answer), "\n";
}

sub Answer {
    my ($Command) = @_;

    my $Act = $Acts{ $Command->{act} } // die "There is no act '$Command->{act}'.\n";
    local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'acceptance' } );
    Override( $Command->{settings} // {} );
    PackageClock::Start();
    my $Begun   = Time::HiRes::time();
    my $Answer  = eval { $Act->($Command) };
    my $Failure = $@;

    # Also after a failure: what was done before it is done, and its events have to fire.
    $Kernel::OM->ObjectsDiscard();
    die $Failure if !$Answer;

    my $Ended = Time::HiRes::time();
    return {
        %{$Answer},
        ended               => $Ended,
        milliseconds        => ( $Ended - $Begun ) * 1000,
        packageMilliseconds => PackageClock::Milliseconds(),
    };
}

# Other settings for one act: nothing is stored, so nothing has to be put back. Without a value a setting is gone.
sub Override {
    my ($Settings) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    for my $Name ( sort keys %{$Settings} ) {
        $ConfigObject->Set( Key => $Name, Value => $Settings->{$Name} );
    }

    return;
}
