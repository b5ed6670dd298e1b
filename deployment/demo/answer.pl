#!/usr/bin/perl
# answer.pl TICKET-ID LOGIN: the agent answers the customer by e-mail and closes the ticket, as the answer screen does it.
use strict;
use warnings;

use Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'demo-answer' } );

my ( $TicketID, $Login ) = @ARGV;
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $UserID       = $Kernel::OM->Get('Kernel::System::User')->UserLookup( UserLogin => $Login );
my %Ticket       = $TicketObject->TicketGet( TicketID => $TicketID, UserID => $UserID );
my $Backend      = $Kernel::OM->Get('Kernel::System::Ticket::Article')->BackendForChannel( ChannelName => 'Email' );

my $ArticleID = $Backend->ArticleSend(
    TicketID             => $TicketID,
    SenderType           => 'agent',
    IsVisibleForCustomer => 1,
    From                 => 'Support <support@example.org>',
    To                   => 'Anna Schmidt <anna@example.com>',
    Subject              => $TicketObject->TicketSubjectBuild( TicketNumber => $Ticket{TicketNumber}, Subject => $Ticket{Title} ),
    Body                 => "Hello Anna,\n\nplease switch it off and on again.\n\nKind regards\n",
    Charset              => 'utf-8',
    MimeType             => 'text/plain',
    HistoryType          => 'SendAnswer',
    HistoryComment       => 'demo',
    UserID               => $UserID,
) || die "The answer could not be stored; the helpdesk's log says why.\n";

$TicketObject->TicketStateSet( State => 'closed successful', TicketID => $TicketID, UserID => $UserID )
    || die "The ticket could not be closed; the helpdesk's log says why.\n";
$TicketObject->TicketLockSet( Lock => 'unlock', TicketID => $TicketID, UserID => $UserID );

print "$ArticleID\n";
