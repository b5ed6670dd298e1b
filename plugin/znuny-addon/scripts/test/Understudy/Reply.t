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

use Encode;
use MIME::Parser;

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject  = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene         = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject  = $Kernel::OM->Get('Kernel::Config');
my $TicketObject  = $Kernel::OM->Get('Kernel::System::Ticket');
my $ArticleObject = $Kernel::OM->Get('Kernel::System::Ticket::Article');
my $EmailObject   = $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email');
my $ReplyObject   = $Kernel::OM->Get('Kernel::System::Understudy::Reply');
my $Own           = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();
my $Name          = $HelperObject->GetRandomID();

my $Send = sub {
    my ($TicketID) = @_;
    return $ReplyObject->Send(
        TicketID => $TicketID,
        Subject  => 'Willkommen – hier',
        Body     => "Grüße 日本\nWilliam",
        UserID   => $Own,
    );
};

# What was sent: nothing, or the article with its raw e-mail.
my $Sent = sub {
    my ($TicketID) = @_;
    my ($Last) = grep { $_->{CreateBy} == $Own } $ArticleObject->ArticleList( TicketID => $TicketID, OnlyLast => 1 );
    return if !$Last;
    my %Article = $EmailObject->ArticleGet( %{$Last} );
    my $Raw     = $EmailObject->ArticlePlain( ArticleID => $Last->{ArticleID} );
    my ($Head)  = split m{\r?\n\r?\n}, $Raw, 2;
    $Head =~ s{\r?\n[ \t]+}{ }g;
    my %Header;
    for my $Line ( split m{\r?\n}, $Head ) {
        my ( $Key, $Value ) = split m{:[ ]*}, $Line, 2;
        push @{ $Header{ lc $Key } }, $Value;
    }
    return ( %Article, Header => \%Header );
};
my $Obstacle = sub {
    my ($TicketID) = @_;
    my @Lines = map { $_->{Name} } grep { $_->{HistoryType} eq 'Misc' && $_->{CreateBy} == $Own }
        $TicketObject->HistoryGet( TicketID => $TicketID, UserID => 1 );
    return $Lines[-1] // '';
};

# A reply to an e-mail.
my $Customer = $HelperObject->TestCustomerUserCreate();
my %Customer = $Kernel::OM->Get('Kernel::System::CustomerUser')->CustomerUserDataGet( User => $Customer );
my $TicketID = $Scene->Ticket( CustomerUser => $Customer );
my %Ticket   = $TicketObject->TicketGet( TicketID => $TicketID );
$Scene->Article( 'Email', $TicketID, 1, HistoryType => 'EmailCustomer', MessageID => "<first-$Name\@example.org>" );
$Send->($TicketID);
my %Reply = $Sent->($TicketID);
my %Header = %{ $Reply{Header} };
my %Sender = $Kernel::OM->Get('Kernel::System::Queue')->GetSystemAddress( QueueID => $Ticket{QueueID} );
$Self->Is( $Reply{IsVisibleForCustomer}, 1,                          'the customer sees it on his pages' );
$Self->Is( $Reply{SenderType},           'system',                   'no answer of an agent' );
$Self->Is( $Reply{Body},                 "Grüße 日本\nWilliam",      'text' );
$Self->Is( $Reply{To},                   $Customer{UserEmail},       'to the address that is known of the customer' );
$Self->True( scalar $Reply{From} =~ m{\Q$Sender{Email}\E}xms,        'from the address of the queue' );
$Self->True( scalar $Reply{Subject} =~ m{\Q$Ticket{TicketNumber}\E.*Willkommen[ ]–[ ]hier}xms, 'the number is in the subject' );
$Self->IsDeeply( $Header{'auto-submitted'}, ['auto-replied'],               'marked as automatic, once' );
$Self->IsDeeply( $Header{'in-reply-to'},    ["<first-$Name\@example.org>"], 'in the thread' );
$Self->IsDeeply( $Header{precedence},       ['bulk'],                       'no machine is to answer it' );

# The host itself would take an answer of a machine to it for automatic, and so do we take this one.
my $Raw = $EmailObject->ArticlePlain( ArticleID => $Reply{ArticleID} );
$Self->Is( $Kernel::OM->Get('Kernel::System::Understudy::Automatic')->Reason($Raw), 'auto-submitted', 'we would not react to it ourselves' );
my $Facts = $Scene->Facts($TicketID);
$Self->Is( $Facts->{CustomerMessage}->{Channel}, 'email', 'it is no message of the customer' );
$Self->Is( $Facts->{PersonChange},               undef,   'and no change by a person' );

$Self->False( scalar $Header{'content-type'}->[0] =~ m{multipart}xms, 'plain only when there is no HTML' );

# With HTML: two parts; the plain one is exactly what was written, in the e-mail and in the ticket.
my $Html = qq{<div lang="de"><p>Grüße &lt;b&gt;<br>日本</p>\n<p><a href="https://help.example.org/x?y=1">Warten</a></p></div>};
my $Rich = $Scene->Ticket( CustomerUser => $Customer );
$Scene->Article(
    'Email', $Rich, 1,
    HistoryType => 'EmailCustomer',
    MessageID   => "<third-$Name\@example.org>",
    References  => "<one-$Name\@example.org>\n <two-$Name\@example.org>",
);
$ReplyObject->Send( TicketID => $Rich, Subject => 'Abwesend', Body => "Grüße <b>\n日本", Html => $Html, UserID => $Own );
%Reply = $Sent->($Rich);
$Self->Is( $Reply{Body}, "Grüße <b>\n日本", 'the plain text is in the ticket as it was written' );
my $Parser = MIME::Parser->new();
$Parser->output_to_core(1);
my $Entity = $Parser->parse_data( $EmailObject->ArticlePlain( ArticleID => $Reply{ArticleID} ) );
$Self->IsDeeply(
    [ $Entity->mime_type(), map { $_->mime_type() } $Entity->parts() ],
    [ 'multipart/alternative', 'text/plain', 'text/html' ],
    'two parts, the better one last',
);
my @Texts = map { Encode::decode( 'UTF-8', $_->bodyhandle()->as_string() ) } $Entity->parts();
s{\s+\z}{} for @Texts;
$Self->IsDeeply( \@Texts, [ "Grüße <b>\n日本", $Html ], 'both as they were written' );
$Self->Is(
    join( ' ', split m{\s+}, $Reply{Header}->{references}->[0] ),
    "<one-$Name\@example.org> <two-$Name\@example.org> <third-$Name\@example.org>",
    'the whole thread is named',
);
$Self->Is( ref $Kernel::OM->Get('Kernel::System::HTMLUtils'), 'Kernel::System::HTMLUtils', 'the host has its own again' );
$Self->Is( $Kernel::OM->Get('Kernel::System::HTMLUtils')->ToAscii( String => $Html ) eq $Reply{Body}, '', 'which goes its own way' );

# A customer whom the host does not know: to where he wrote from.
$TicketID = $Scene->Ticket( CustomerUser => '' );
$Scene->Article( 'Email', $TicketID, 1, HistoryType => 'EmailCustomer', From => "Ann <ann-$Name\@example.org>" );
$Send->($TicketID);
%Reply = $Sent->($TicketID);
$Self->Is( $Reply{To}, "ann-$Name\@example.org", 'to the sender' );

# What must not be sent.
my $Robot = $Scene->Ticket( CustomerUser => $Customer );
$Scene->Mail($Robot);
$Scene->Mail( $Robot, 'Auto-Submitted: auto-replied' );
my $Unknown = $Scene->Ticket( CustomerUser => '' );
my $Daemon  = $Scene->Ticket( CustomerUser => '' );
$Scene->Article( 'Email', $Daemon, 1, HistoryType => 'EmailCustomer', From => 'mailer-daemon@example.org' );
my $Ourselves = $Scene->Ticket( CustomerUser => '' );
$Scene->Article( 'Email', $Ourselves, 1, HistoryType => 'EmailCustomer', From => $Sender{Email} );
for my $Case (
    [ $Robot,     'the last message came from a machine' ],
    [ $Unknown,   'no address is known' ],
    [ $Daemon,    'the setting SendNoAutoResponseRegExp forbids it' ],
    [ $Ourselves, 'the address is one of our own' ],
    )
{
    my ( $ID, $Reason ) = @{$Case};
    $Self->True( scalar $Send->($ID), "$Reason: all is well" );
    $Self->Is( scalar( my @Nothing = $Sent->($ID) ), 0, "$Reason: nothing is sent" );
    $Self->Is( $Obstacle->($ID), "Understudy wrote no message to the customer: $Reason.", "$Reason: the history tells" );
}

# Two machines that we do not recognize as such end after some e-mails in a day.
$ConfigObject->Set( Key => 'PostmasterMaxEmails', Value => 2 );
$Kernel::OM->ObjectsDiscard( Objects => ['Kernel::System::PostMaster::LoopProtection::DB'] );
my @Loop = map {
    my $ID = $Scene->Ticket( CustomerUser => '' );
    $Scene->Article( 'Email', $ID, 1, HistoryType => 'EmailCustomer', From => "loop-$Name\@example.org" );
    $Send->($ID);
    scalar( my @Found = $Sent->($ID) ) ? 'sent' : $Obstacle->($ID);
} 1 .. 3;
$Self->IsDeeply(
    \@Loop,
    [ 'sent', 'sent', 'Understudy wrote no message to the customer: the loop protection forbids it.' ],
    'loop protection of the host',
);

1;
