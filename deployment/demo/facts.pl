#!/usr/bin/perl
# facts.pl TICKET-ID HISTORY-ID: what the scene shows of a ticket, as JSON; notifications since that history entry.
use strict;
use warnings;

use JSON::PP;
use Kernel::System::ObjectManager;

local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'demo-facts' } );

my ( $TicketID, $After ) = @ARGV;
my %Ticket = $Kernel::OM->Get('Kernel::System::Ticket')->TicketGet( TicketID => $TicketID, UserID => 1 );
my %Owner  = $Kernel::OM->Get('Kernel::System::User')->GetUserData( UserID => $Ticket{OwnerID} );

print JSON::PP->new->canonical->encode(
    {
        number   => $Ticket{TicketNumber},
        state    => $Ticket{State},
        lock     => $Ticket{Lock},
        login    => $Owner{UserLogin},
        owner    => "$Owner{UserFirstname} $Owner{UserLastname}",
        first    => $Owner{UserFirstname},
        note     => scalar LastNote(),
        notified => Notified(),
    }
    ),
    "\n";

# The newest internal note; undef when there is none.
sub LastNote {
    my $ArticleObject = $Kernel::OM->Get('Kernel::System::Ticket::Article');
    my @Articles      = $ArticleObject->ArticleList( TicketID => $TicketID, CommunicationChannel => 'Internal', OnlyLast => 1 );
    return undef if !@Articles;    ## no critic
    my %Article = $ArticleObject->BackendForArticle( %{ $Articles[0] } )->ArticleGet( %{ $Articles[0] } );
    return { subject => $Article{Subject}, body => $Article{Body} };
}

# Whom the host itself told about this ticket: history entries like %%Name of the notification%%login%%Email.
sub Notified {
    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => 'SELECT h.name FROM ticket_history h JOIN ticket_history_type t ON t.id = h.history_type_id
            WHERE h.ticket_id = ? AND h.id > ? AND t.name = ? ORDER BY h.id',
        Bind => [ \$TicketID, \$After, \'SendAgentNotification' ],
    );
    my @Logins;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Logins, ( split /%%/, $Row[0] )[2];
    }
    return \@Logins;
}
