# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Reply;

use strict;
use warnings;

use Mail::Address;

use Kernel::System::Understudy::PlainPart;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::CustomerUser',
    'Kernel::System::DB',
    'Kernel::System::HTMLUtils',
    'Kernel::System::PostMaster::LoopProtection',
    'Kernel::System::Queue',
    'Kernel::System::SystemAddress',
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Understudy::Message',
);

=head1 NAME

Kernel::System::Understudy::Reply - writes to the customer of a ticket, as a machine that never answers machines

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ReplyObject = $Kernel::OM->Get('Kernel::System::Understudy::Reply');

=cut

# A long thread does not have to be named as a whole.
my $MostReferences = 20;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Send()

sends an e-mail in the thread, which the customer also sees on his pages. When it must not be sent, the history of the
ticket says why, and all is well. Dies when the host fails to send it.

    $ReplyObject->Send(
        TicketID => 12,
        Subject  => 'Welcome',
        Body     => 'We are on it.',
        Html     => '<p>We are on it.</p>',    # optional: the same for those who read HTML
        UserID   => 9,
    );

=cut

sub Send {
    my ( $Self, %Param ) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my %Ticket       = $TicketObject->TicketGet( TicketID => $Param{TicketID}, DynamicFields => 0 );
    my %Last         = $Self->_Last( $Param{TicketID} );
    my $To           = $Self->_To( $Ticket{CustomerUserID}, $Last{From} );
    my $Obstacle     = $Self->_Obstacle( $To, $Last{ArticleID} );
    if ($Obstacle) {
        return $TicketObject->HistoryAdd(
            TicketID     => $Param{TicketID},
            HistoryType  => 'Misc',
            Name         => "Understudy wrote no message to the customer: $Obstacle.",
            CreateUserID => $Param{UserID},
        );
    }
    $Kernel::OM->Get('Kernel::System::PostMaster::LoopProtection')->SendEmail( To => $To );

    my %Sender = $Kernel::OM->Get('Kernel::System::Queue')->GetSystemAddress( QueueID => $Ticket{QueueID} );

    # The host's own switch for automatic mail (Loop) would call it "auto-generated", which no message has caused.
    my %Mail = (
        TicketID => $Param{TicketID},
        UserID   => $Param{UserID},
        Subject => $TicketObject->TicketSubjectBuild(
            TicketNumber => $Ticket{TicketNumber},
            Subject      => $Param{Subject},
            Action       => 'Reply',
        ),
        SenderType           => 'system',
        IsVisibleForCustomer => 1,
        From                 => Mail::Address->new( $Sender{RealName} // '', $Sender{Email} )->format(),
        To                   => $To,
        InReplyTo            => $Last{MessageID},
        References           => _References(%Last),
        Charset              => 'utf-8',
        MimeType             => $Param{Html} ? 'text/html' : 'text/plain',
        Body                 => $Param{Html} // $Param{Body},

        # With a colon: the library leaves out names without one that it does not know.
        CustomHeaders => {
            'Auto-Submitted:'          => 'auto-replied',
            'Precedence:'              => 'bulk',
            'X-Auto-Response-Suppress' => 'All',
            'X-Loop'                   => 'yes',
        },
        HistoryType    => 'SendCustomerNotification',
        HistoryComment => "%%$To",
        NoAgentNotify  => 1,
    );
    my $EmailObject = $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email');
    my $ArticleID
        = $Param{Html}
        ? Kernel::System::Understudy::PlainPart->During(
            Html  => $Param{Html},
            Plain => $Param{Body},
            Steps => sub { $EmailObject->ArticleSend(%Mail) },
        )
        : $EmailObject->ArticleSend(%Mail);

    return $ArticleID || die "The message cannot be sent.\n";
}

# RFC 5322: those of the message that is answered, and that message.
sub _References {
    my (%Last) = @_;

    my %Seen;
    my @Known = grep { !$Seen{$_}++ } ( $Last{References} // '' ) =~ m{ ( <[^<>\s]+> ) }xmsg;
    my @Kept  = @Known > $MostReferences ? @Known[ -$MostReferences .. -1 ] : @Known;

    return join ' ', ( grep { $_ ne ( $Last{MessageID} // '' ) } @Kept ), $Last{MessageID} // ();
}

# The newest e-mail of the customer: article, sender, message id.
sub _Last {
    my ( $Self, $TicketID ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => q{
            SELECT a.id, m.a_reply_to, m.a_from, m.a_message_id, m.a_references
            FROM article a
            JOIN article_sender_type s ON s.id = a.article_sender_type_id
            JOIN communication_channel c ON c.id = a.communication_channel_id
            JOIN article_data_mime m ON m.article_id = a.id
            WHERE a.ticket_id = ? AND s.name = 'customer' AND c.name = 'Email'
            ORDER BY a.id DESC},
        Bind  => [ \$TicketID ],
        Limit => 1,
    ) || die "The last e-mail of the customer cannot be read.\n";

    my %Last;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        %Last = (
            ArticleID  => $Row[0],
            From       => $Row[1] || $Row[2],
            MessageID  => $Row[3],
            References => $Row[4],
        );
    }

    return %Last;
}

# The address that the host knows of the customer, else the one that he wrote from.
sub _To {
    my ( $Self, $Login, $From ) = @_;

    my %Customer;
    if ($Login) {
        %Customer = $Kernel::OM->Get('Kernel::System::CustomerUser')->CustomerUserDataGet( User => $Login );
    }
    my ($Address) = map { $_->address() } Mail::Address->parse( $Customer{UserEmail} || $From || '' );

    return ( $Address // '' ) =~ m{ . @ . }xms ? $Address : undef;
}

sub _Obstacle {
    my ( $Self, $To, $ArticleID ) = @_;

    return 'no address is known' if !$To;
    return 'the last message came from a machine'
        if $ArticleID && $Kernel::OM->Get('Kernel::System::Understudy::Message')->AutomaticReason( ArticleID => $ArticleID );

    my $NoAnswer = $Kernel::OM->Get('Kernel::Config')->Get('SendNoAutoResponseRegExp');
    return 'the setting SendNoAutoResponseRegExp forbids it' if $NoAnswer && $To =~ m{$NoAnswer}i;    ## no critic
    return 'the address is one of our own'
        if $Kernel::OM->Get('Kernel::System::SystemAddress')->SystemAddressIsLocalAddress( Address => $To );
    return 'the loop protection forbids it'
        if !$Kernel::OM->Get('Kernel::System::PostMaster::LoopProtection')->Check( To => $To );

    return;
}

1;
