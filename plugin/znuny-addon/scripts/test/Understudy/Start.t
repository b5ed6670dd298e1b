# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;
use utf8;

use vars (qw($Self));

$Kernel::OM->ObjectParamAdd(
    'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 },
);
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $StartObject  = $Kernel::OM->Get('Kernel::System::Understudy::Start');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $QueueID      = $Kernel::OM->Get('Kernel::System::Queue')->QueueLookup( Queue => 'Raw' );
my $ID           = 'test' . $HelperObject->GetRandomID();
my %Start        = (
    StartID => $ID,
    QueueID => $QueueID,
    Website => 'Shop.example.org',
    Email   => 'zoe@example.org',
    Name    => qq{Zoë "Z" <evil\@example.org>, Other\r\nBcc: all},
    Subject => "It burns\r\nBcc: all\@example.org",
    Body    => "First <b>line</b>\nSecond \x{1b}[2J \$x {{name}} <OTRS_CONFIG_FQDN>",
);

my %Result = $StartObject->Create(%Start);
$Self->Is( $Result{Outcome}, 'created', 'a ticket is made' );

my %Ticket = $Kernel::OM->Get('Kernel::System::Ticket')->TicketGet( TicketID => $Result{TicketID} );
$Self->Is( $Ticket{TicketNumber},   $Result{TicketNumber},             'its number is told' );
$Self->Is( $Ticket{QueueID},        $QueueID,                          'in the queue' );
$Self->Is( $Ticket{Title},          'It burns Bcc: all@example.org',   'one line of title' );
$Self->Is( $Ticket{CustomerUserID}, 'zoe@example.org',                 'the customer is the address' );
$Self->Is( $Ticket{StateType},      'new',                             'it is new' );

my $ArticleObject = $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email');
my ($Meta)        = $Kernel::OM->Get('Kernel::System::Ticket::Article')->ArticleList(
    TicketID   => $Result{TicketID},
    SenderType => 'customer',
);
my %Article = $ArticleObject->ArticleGet( TicketID => $Result{TicketID}, ArticleID => $Meta->{ArticleID} );
$Self->Is( $Article{From}, '"Zoë Z evilexample.org Other Bcc all" <zoe@example.org>', 'one sender, whatever the name' );
$Self->Is( $Article{Body}, "First <b>line</b>\nSecond [2J \$x {{name}} <OTRS_CONFIG_FQDN>", 'the text as it is' );
$Self->True( scalar $Article{ContentType} =~ m{ \A text/plain }xms, 'plain text' );

my $Facts = $Scene->Facts( $Result{TicketID} );
$Self->Is( $Facts->{Address},                   'shop.example.org', 'rules find the website (W1)' );
$Self->Is( $Facts->{CustomerMessage}->{Channel}, 'email',           'it is answered by e-mail' );
$Self->Is( $Facts->{CustomerMessage}->{AutomaticReason}, undef, 'a person wrote it' );

my %Again = $StartObject->Create(%Start);
$Self->Is( $Again{Outcome},  'already',         'the same again makes nothing (C5)' );
$Self->Is( $Again{TicketID}, $Result{TicketID}, 'and tells the same ticket' );

# A subject with the number of another ticket.
my %Other = $StartObject->Create(
    %Start,
    StartID => $ID . 'b',
    Subject => "Re: [Ticket#$Result{TicketNumber}] hello",
);
$Self->IsNot( $Other{TicketID}, $Result{TicketID}, 'a ticket number in the subject leads nowhere' );

# Another process has begun just now; then it has died after it made the ticket.
$DBObject->Do(
    SQL  => 'UPDATE understudy_decision SET history_id = 0 WHERE decision_id = ?',
    Bind => [ \"start-$ID" ],
);
$Self->False( scalar eval { $StartObject->Create(%Start); 1 }, 'two at once: the second one is sent away' );
$DBObject->Do(
    SQL  => q{UPDATE understudy_decision SET create_time = '2020-01-01 00:00:00' WHERE decision_id = ?},
    Bind => [ \"start-$ID" ],
);
my %Later = $StartObject->Create(%Start);
$Self->Is( $Later{TicketID}, $Result{TicketID}, 'after a death it goes on with the same ticket' );
$Self->Is(
    scalar $Kernel::OM->Get('Kernel::System::Ticket::Article')->ArticleList(
        TicketID   => $Result{TicketID},
        SenderType => 'customer',
    ),
    1, 'and the same message',
);

my %Queue = $Kernel::OM->Get('Kernel::System::Queue')->GetSystemAddress( QueueID => $QueueID );
my %Own   = $StartObject->Create( %Start, StartID => $ID . 'c', Email => $Queue{Email} );
$Self->Is( $Own{Reason}, 'own-address', 'the host does not write to itself' );

my %Unknown = $StartObject->Create( %Start, StartID => $ID . 'd', QueueID => 999_999 );
$Self->Is( $Unknown{Reason}, 'unknown-queue', 'no queue, no ticket' );

1;
