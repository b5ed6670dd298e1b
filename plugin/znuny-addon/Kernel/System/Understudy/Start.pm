# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Start;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::CustomerUser',
    'Kernel::System::DB',
    'Kernel::System::DateTime',
    'Kernel::System::Queue',
    'Kernel::System::SystemAddress',
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Understudy::Decisions',
);

=head1 NAME

Kernel::System::Understudy::Start - makes a ticket of what somebody wrote on a website

=head1 DESCRIPTION

The ticket is like one that came by e-mail: the automatic answer of the queue, notifications and answers work as usual. It
does not take the way through the mail gate, because there a subject with a ticket number would lead into a ticket of
somebody else.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $StartObject = $Kernel::OM->Get('Kernel::System::Understudy::Start');

=cut

# Who has begun and not ended within this time has died.
my $BusySeconds = 60;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Create()

creates the ticket, once for each StartID. Dies while another process does the same one; then it may be sent again.

    my %Result = $StartObject->Create(
        StartID => 'a1b2',
        QueueID => 5,
        Website => 'shop.example.org',
        Email   => 'anna@example.org',
        Name    => 'Anna',
        Subject => 'Printer on fire',
        Body    => 'It burns again.',
    );    # ( Outcome => 'created', Reason => undef, TicketID => 12, TicketNumber => '2026112110000012' )

=cut

sub Create {
    my ( $Self, %Param ) = @_;

    my $Reason = $Self->_Refusal(%Param);
    return ( Outcome => 'refused', Reason => $Reason, TicketID => undef, TicketNumber => undef ) if $Reason;

    # Nothing of it may end a header or a name in an address early.
    for my $Key (qw(Name Subject)) {
        $Param{$Key} =~ s{ [[:cntrl:]\s]+ }{ }xmsg;
    }
    $Param{Name} =~ s{ [^[:alnum:][:space:].'-] }{}xmsg;
    $Param{Name} =~ s{ \A \s+ | \s+ \z }{}xmsg;
    $Param{Body} =~ s{ [^\P{Cntrl}\n\t] }{}xmsg;

    my $DecisionsObject = $Kernel::OM->Get('Kernel::System::Understudy::Decisions');
    my %ID              = ( DecisionID => "start-$Param{StartID}" );
    my ( $TicketID, $HistoryID ) = $DecisionsObject->Find(%ID);
    return $Self->_Result( 'already', $TicketID ) if $HistoryID;

    if ( defined $TicketID ) {
        $Self->_TakeOver(%ID);
    }
    else {
        $DecisionsObject->Begin( %ID, TicketID => 0 );
    }

    $TicketID ||= $Self->_Ticket( %Param, %ID );
    $Self->_Article( %Param, TicketID => $TicketID );
    $DecisionsObject->Complete( %ID, HistoryID => $TicketID );

    return $Self->_Result( 'created', $TicketID );
}

sub _Result {
    my ( $Self, $Outcome, $TicketID ) = @_;

    return (
        Outcome      => $Outcome,
        Reason       => undef,
        TicketID     => $TicketID + 0,
        TicketNumber => $Kernel::OM->Get('Kernel::System::Ticket')->TicketNumberLookup( TicketID => $TicketID ),
    );
}

sub _Refusal {
    my ( $Self, %Param ) = @_;

    my %Queue = $Kernel::OM->Get('Kernel::System::Queue')->QueueGet( ID => $Param{QueueID} );
    return 'unknown-queue' if !%Queue || $Queue{ValidID} != 1;

    # The host would write to itself.
    return 'own-address' if $Kernel::OM->Get('Kernel::System::SystemAddress')->SystemAddressIsLocalAddress(
        Address => $Param{Email},
    );

    return;
}

# The one who begins anew where another one has ended is one only.
sub _TakeOver {
    my ( $Self, %Param ) = @_;

    my $DateTimeObject = $Kernel::OM->Create('Kernel::System::DateTime');
    my $Now            = $DateTimeObject->ToString();
    $DateTimeObject->Subtract( Seconds => $BusySeconds );

    # The host's own function does not tell how many rows it met.
    my $Rows = $Kernel::OM->Get('Kernel::System::DB')->{dbh}->do(
        'UPDATE understudy_decision SET create_time = ? WHERE decision_id = ? AND history_id = 0 AND create_time < ?',
        undef, $Now, $Param{DecisionID}, $DateTimeObject->ToString(),
    );
    die "The ticket is being made by another process.\n" if !$Rows || $Rows != 1;

    return 1;
}

sub _Ticket {
    my ( $Self, %Param ) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    my $TicketID     = $Kernel::OM->Get('Kernel::System::Ticket')->TicketCreate(
        Title    => $Param{Subject},
        QueueID  => $Param{QueueID},
        Lock     => 'unlock',
        Priority => $ConfigObject->Get('PostmasterDefaultPriority') || '3 normal',
        State    => $ConfigObject->Get('PostmasterDefaultState')    || 'new',
        $Self->_Customer( $Param{Email} ),
        OwnerID => 1,
        UserID  => $Self->_UserID(),
    ) || die "The ticket cannot be created.\n";

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Do(
        SQL  => 'UPDATE understudy_decision SET ticket_id = ? WHERE decision_id = ?',
        Bind => [ \$TicketID, \$Param{DecisionID} ],
    ) || die "The start cannot be stored.\n";

    return $TicketID;
}

# As the mail gate finds it: by the address, else the address itself.
sub _Customer {
    my ( $Self, $Email ) = @_;

    my $CustomerUserObject = $Kernel::OM->Get('Kernel::System::CustomerUser');
    my %Found              = $CustomerUserObject->CustomerSearch( PostMasterSearch => lc $Email );
    my ($Login)            = reverse sort keys %Found;
    return ( CustomerUser => $Email, CustomerID => $Email ) if !defined $Login;

    my %Customer = $CustomerUserObject->CustomerUserDataGet( User => $Login );

    return ( CustomerUser => $Login, CustomerID => $Customer{UserCustomerID} );
}

sub _Article {
    my ( $Self, %Param ) = @_;

    my $ArticleObject = $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email');
    my $FQDN          = $Kernel::OM->Get('Kernel::Config')->Get('FQDN');
    my $MessageID     = "<understudy.$Param{StartID}\@$FQDN>";
    my %Known         = $ArticleObject->ArticleGetByMessageID( MessageID => $MessageID, UserID => 1 );
    return 1 if %Known;

    my $From   = length $Param{Name} ? qq{"$Param{Name}" <$Param{Email}>} : $Param{Email};
    my %Header = (
        From         => $From,
        To           => $Param{Website},
        Subject      => $Param{Subject},
        'Message-ID' => $MessageID,
        Body         => $Param{Body},
    );

    return $ArticleObject->ArticleCreate(
        TicketID             => $Param{TicketID},
        SenderType           => 'customer',
        IsVisibleForCustomer => 1,
        From                 => $From,
        To                   => $Param{Website},
        Subject              => $Param{Subject},
        Body                 => $Param{Body},
        MessageID            => $MessageID,
        Charset              => 'utf-8',
        MimeType             => 'text/plain',
        HistoryType          => 'EmailCustomer',
        HistoryComment       => "%%$Param{Website}",
        OrigHeader           => \%Header,
        AutoResponseType     => 'auto reply',
        Queue                => $Kernel::OM->Get('Kernel::System::Queue')->QueueLookup( QueueID => $Param{QueueID} ),
        UserID               => $Self->_UserID(),
    ) || die "The message cannot be stored.\n";
}

sub _UserID {
    my ($Self) = @_;

    return $Kernel::OM->Get('Kernel::Config')->Get('PostmasterUserID') || 1;
}

1;
