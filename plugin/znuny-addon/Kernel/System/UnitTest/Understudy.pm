# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::UnitTest::Understudy;

use strict;
use warnings;

use Kernel::System::PostMaster;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
    'Kernel::System::CommunicationLog',
    'Kernel::System::DB',
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Internal',
    'Kernel::System::Ticket::Article::Backend::Phone',
    'Kernel::System::UnitTest::Helper',
    'Kernel::System::Understudy::Facts',
);

=head1 NAME

Kernel::System::UnitTest::Understudy - small scenes for the tests of the package: tickets, customers, agents

=head1 DESCRIPTION

No mail leaves the host, no hint leaves unless a test asks for it, and other processes do not see the test in the cache.

=cut

my $Serial = 0;

sub new {
    my ( $Type, %Param ) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    $ConfigObject->Set( Key => 'SendmailModule',      Value => 'Kernel::System::Email::DoNotSendEmail' );
    $ConfigObject->Set( Key => 'CheckEmailAddresses', Value => 0 );
    $ConfigObject->Set( Key => 'Understudy::URL',     Value => '' );
    $ConfigObject->Set( Key => 'Understudy::Secret',  Value => 'a secret that only the tests know' );
    $Kernel::OM->Get('Kernel::System::Cache')->Configure( CacheInBackend => 0 );

    return bless { TicketIDs => [] }, $Type;
}

# An agent who may own tickets in the queues "Raw" and "Misc".
sub Agent {
    my ($Self) = @_;

    my ( $Login, $UserID ) = $Kernel::OM->Get('Kernel::System::UnitTest::Helper')->TestUserCreate(
        Groups => ['users'],
    );

    return $UserID;
}

sub Ticket {
    my ( $Self, %Param ) = @_;

    my $TicketID = $Kernel::OM->Get('Kernel::System::Ticket')->TicketCreate(
        Title        => 'Printer on fire',
        Queue        => 'Raw',
        Lock         => 'unlock',
        Priority     => '3 normal',
        State        => 'new',
        CustomerUser => 'anna@example.org',
        OwnerID      => 1,
        UserID       => 1,
        %Param,
    ) || die "No ticket.\n";
    push @{ $Self->{TicketIDs} }, $TicketID;

    return $TicketID;
}

# A reply by e-mail, through the host's own mail gate.
sub Mail {
    my ( $Self, $TicketID, @Headers ) = @_;

    my %Ticket = $Kernel::OM->Get('Kernel::System::Ticket')->TicketGet( TicketID => $TicketID );

    return $Self->Deliver( "Re: [Ticket#$Ticket{TicketNumber}] Printer on fire", @Headers );
}

sub Deliver {
    my ( $Self, $Subject, @Headers ) = @_;

    $Serial++;
    my $CommunicationLogObject = $Kernel::OM->Create(
        'Kernel::System::CommunicationLog',
        ObjectParams => {
            Transport => 'Email',
            Direction => 'Incoming',
        },
    );
    $CommunicationLogObject->ObjectLogStart( ObjectLogType => 'Message' );
    my @Return = Kernel::System::PostMaster->new(
        CommunicationLogObject => $CommunicationLogObject,
        Email                  => join "\n",
        ( grep { m{\A From:}xms } @Headers ) ? () : 'From: Anna <anna@example.org>',
        'To: Support <support@example.org>',
        "Subject: $Subject",
        "Message-ID: <$$.$Serial." . time() . '@example.org>',
        @Headers,
        q{},
        'It burns again.',
        q{},
    )->Run();
    $CommunicationLogObject->ObjectLogStop( ObjectLogType => 'Message', Status => 'Successful' );

    return @Return;
}

# What the customer pages do, in their order: state, then article.
sub Portal {
    my ( $Self, $TicketID ) = @_;

    $Self->State( $TicketID, 'open', 1 );

    return $Self->Article( 'Internal', $TicketID, 1, HistoryType => 'FollowUp' );
}

sub Phone {
    my ( $Self, $TicketID, $UserID ) = @_;

    return $Self->Article( 'Phone', $TicketID, $UserID, HistoryType => 'PhoneCallCustomer' );
}

sub API {
    my ( $Self, $TicketID, $UserID ) = @_;

    return $Self->Article( 'Internal', $TicketID, $UserID, HistoryType => 'AddNote' );
}

sub Article {
    my ( $Self, $Channel, $TicketID, $UserID, %Param ) = @_;

    return $Kernel::OM->Get("Kernel::System::Ticket::Article::Backend::$Channel")->ArticleCreate(
        TicketID             => $TicketID,
        SenderType           => 'customer',
        IsVisibleForCustomer => 1,
        From                 => 'anna@example.org',
        Subject              => 'Printer on fire',
        Body                 => 'It burns again.',
        Charset              => 'utf-8',
        MimeType             => 'text/plain',
        HistoryComment       => '%%',
        UserID               => $UserID,
        %Param,
    ) || die "No article.\n";
}

sub State {
    my ( $Self, $TicketID, $State, $UserID ) = @_;

    return $Kernel::OM->Get('Kernel::System::Ticket')->TicketStateSet(
        TicketID => $TicketID,
        State    => $State,
        UserID   => $UserID,
    ) || die "No state.\n";
}

# Lets time pass for a ticket, by making everything that happened to it older.
sub Later {
    my ( $Self, $TicketID, $Seconds ) = @_;

    return $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL  => "UPDATE ticket_history SET create_time = create_time - INTERVAL $Seconds SECOND WHERE ticket_id = ?",
        Bind => [ \$TicketID ],
    );
}

sub Facts {
    my ( $Self, $TicketID ) = @_;

    my ($Facts) = $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of( TicketIDs => [$TicketID] );

    return $Facts;
}

# The ids of history rows of some type, oldest first.
sub Rows {
    my ( $Self, $TicketID, $HistoryType ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => 'SELECT h.id FROM ticket_history h JOIN ticket_history_type t ON t.id = h.history_type_id
            WHERE h.ticket_id = ? AND t.name = ? ORDER BY h.id',
        Bind => [ \$TicketID, \$HistoryType ],
    );
    my @IDs;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @IDs, $Row[0];
    }

    return @IDs;
}

# For tests that commit: take the tickets away again.
sub CleanUp {
    my ($Self) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    for my $TicketID ( splice @{ $Self->{TicketIDs} } ) {
        $Kernel::OM->Get('Kernel::System::DB')->Do(
            SQL  => 'DELETE FROM understudy_decision WHERE ticket_id = ?',
            Bind => [ \$TicketID ],
        );
        $TicketObject->TicketDelete( TicketID => $TicketID, UserID => 1 );
    }

    return 1;
}

1;
