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

use Kernel::System::NotificationEvent;

# O1: the host's own mail to owners who are out of office is switched off, and given back.
$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
$Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $MailObject         = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail');
my $NotificationObject = $Kernel::OM->Get('Kernel::System::NotificationEvent');
my $SystemDataObject   = $Kernel::OM->Get('Kernel::System::SystemData');

my $Memory = 'Understudy::AbsentOwnerMail';
my $Name   = 'Understudy ' . $HelperObject->GetRandomID();

my $Add = sub {
    my ( $Which, $Recipient, %Param ) = @_;
    return $NotificationObject->NotificationAdd(
        Name => "$Name $Which",
        Data => {
            Events                 => [ 'NotificationFollowUp', 'NotificationAddNote' ],
            Recipients             => [ 'AgentWatcher', $Recipient ],
            Queue                  => ['Raw'],
            Transports             => ['Email'],
            ArticleSubject_unknown => ['kept'],
            @{ $Param{Data} // [] },
        },
        Message => {
            en => { Subject => 'Reply',   Body => "It burns.\n\nAgain.", ContentType => 'text/plain' },
            de => { Subject => 'Antwort', Body => '<p>Es brennt.</p>',   ContentType => 'text/html' },
        },
        Comment => 'A comment',
        ValidID => $Param{ValidID} // 1,
        UserID  => 1,
    ) || die "No notification.\n";
};
my @On     = ( SendOnOutOfOffice => [1] );
my $Owner  = $Add->( 'owner',       'AgentOwner',       Data => [@On] );
my $Asleep = $Add->( 'responsible', 'AgentResponsible', Data => [@On], ValidID => 2 );
my $Chosen = $Add->( 'off before',  'AgentOwner' );
my $Others = $Add->( 'others',      'AgentMyQueues', Data => [@On] );
my $Diary  = $Add->( 'appointment', 'AgentOwner',    Data => [ @On, NotificationType => ['Appointment'] ] );
my $Gone   = $Add->( 'gone',        'AgentOwner',    Data => [@On] );
my @Own    = ( $Owner, $Asleep, $Chosen, $Others, $Diary, $Gone );

# The host's own ones are there as well, switched off or not. All of it is rolled back.
my $Forget = sub {
    my %Switched = $SystemDataObject->SystemDataGroupGet( Group => $Memory );
    $SystemDataObject->SystemDataDelete( Key => "${Memory}::$_", UserID => 1 ) for sort keys %Switched;
    return;
};
$Forget->();

# Everything of a notification but when and by whom it was changed.
my $Content = sub {
    my %Notification = $NotificationObject->NotificationGet( ID => shift );
    delete @Notification{qw(ChangeTime ChangeBy)};
    return \%Notification;
};
my $All = sub {
    my %Known = $NotificationObject->NotificationList( All => 1 );
    return { map { $_ => $Content->($_) } keys %Known };
};
my $Listed = sub {
    my %Own = map { $_ => 1 } @Own;
    return [ map {"$_->{ID} $_->{Valid}$_->{Sent}$_->{SwitchedOff}"} grep { $Own{ $_->{ID} } } $MailObject->List() ];
};
my $IDs        = sub { return [ map { $_->{ID} } @{ $_[0] } ] };
my $Remembered = sub {
    my %Switched = $SystemDataObject->SystemDataGroupGet( Group => $Memory );
    return [ sort { $a <=> $b } keys %Switched ];
};

my $Before = $All->();
$Self->IsDeeply( $Listed->(), [ "$Owner 110", "$Asleep 010", "$Chosen 100", "$Gone 110" ], 'listed: those to owners, about tickets' );
$Self->True( $MailObject->IsSent(), 'absent owners get mail' );

# Off.
my %Off  = $MailObject->Off();
my %Done = map { $_ => 1 } @{ $IDs->( $Off{Done} ) };
$Self->True( $Done{$Owner} && $Done{$Asleep}, 'off: also what is not valid now' );
$Self->False( $Done{$Chosen} || $Done{$Others} || $Done{$Diary}, 'off: not what was off, is for others or about appointments' );
$Self->IsDeeply( $Off{Failed}, [], 'off: no failure' );
$Self->IsDeeply( $Listed->(), [ "$Owner 101", "$Asleep 001", "$Chosen 100", "$Gone 101" ], 'off: listed so' );
$Self->IsDeeply( $Remembered->(), $IDs->( $Off{Done} ), 'off: remembered' );
$Self->False( $MailObject->IsSent(), 'off: absent owners get none' );

my $After = $All->();
for my $ID ( sort { $a <=> $b } keys %Done ) {
    my %Data = %{ $Before->{$ID}->{Data} };
    delete $Data{SendOnOutOfOffice};
    $Self->IsDeeply( $After->{$ID}, { %{ $Before->{$ID} }, Data => \%Data }, "off: the rest of $ID is as before" );
}
my @Unchanged = grep { !$Done{$_} } sort { $a <=> $b } keys %{$Before};
$Self->IsDeeply( [ @{$After}{@Unchanged} ], [ @{$Before}{@Unchanged} ], 'off: all others are as before' );

my %Again = $MailObject->Off();
$Self->IsDeeply( \%Again, { Done => [], Failed => [] }, 'off again: nothing to do' );
$Self->IsDeeply( $Remembered->(), $IDs->( $Off{Done} ), 'off again: still remembered' );

# On.
my %Back = $MailObject->On();
$Self->IsDeeply( $IDs->( $Back{Done} ), $IDs->( $Off{Done} ), 'on: the same' );
$Self->IsDeeply( $All->(), $Before, 'on: everything is as before' );
$Self->IsDeeply( $Remembered->(), [], 'on: nothing is remembered' );
%Again = $MailObject->On();
$Self->IsDeeply( \%Again, { Done => [], Failed => [] }, 'on again: nothing to do' );

# An admin has switched one on meanwhile, and deleted the other.
$MailObject->Off();
$NotificationObject->NotificationUpdate( %{ $Before->{$Asleep} }, UserID => 1 );
$NotificationObject->NotificationDelete( ID => $Gone, UserID => 1 );
%Back = $MailObject->On();
$Self->False( scalar( grep { $_ == $Gone || $_ == $Asleep } @{ $IDs->( $Back{Done} ) } ), 'meanwhile: nothing to give back' );
$Self->IsDeeply( $Remembered->(), [], 'meanwhile: forgotten' );
delete $Before->{$Gone};
$Self->IsDeeply( $All->(), $Before, 'meanwhile: as the admin has it' );

# The command, as an admin runs it.
my $Label   = "$Name responsible (ID $Asleep)";
my $Command = $Kernel::OM->Get('Kernel::System::Console::Command::Admin::Understudy::AbsentOwnerMail');
my $Run     = sub {
    my ( $Out, $Error ) = ( '', '' );
    my $ExitCode;
    {
        local *STDOUT;
        local *STDERR;
        open STDOUT, '>:encoding(UTF-8)', \$Out   or die "$!\n";
        open STDERR, '>:encoding(UTF-8)', \$Error or die "$!\n";
        $ExitCode = $Command->Execute( @_, '--no-ansi' );
    }
    return ( $ExitCode, $Out . $Error );
};
for my $Step (
    [ 0, qr{Understudy .* responsible .* yes .* --off}xms ],
    [ 0, qr{^Switched [ ] off: [ ] \Q$Label\E$}xms,    '--off' ],
    [ 0, qr{\A Nothing [ ] to [ ] switch [ ] off}xms, '--off' ],
    [ 0, qr{switched [ ] off [ ] here .* get [ ] no [ ] mail .* --on}xms ],
    [ 0, qr{^Given [ ] back: [ ] \Q$Label\E$}xms,   '--on' ],
    [ 0, qr{\A Nothing [ ] to [ ] give [ ] back}xms, '--on' ],
    [ 1, qr{either [ ] --off [ ] or [ ] --on}xms, '--off', '--on' ],
    )
{
    my ( $Expected, $Text, @Options ) = @{$Step};
    my ( $ExitCode, $Output ) = $Run->(@Options);
    $Self->Is( $ExitCode, $Expected, "exit code of the command @Options" );
    $Self->True( scalar $Output =~ $Text, "what it says: $Output" );
}

# What the host does not store is told, and tried again.
{
    no warnings 'redefine';    ## no critic
    local *Kernel::System::NotificationEvent::NotificationUpdate = sub {return};
    my ( $ExitCode, $Output ) = $Run->('--off');
    $Self->Is( $ExitCode, 1, 'refused: exit code' );
    $Self->True( scalar $Output =~ m{\Q$Label\E [ ] cannot}xms, 'refused: said so' );
}
$Self->IsDeeply( $All->(), $Before, 'refused: as before' );
%Off = $MailObject->Off();
$Self->True( scalar( grep { $_ == $Asleep } @{ $IDs->( $Off{Done} ) } ), 'refused: done the next time' );

1;
