# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Console::Command::Admin::Understudy::AbsentOwnerMail;

use strict;
use warnings;

use parent qw(Kernel::System::Console::BaseCommand);

our @ObjectDependencies = (
    'Kernel::System::Understudy::AbsentOwnerMail',
);

=head1 NAME

Kernel::System::Console::Command::Admin::Understudy::AbsentOwnerMail - shows and switches the mail to owners who are out of office

=cut

my $Call = 'bin/otrs.Console.pl Admin::Understudy::AbsentOwnerMail';

sub Configure {
    my ($Self) = @_;

    $Self->Description(
        'Show which ticket notifications reach owners and responsible agents who are out of office, switch them off, or give them back.'
    );
    $Self->AddOption(
        Name        => 'off',
        Description => 'Send none of them to agents who are out of office. What is changed is remembered.',
        Required    => 0,
        HasValue    => 0,
    );
    $Self->AddOption(
        Name        => 'on',
        Description => 'Give back what --off has changed, and nothing else.',
        Required    => 0,
        HasValue    => 0,
    );

    return;
}

sub PreRun {
    my ($Self) = @_;

    die "Use either --off or --on.\n" if $Self->GetOption('off') && $Self->GetOption('on');

    return;
}

sub Run {
    my ($Self) = @_;

    return $Self->_Change( 'Off', 'Switched off', 'Nothing to switch off' ) if $Self->GetOption('off');
    return $Self->_Change( 'On',  'Given back',   'Nothing to give back' )  if $Self->GetOption('on');

    return $Self->_Show();
}

sub _Change {
    my ( $Self, $What, $Done, $Nothing ) = @_;

    my %Result = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->$What();
    for my $Notification ( @{ $Result{Done} } ) {
        $Self->Print("$Done: $Notification->{Name} (ID $Notification->{ID})\n");
    }
    for my $Notification ( @{ $Result{Failed} } ) {
        $Self->PrintError(
            "$Notification->{Name} (ID $Notification->{ID}) cannot be changed. Znuny's log says why; mostly subject or text are"
                . ' empty in one language. Complete it in "Ticket Notifications" of the admin area and run this again.'
        );
    }
    return $Self->ExitCodeError() if @{ $Result{Failed} };

    $Self->Print( @{ $Result{Done} } ? "<green>Done.</green>\n" : "$Nothing.\n" );

    return $Self->ExitCodeOk();
}

sub _Show {
    my ($Self) = @_;

    my @List = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail')->List();
    if ( !@List ) {
        $Self->Print("No ticket notification goes to owners or responsible agents.\n");
        return $Self->ExitCodeOk();
    }

    my @Rows = map { [ $_->{ID}, $_->{Name}, $_->{Valid} ? 'yes' : 'no', _Sent($_) ] } @List;
    $Self->Print(
        $Self->TableOutput(
            TableData => {
                Header => [ 'ID', 'Name', 'Valid', 'Sent on out of office' ],
                Body   => \@Rows,
            },
        )
    );

    my $Sent = grep { $_->{Valid} && $_->{Sent} } @List;
    $Self->Print(
        $Sent
        ? "Owners who are out of office get mail by $Sent of them. To switch it off: <yellow>$Call --off</yellow>\n"
        : "Owners who are out of office get no mail by them.\n"
    );
    if ( grep { $_->{SwitchedOff} && !$_->{Sent} } @List ) {
        $Self->Print("To give back what was switched off here: <yellow>$Call --on</yellow>\n");
    }

    return $Self->ExitCodeOk();
}

sub _Sent {
    my ($Notification) = @_;

    return 'yes' if $Notification->{Sent};

    return $Notification->{SwitchedOff} ? 'no, switched off here' : 'no';
}

1;
