# What customers and agents do with tickets.
package Acts::Conversations;

use strict;
use warnings;

sub Acts {
    return (
        mail     => \&Mail,
        create   => \&Create,
        closed   => \&Closed,
        answer   => \&Answer,
        reply    => \&Reply,
        phone    => \&Phone,
        state    => \&State,
        owner    => \&Owner,
        lock     => \&Lock,
        queue    => \&Queue,
        take     => \&Take,
        reach    => \&Reach,
    );
}

# A raw e-mail, through the mail gate.
sub Mail {
    my ($Command) = @_;

    my $LogObject = $Kernel::OM->Create(
        'Kernel::System::CommunicationLog',
        ObjectParams => { Transport => 'Email', Direction => 'Incoming', AccountType => 'STDIN' },
    );
    $LogObject->ObjectLogStart( ObjectLogType => 'Message' );
    my @Result = $Kernel::OM->Create(
        'Kernel::System::PostMaster',
        ObjectParams => {
            CommunicationLogObject => $LogObject,
            Email                  => [ map {"$_\n"} split m{\r?\n}xms, $Command->{raw} ],
            Trusted                => 1,
        },
    )->Run();
    my $IsDone = $Result[0] && $Result[1];
    my $Status = $IsDone ? 'Successful' : 'Failed';
    $LogObject->ObjectLogStop( ObjectLogType => 'Message', Status => $Status );
    $LogObject->CommunicationStop( Status => $Status );
    die "The mail gate did not take the e-mail (answer $Result[0]).\n" if !$IsDone;

    return { ticket => $Result[1] };
}

# A ticket with a first message of the customer; owner and state as given.
sub Create {
    my ($Command) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my $TicketID     = $TicketObject->TicketCreate(
        Title        => 'The printer does not print',
        QueueID      => $Command->{queue},
        Lock         => 'unlock',
        Priority     => '3 normal',
        State        => $Command->{state} // 'new',
        CustomerID   => $Command->{customer},
        CustomerUser => $Command->{customer},
        OwnerID      => $Command->{owner} // 1,
        UserID       => 1,
    ) || die "The ticket could not be made.\n";
    Article(
        'Email', $TicketID,
        SenderType     => 'customer',
        From           => "Anna Schmidt <$Command->{customer}\@example.com>",
        Subject        => 'The printer does not print',
        HistoryType    => 'EmailCustomer',
        HistoryComment => '%%',
        UserID         => 1,
    );

    return { ticket => $TicketID, number => $TicketObject->TicketNumberLookup( TicketID => $TicketID ) };
}

# A ticket that its owner has answered and closed.
sub Closed {
    my ($Command) = @_;

    my $Ticket = Create( { %{$Command}, state => 'open' } );
    Answer( { %{$Command}, ticket => $Ticket->{ticket}, agent => $Command->{owner} } );

    return $Ticket;
}

# The agent answers and closes.
sub Answer {
    my ($Command) = @_;

    Reply($Command);
    State( { %{$Command}, state => $Command->{closedState} // 'closed successful' } );
    Lock( { %{$Command}, lock => 'unlock' } );

    return {};
}

# The agent answers, and the ticket stays open.
sub Reply {
    my ($Command) = @_;

    Article(
        'Email', $Command->{ticket},
        SenderType     => 'agent',
        From           => 'Support <support@example.org>',
        Subject        => 'Re: The printer does not print',
        HistoryType    => 'SendAnswer',
        HistoryComment => 'answer',
        UserID         => $Command->{agent},
    );

    return {};
}

# The agent notes that the customer called.
sub Phone {
    my ($Command) = @_;

    Article(
        'Phone', $Command->{ticket},
        SenderType     => 'customer',
        From           => 'Anna Schmidt',
        Subject        => 'Anna called',
        HistoryType    => 'PhoneCallCustomer',
        HistoryComment => '%%',
        UserID         => $Command->{agent},
    );

    return State($Command);
}

sub Article {
    my ( $Channel, $TicketID, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Ticket::Article')->BackendForChannel( ChannelName => $Channel )->ArticleCreate(
        TicketID             => $TicketID,
        IsVisibleForCustomer => 1,
        Body                 => 'It does not print.',
        Charset              => 'utf-8',
        MimeType             => 'text/plain',
        %Param,
    ) || die "The message could not be stored.\n";
}

sub State {
    my ($Command) = @_;

    return Done( $Command, 'TicketStateSet', State => $Command->{state} );
}

sub Owner {
    my ($Command) = @_;

    return Done( $Command, 'TicketOwnerSet', NewUserID => $Command->{owner} );
}

sub Lock {
    my ($Command) = @_;

    return Done( $Command, 'TicketLockSet', Lock => $Command->{lock} );
}

sub Queue {
    my ($Command) = @_;

    return Done( $Command, 'TicketQueueSet', QueueID => $Command->{queue} );
}

# As the helpdesk's own page "Lock" does it: not when somebody holds the ticket.
sub Take {
    my ($Command) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    return { taken => JSON::PP::false() } if $TicketObject->TicketLockGet( TicketID => $Command->{ticket} );

    Lock( { %{$Command}, lock => 'lock' } );
    Owner( { %{$Command}, owner => $Command->{agent} } );

    return { taken => JSON::PP::true() };
}

# May the agent open it, and does a search by its number find it for him?
sub Reach {
    my ($Command) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my %Agent        = ( UserID => $Command->{agent} );
    my $Opens        = $TicketObject->TicketPermission( %Agent, Type => 'ro', TicketID => $Command->{ticket} );
    my @Found        = $TicketObject->TicketSearch(
        %Agent,
        Result       => 'ARRAY',
        TicketNumber => $TicketObject->TicketNumberLookup( TicketID => $Command->{ticket} ),
    );

    return { opens => Truth($Opens), finds => Truth( scalar @Found ) };
}

sub Truth {
    my ($Value) = @_;

    return $Value ? JSON::PP::true() : JSON::PP::false();
}

sub Done {
    my ( $Command, $Function, %Param ) = @_;

    $Kernel::OM->Get('Kernel::System::Ticket')->$Function(
        TicketID => $Command->{ticket},
        UserID   => $Command->{agent},
        %Param,
    ) || die "$Function failed; the helpdesk's log says why.\n";

    return {};
}

1;
