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

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $StateObject  = $Kernel::OM->Get('Kernel::System::State');

my $John = $Scene->Agent();

# A ticket that John owned and closed a while ago.
my $Closed = sub {
    my $TicketID = $Scene->Ticket( OwnerID => $John );
    $Scene->Article( 'Email', $TicketID, 1, HistoryType => 'EmailCustomer' );
    $Scene->State( $TicketID, 'closed successful', $John );
    $Scene->Later( $TicketID, 3600 );
    return $TicketID;
};
my $Check = sub {
    my ( $Name, $Facts, %Expected ) = @_;
    for my $Path ( sort keys %Expected ) {
        my $Value = $Facts;
        for my $Key ( split m{[.]}, $Path ) {
            $Value = $Value->{$Key};
        }
        $Value = ref $Value eq 'SCALAR' ? ${$Value} : $Value;
        $Self->Is( $Value, $Expected{$Path}, "$Name: $Path" );
    }
    return;
};

# New ticket.
my $TicketID = $Scene->Ticket( OwnerID => $John );
$Scene->Article( 'Email', $TicketID, 1, HistoryType => 'EmailCustomer' );
my ($New) = $Scene->Rows( $TicketID, 'NewTicket' );
my ($Came) = $Scene->Rows( $TicketID, 'EmailCustomer' );
$Check->(
    'new ticket', $Scene->Facts($TicketID),
    'TicketID'                  => $TicketID,
    'StateType'                 => 'new',
    'OwnerID'                   => $John,
    'Lock'                      => 'unlock',
    'CustomerUserID'            => 'anna@example.org',
    'HistoryID'                 => $Came,
    'Opening.Kind'              => 'created',
    'Opening.HistoryID'         => $New,
    'Opening.By'                => 1,
    'CustomerMessage.HistoryID' => $Came,
    'CustomerMessage.Channel'   => 'email',
    'PersonChange'              => undef,
);

# Closed.
$TicketID = $Closed->();
$Check->(
    'closed', $Scene->Facts($TicketID),
    'StateType'       => 'closed',
    'Opening'         => undef,
    'CustomerMessage' => undef,
    'PersonChange'    => undef,
);

# Reopened by e-mail, through the mail gate.
$Scene->Mail($TicketID);
my $Reopened = ( $Scene->Rows( $TicketID, 'StateUpdate' ) )[-1];
my $FollowUp = ( $Scene->Rows( $TicketID, 'FollowUp' ) )[-1];
my $Facts    = $Scene->Facts($TicketID);
$Check->(
    'reopened by e-mail', $Facts,
    'StateType'                       => 'open',
    'HistoryID'                       => $FollowUp,
    'Opening.Kind'                    => 'reopened',
    'Opening.HistoryID'               => $Reopened,
    'CustomerMessage.HistoryID'       => $FollowUp,
    'CustomerMessage.Channel'         => 'email',
    'CustomerMessage.Automatic'       => 0,
    'CustomerMessage.AutomaticReason' => undef,
);
$Self->True( time() - $Facts->{Opening}->{At} < 60,   'reopened by e-mail: opened just now' );
$Self->True( $Facts->{Opening}->{At} > $Facts->{Created} - 1, 'reopened by e-mail: after the creation' );

# A person takes it.
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => $John );
$Check->(
    'locked by a person', $Scene->Facts($TicketID),
    'Lock'                   => 'lock',
    'PersonChange.By'        => $John,
    'PersonChange.What'      => 'Lock',
    'PersonChange.HistoryID' => ( $Scene->Rows( $TicketID, 'Lock' ) )[-1],
    'HistoryID'              => ( $Scene->Rows( $TicketID, 'Lock' ) )[-1],
);

# A person answers; a note for colleagues is no answer.
$Self->Is( $Scene->Facts($TicketID)->{Answer}, undef, 'no answer yet' );
$Scene->Article( 'Email', $TicketID, $John, SenderType => 'agent', HistoryType => 'SendAnswer' );
$Scene->Article( 'Internal', $TicketID, $John, SenderType => 'agent', IsVisibleForCustomer => 0, HistoryType => 'AddNote' );
$Check->(
    'answered by a person', $Scene->Facts($TicketID),
    'Answer.By'        => $John,
    'Answer.HistoryID' => ( $Scene->Rows( $TicketID, 'SendAnswer' ) )[-1],
);

# Understudy's own changes are no changes by a person and do not make facts newer.
my $Own = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();
my $HistoryID = $Scene->Facts($TicketID)->{HistoryID};
$TicketObject->TicketOwnerSet( TicketID => $TicketID, NewUserID => 1, UserID => $Own, SendNoNotification => 1 );
$Check->(
    'own change', $Scene->Facts($TicketID),
    'HistoryID'       => $HistoryID,
    'OwnerID'         => 1,
    'PersonChange.By' => $John,
);

# Portal.
$TicketID = $Closed->();
$Scene->Portal($TicketID);
$Check->(
    'portal', $Scene->Facts($TicketID),
    'Opening.Kind'              => 'reopened',
    'CustomerMessage.Channel'   => 'portal',
    'CustomerMessage.HistoryID' => ( $Scene->Rows( $TicketID, 'FollowUp' ) )[-1],
);

# Phone: an agent notes the call and reopens.
$TicketID = $Closed->();
$Scene->Phone( $TicketID, $John );
$Scene->State( $TicketID, 'open', $John );
$Check->(
    'phone', $Scene->Facts($TicketID),
    'Opening.Kind'            => 'reopened',
    'Opening.By'              => $John,
    'CustomerMessage.Channel' => 'phone',
);

# A program, article and state in both orders.
for my $Order (qw(article-state state-article)) {
    $TicketID = $Closed->();
    my %Step = (
        article => sub { $Scene->API( $TicketID, $John ) },
        state   => sub { $Scene->State( $TicketID, 'open', $John ) },
    );
    $Step{$_}->() for split m{-}, $Order;
    $Check->(
        "program, $Order", $Scene->Facts($TicketID),
        'Opening.Kind'              => 'reopened',
        'Opening.HistoryID'         => ( $Scene->Rows( $TicketID, 'StateUpdate' ) )[-1],
        'CustomerMessage.Channel'   => 'api',
        'CustomerMessage.HistoryID' => ( $Scene->Rows( $TicketID, 'AddNote' ) )[-1],
    );
}

# Closed and reopened by the same program within seconds: the message after the reopening counts.
$TicketID = $Scene->Ticket( OwnerID => $John );
$Scene->State( $TicketID, 'closed successful', 1 );
$Scene->State( $TicketID, 'open',              1 );
$Scene->API( $TicketID, 1 );
$Check->(
    'quick reopening', $Scene->Facts($TicketID),
    'CustomerMessage.HistoryID' => ( $Scene->Rows( $TicketID, 'AddNote' ) )[-1],
);

# A call that was taken and closed in one request, reopened later without a message.
$TicketID = $Scene->Ticket( State => 'closed successful', OwnerID => $John, UserID => $John );
$Scene->Phone( $TicketID, $John );
$Check->( 'call taken and closed', $Scene->Facts($TicketID), 'Opening' => undef, 'CustomerMessage' => undef );
$Scene->Later( $TicketID, 600 );
$Scene->State( $TicketID, 'open', $John );
$Check->(
    'call reopened', $Scene->Facts($TicketID),
    'Opening.Kind'    => 'reopened',
    'CustomerMessage' => undef,
);

# Automatic mail, and a person among it.
$TicketID = $Closed->();
$Scene->Mail( $TicketID, 'Auto-Submitted: auto-replied' );
$Check->(
    'auto-reply', $Scene->Facts($TicketID),
    'Opening.Kind'                    => 'reopened',
    'CustomerMessage.Automatic'       => 1,
    'CustomerMessage.AutomaticReason' => 'auto-submitted',
);
$Scene->Mail($TicketID);
$Scene->Mail( $TicketID, 'Precedence: bulk' );
$Check->(
    'a person between robots', $Scene->Facts($TicketID),
    'CustomerMessage.Automatic' => 0,
    'CustomerMessage.HistoryID' => ( $Scene->Rows( $TicketID, 'FollowUp' ) )[-2],
);
for my $Case (
    [ 'null-sender', 'Return-Path: <>' ],
    [ 'report',      'Content-Type: multipart/report; boundary=x' ],
    [ 'loop',        'X-OTRS-Loop: yes' ],
    )
{
    my ( $Reason, $Header ) = @{$Case};
    $TicketID = $Closed->();
    $Scene->Mail( $TicketID, $Header );
    $Check->(
        "automatic by $Header", $Scene->Facts($TicketID),
        'CustomerMessage.AutomaticReason' => $Reason,
    );
}

# State names are the customer's own: types count.
my %StateType = reverse $StateObject->StateTypeList( UserID => 1 );
for my $Case ( [ 'geschlossen – gelöst', 'closed' ], [ 'offen (wieder)', 'open' ] ) {
    $StateObject->StateAdd( Name => $Case->[0], ValidID => 1, TypeID => $StateType{ $Case->[1] }, UserID => 1 );
}
$TicketID = $Scene->Ticket();
$Scene->State( $TicketID, 'geschlossen – gelöst', $John );
$Check->( 'German closed', $Scene->Facts($TicketID), 'StateType' => 'closed', 'Opening' => undef );
$Scene->State( $TicketID, 'offen (wieder)', 1 );
$Check->(
    'German reopened', $Scene->Facts($TicketID),
    'State'        => 'offen (wieder)',
    'StateType'    => 'open',
    'Opening.Kind' => 'reopened',
);
my %Pending = $StateObject->StateGet( Name => 'pending reminder' );
$Scene->State( $TicketID, 'pending reminder', $John );
$Check->( 'pending', $Scene->Facts($TicketID), 'StateType' => $Pending{TypeName}, 'Opening.Kind' => 'reopened' );

# The language that the customer has chosen, also where the preferences are in a table of somebody else.
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $Login        = $HelperObject->TestCustomerUserCreate();
$TicketID = $Scene->Ticket( CustomerUser => $Login );
my $Default = $ConfigObject->Get('DefaultLanguage');
my $Choose  = sub {
    my ($Language) = @_;
    return $Kernel::OM->Get('Kernel::System::CustomerUser')->SetPreferences(
        UserID => $Login,
        Key    => 'UserLanguage',
        Value  => $Language,
    );
};
$Choose->('de');
$Self->Is( $Scene->Facts($TicketID)->{Language}, 'de', 'language: chosen' );
$Self->Is( $Scene->Facts($TicketID)->{LanguageGuessed}, 0, 'language: known' );
$Choose->('');
$Self->Is( $Scene->Facts($TicketID)->{Language}, $Default, 'language: not chosen' );
$Self->Is( $Scene->Facts($TicketID)->{LanguageGuessed}, 1, 'language: guessed' );
$Self->Is( $Scene->Facts( $Scene->Ticket() )->{Language}, $Default, 'language: unknown customer' );
$DBObject->Do(
    SQL => 'CREATE TEMPORARY TABLE understudy_test (a VARCHAR(200), b VARCHAR(200), c VARCHAR(200))
        CHARACTER SET utf8mb4 COLLATE utf8mb4_icelandic_ci',
);
$DBObject->Do( SQL => q{INSERT INTO understudy_test VALUES (?, 'UserLanguage', 'fr')}, Bind => [ \$Login ] );
my $Preferences = $ConfigObject->Get('CustomerPreferences');
for my $Case ( [ 'another table', 'DB', 'fr' ], [ 'no database', 'Elsewhere', $Default ] ) {
    my ( $What, $Module, $Expected ) = @{$Case};
    $ConfigObject->Set(
        Key   => 'CustomerPreferences',
        Value => {
            Module => "Kernel::System::CustomerUser::Preferences::$Module",
            Params => { Table => 'understudy_test', TableUserID => 'a', TableKey => 'b', TableValue => 'c' },
        },
    );
    $Self->Is( $Scene->Facts($TicketID)->{Language}, $Expected, "language: $What" );
}
$ConfigObject->Set( Key => 'CustomerPreferences', Value => $Preferences );
$DBObject->Do( SQL => 'DROP TEMPORARY TABLE understudy_test' );

# Several at once, unknown ones left out, each once.
my @Several = map { $Scene->Ticket() } 1 .. 3;
my @Facts   = $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of(
    TicketIDs => [ reverse(@Several), $Several[0], 999_999_999 ],
);
$Self->IsDeeply( [ map { $_->{TicketID} } @Facts ], [ map { $_ + 0 } @Several ], 'several tickets at once' );

# Who says what was just written saves a statement, and is told the same.
my @Articles = map { $Scene->Article( 'Email', $_, 1, HistoryType => 'FollowUp', To => 'Büro <support@example.org>' ) } @Several;
my @Known    = $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of( TicketIDs => \@Several, ArticleIDs => \@Articles );
$Self->IsDeeply( \@Known, [ map { $Scene->Facts($_) } @Several ], 'what was written is known' );

# Numbers go over the wire as numbers, truth as truth.
my $JSON = $Kernel::OM->Get('Kernel::System::JSON')->Encode( Data => $Scene->Facts( $Several[0] ), SortKeys => 1 );
$Self->True( scalar $JSON =~ m{"OwnerID":1,"PersonChange":null,"PriorityID":3,}, 'numbers are numbers' );
$Scene->Mail( $Several[0] );
$JSON = $Kernel::OM->Get('Kernel::System::JSON')->Encode(
    Data     => $Scene->Facts( $Several[0] )->{CustomerMessage},
    SortKeys => 1,
);
$Self->True( scalar $JSON =~ m{"ArticleID":\d+,"At":\d+,"Automatic":false,}, 'those of the message, too' );

# Messages of a ticket that was merged belong to the one that it was merged into.
my $Merged = $Closed->();
$Scene->Mail($Merged);
my ($Moved) = reverse $Scene->Rows( $Merged, 'FollowUp' );
$TicketObject->TicketMerge( MainTicketID => $Several[1], MergeTicketID => $Merged, UserID => $John );
$Self->Is( $Scene->Facts( $Several[1] )->{CustomerMessage}->{HistoryID}, $Moved, 'merged: the message came along' );
$Self->Is( $Scene->Facts($Merged)->{CustomerMessage},                    undef,  'merged: none is left' );

# A customer without a language of his own: what his e-mail says of itself counts.
my $LanguageObject = $Kernel::OM->Get('Kernel::System::Understudy::Language');
for my $Case (
    [ "Subject: x\nContent-Language: de-DE\n\nAccept-Language: fr", 'de' ],
    [ "Accept-Language: fr-FR, en-US\r\nContent-Language: pt-BR\r\n\r\n", 'pt_BR' ],
    [ "accept-language:  fr-CH\n\n",                                     'fr' ],
    [ "Subject: Content-Language: de\n\nContent-Language: de\n",         undef ],
    [ "Content-Language: <script>\n",                                    undef ],
    [ undef,                                                             undef ],
    )
{
    my ( $Head, $Language ) = @{$Case};
    $Self->Is( scalar $LanguageObject->OfHead($Head), $Language, 'language of: ' . ( $Head // 'no e-mail' ) );
}

1;
