# Settings of the local stack's own Znuny. Written by deployment/understudy; changes here are overwritten.
package Kernel::Config;

use strict;
use warnings;
use utf8;

sub Load {
    my $Self = shift;

    $Self->{DatabaseHost} = '@DATABASE_HOST@';
    $Self->{Database}     = 'znuny';
    $Self->{DatabaseUser} = 'znuny';
    $Self->{DatabasePw}   = '@DATABASE_PASSWORD@';
    $Self->{DatabaseDSN}  = "DBI:mysql:database=$Self->{Database};host=$Self->{DatabaseHost};port=@DATABASE_PORT@;";

    $Self->{Home} = '@HOME@';
    $Self->{FQDN} = '@FQDN@';

    # No web installer; addresses like anna@example.com have no mail server; nothing leaves this machine.
    $Self->{SecureMode}          = 1;
    $Self->{CheckMXRecord}       = 0;
    $Self->{CheckEmailAddresses} = 0;
    $Self->{SendmailModule}      = 'Kernel::System::Email::DoNotSendEmail';
    $Self->{'CloudServices::Disabled'} = 1;

    # Stories that read e-mails write the port of a server of their own here, and remove the file at their end.
    if ( open my $Port, '<', '@HOME@/var/run/story-smtp-port' ) {
        $Self->{SendmailModule}         = 'Kernel::System::Email::SMTP';
        $Self->{'SendmailModule::Host'} = '127.0.0.1';
        $Self->{'SendmailModule::Port'} = <$Port> + 0;
        close $Port;
    }

    # No folders in the folders of its cache: Znuny dies when one process removes an empty one while another makes its subfolder.
    $Self->{'Cache::SubdirLevels'} = 0;

    # Colleagues join a conversation beside its owner as watchers.
    $Self->{'Ticket::Watcher'} = 1;

    # Without them, the daemon need not start a process for each change of a ticket.
    delete $Self->{'Ticket::EventModulePost'}->{'950-TicketAppointments'} if !@TICKET_APPOINTMENTS@;

    $Self->{'LogModule'}          = 'Kernel::System::Log::File';
    $Self->{'LogModule::LogFile'} = '@HOME@/var/log/znuny.log';

    return 1;
}

use Kernel::Config::Defaults;
use parent qw(Kernel::Config::Defaults);

1;
