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

use IO::Select;
use IO::Socket::INET;
use Time::HiRes qw();

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject    = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene           = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject    = $Kernel::OM->Get('Kernel::Config');
my $TicketObject    = $Kernel::OM->Get('Kernel::System::Ticket');
my $JSONObject      = $Kernel::OM->Get('Kernel::System::JSON');
my $SignatureObject = $Kernel::OM->Get('Kernel::System::Understudy::Signature');
my $BreakerObject   = $Kernel::OM->Get('Kernel::System::Understudy::Breaker');
my $Own             = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();

# A busy machine must not lose a hint: how long one may take is looked at below.
$ConfigObject->Set( Key => 'Understudy::HintTimeoutMilliseconds', Value => 5000 );

# The sender does not wait for an answer, so this process can send first and accept afterwards.
my $Server = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 20, Proto => 'tcp' ) || die "No server: $!";
my $URL    = 'http://127.0.0.1:' . $Server->sockport() . '/understudy';

# Tickets that were touched while the scene was set must not be in the hints.
my $TicketID  = $Scene->Ticket();
my $SecondID  = $Scene->Ticket();
my $John      = $Scene->Agent();
my $Flush     = sub { $Kernel::OM->ObjectEventsHandle() };
my $SetURL    = sub { $ConfigObject->Set( Key => 'Understudy::URL', Value => shift ) };
$Flush->();
$SetURL->($URL);

# All requests that have come, each as ( request line and headers, payload ).
my $Received = sub {
    my @Requests;
    while ( IO::Select->new($Server)->can_read(0) ) {
        my $Connection = $Server->accept();
        local $/ = undef;
        my ( $Head, $Body ) = split m{\r\n\r\n}, readline($Connection), 2;
        utf8::decode($Body);
        push @Requests, { Head => $Head, Body => $Body, %{ $JSONObject->Decode( Data => $Body ) } };
    }
    return @Requests;
};
my $IDs = sub {
    return [ map { $_->{TicketID} } map { @{ $_->{Tickets} } } @_ ];
};

# Several changes of one request: one hint, with what is true at its end.
$Scene->State( $TicketID, 'closed successful', $John );
$Scene->State( $TicketID, 'open',              1 );
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => 1 );
$Self->Is( scalar( my @Early = $Received->() ), 0, 'nothing is sent before the end of the request' );
$Flush->();
my @Requests = $Received->();
$Self->Is( scalar @Requests, 1, 'one hint' );
my $Request = $Requests[0];
$Self->True( scalar $Request->{Head} =~ m{\APOST[ ]/understudy/events/znuny[ ]HTTP/1[.]1\r\n}xms, 'to the right path' );
$Self->Is( $Request->{Type}, 'tickets.changed', 'of the right type' );
$Self->IsDeeply( $Request->{Tickets}, [ $JSONObject->Decode( Data => $JSONObject->Encode( Data => $Scene->Facts($TicketID) ) ) ], 'with the facts' );
my %Header = map { lc( $_->[0] ) => $_->[1] } map { [ split m{:[ ]}, $_, 2 ] } split m{\r\n}, $Request->{Head};
$Self->True( scalar $Header{'webhook-id'} =~ m{\Ah-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z}xms, 'with an id' );
$Self->True(
    scalar $SignatureObject->Verify(
        ID        => $Header{'webhook-id'},
        Timestamp => $Header{'webhook-timestamp'},
        Payload   => $Request->{Body},
        Signature => $Header{'webhook-signature'},
        Now       => time(),
    ),
    'with a signature that fits',
);

# Again in the same process: the object manager has forgotten its handlers, the next change registers anew.
$Scene->State( $TicketID, 'closed successful', $John );
$Flush->();
$Self->IsDeeply( $IDs->( $Received->() ), [$TicketID], 'a second round in one process' );
$Flush->();
$Self->Is( scalar( my @Idle = $Received->() ), 0, 'nothing changed, nothing sent' );

# Whose change, which article.
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'unlock', UserID => $Own );
$Flush->();
$Self->Is( scalar( my @OwnOnes = $Received->() ), 0, 'not our own changes' );
$Scene->Article( 'Internal', $TicketID, $John, SenderType => 'agent', HistoryType => 'AddNote', IsVisibleForCustomer => 0 );
$Flush->();
$Self->Is( scalar( my @Notes = $Received->() ), 0, 'not a note of an agent' );
$Scene->Article( 'Email', $TicketID, 1, HistoryType => 'FollowUp', Body => 'Grüße – 日本' );
$Flush->();
$Self->IsDeeply( $IDs->( $Received->() ), [$TicketID], 'a message of a customer' );

# Several tickets, and a merge with its two.
$Scene->State( $_, 'open', 1 ) for $SecondID, $TicketID;
$Flush->();
@Requests = $Received->();
$Self->Is( scalar @Requests, 1, 'two tickets: one hint' );
$Self->IsDeeply( $IDs->(@Requests), [ $TicketID, $SecondID ], 'two tickets: both' );
$TicketObject->TicketMerge( MainTicketID => $TicketID, MergeTicketID => $SecondID, UserID => $John );
$Flush->();
$Self->IsDeeply( $IDs->( $Received->() ), [ $TicketID, $SecondID ], 'a merge: both' );

# More than a hint may hold.
my @Many = map { $Scene->Ticket() } 1 .. 51;
$Flush->();
$Self->IsDeeply( [ map { scalar @{ $_->{Tickets} } } $Received->() ], [ 50, 1 ], '51 tickets: two hints' );

# Less than that, but longer than the receiver takes.
my $Field = 'Test' . $HelperObject->GetRandomID();
for my $Number ( 1 .. 12 ) {
    my $FieldID = $Kernel::OM->Get('Kernel::System::DynamicField')->DynamicFieldAdd(
        Name       => "$Field$Number",
        Label      => 'x',
        FieldOrder => 9999,
        FieldType  => 'Text',
        ObjectType => 'Ticket',
        Config     => {},
        ValidID    => 1,
        UserID     => 1,
    );
    my $Text = '日' x 250;
    for my $ID ( @Many[ 0 .. 39 ] ) {
        $Kernel::OM->Get('Kernel::System::DB')->Do(
            SQL  => 'INSERT INTO dynamic_field_value (field_id, object_id, value_text) VALUES (?, ?, ?)',
            Bind => [ \$FieldID, \$ID, \$Text ],
        );
    }
}
$ConfigObject->Set( Key => 'Understudy::DynamicFields', Value => [ map {"$Field$_"} 1 .. 12 ] );
$TicketObject->TicketLockSet( TicketID => $_, Lock => 'lock', UserID => 1 ) for @Many[ 0 .. 39 ];
$Flush->();
@Requests = $Received->();
$Self->IsDeeply( [ map { scalar @{ $_->{Tickets} } } @Requests ], [ 20, 20 ], 'long fields: two hints' );
$Self->Is( scalar( grep { length Encode::encode_utf8( $_->{Body} ) > 262_144 } @Requests ), 0, 'long fields: none too long' );
$ConfigObject->Set( Key => 'Understudy::DynamicFields', Value => [] );

# A handler that comes after ours and changes the ticket at the end of the request.
{
    package Understudy::Test::Late;    ## no critic
    sub new { return bless { Left => 2 }, shift }
    sub EventHandlerHasQueuedTransactions { return $_[0]->{Left} > 0 }
    sub EventHandlerTransaction {
        my ($This) = @_;
        $This->{Left}--;
        return $Scene->State( $TicketID, $This->{Left} ? 'pending reminder' : 'closed successful', 1 );
    }
}
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => 1 );
my $Late = Understudy::Test::Late->new();
$Kernel::OM->ObjectRegisterEventHandler( EventHandler => $Late );
$Flush->();
@Requests = $Received->();
$Self->Is( scalar @Requests, 1, 'late handler: one hint' );
$Self->Is( $Requests[0]->{Tickets}->[0]->{StateType}, 'closed', 'late handler: with what it did' );

# Discarding the objects sends what is left.
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'unlock', UserID => 1 );
$Kernel::OM->ObjectsDiscard( Objects => ['Kernel::System::Understudy::Hint'] );
$Self->IsDeeply( $IDs->( $Received->() ), [$TicketID], 'discarded objects' );

# In Apache: when the browser has its answer. The work has another connection, so the ticket has to be one that was
# there before: the host's own first one.
{
    package Understudy::Test::Request;    ## no critic
    our @Codes;
    sub pool             { return shift }
    sub cleanup_register { my ( $This, $Code ) = @_; push @Codes, $Code; return 1 }
}
{
    local $ENV{MOD_PERL} = 'mod_perl/2';
    local @INC{qw(APR/Pool.pm Apache2/RequestUtil.pm)} = ( __FILE__, __FILE__ );
    no warnings 'once';    ## no critic
    local *Apache2::RequestUtil::request = sub { return bless {}, 'Understudy::Test::Request' };
    $Kernel::OM->Get('Kernel::System::Understudy::Hint')->Note( TicketID => 1 );
    $Flush->();
    $Self->Is( scalar( my @Meanwhile = $Received->() ), 0, 'in a web request: nothing is sent before the answer' );
    my $Code = shift @Understudy::Test::Request::Codes;
    my $OM = $Kernel::OM;
    $Code->();
    $Self->IsDeeply( $IDs->( $Received->() ), [1], 'in a web request: sent behind it' );
    $Self->Is( $Kernel::OM, $OM, 'in a web request: the object manager is the former' );
    local *Apache2::RequestUtil::request = sub { die "No request.\n" };
    $Kernel::OM->Get('Kernel::System::Understudy::Hint')->Note( TicketID => 1 );
    $Flush->();
    $Self->IsDeeply( $IDs->( $Received->() ), [1], 'no request to wait for: sent at once' );
}

# Nothing configured: nothing is sent, nothing fails.
for my $Setting (qw(Understudy::URL Understudy::Secret)) {
    my $Value = $ConfigObject->Get($Setting);
    $ConfigObject->Set( Key => $Setting, Value => '' );
    $TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => 1 );
    $Flush->();
    $ConfigObject->Set( Key => $Setting, Value => $Value );
    $TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'unlock', UserID => $Own );
}
$Self->Is( scalar( my @Unset = $Received->() ), 0, 'not configured: nothing sent' );

# From here on the breaker counts; it lives in the cache of the host and belongs to the address.
$Kernel::OM->Get('Kernel::System::Cache')->Configure( CacheInBackend => 1 );
my @Locks = qw(lock unlock);
my $Touch = sub {
    push @Locks, shift @Locks;
    $TicketObject->TicketLockSet( TicketID => $TicketID, Lock => $Locks[1], UserID => 1, SendNoNotification => 1 );
    my $Start = Time::HiRes::time();
    $Kernel::OM->Get('Kernel::System::Understudy::Hint')->Flush();
    return Time::HiRes::time() - $Start;
};

# Nobody listens.
my $Closed = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 1, Proto => 'tcp' );
my $Port   = $Closed->sockport();
close $Closed;
$SetURL->("http://127.0.0.1:$Port/understudy");
$Self->False( $BreakerObject->IsOpen(), 'closed at first' );
$Touch->();
$Self->True( $BreakerObject->IsOpen(), 'nobody listens: open' );
my $Back = IO::Socket::INET->new( LocalAddr => '127.0.0.1', LocalPort => $Port, Listen => 5, ReuseAddr => 1 );
$Touch->();
$Self->False( scalar IO::Select->new($Back)->can_read(0), 'while open nothing is tried' );
$BreakerObject->Close();
$Touch->();
$Self->True( scalar IO::Select->new($Back)->can_read(1), 'closed again: sent' );
$SetURL->($URL);
$Touch->();
$Self->Is( scalar( my @Sent = $Received->() ), 1, 'another address is not affected' );

# Frozen: it neither accepts nor refuses once its backlog is full.
$ConfigObject->Set( Key => 'Understudy::HintTimeoutMilliseconds', Value => 30 );
my $Frozen = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 1, Proto => 'tcp' );
$SetURL->( 'http://127.0.0.1:' . $Frozen->sockport() . '/' );
my @Waiting;
my $Longest = 0;
while ( !$BreakerObject->IsOpen() && @Waiting < 50 ) {
    push @Waiting, 1;
    my $Took = $Touch->();
    $Longest = $Took > $Longest ? $Took : $Longest;
}
$Self->True( $BreakerObject->IsOpen(), 'frozen: open after ' . @Waiting . ' hints' );
$Self->True( $Longest < 1, sprintf 'frozen: a request waited %.0f ms at most', $Longest * 1000 );
$BreakerObject->Close();

# TLS to something that speaks no TLS.
my $Mute = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 5, Proto => 'tcp' );
$SetURL->( 'https://127.0.0.1:' . $Mute->sockport() );
my $Took = $Touch->();
$Self->True( $BreakerObject->IsOpen(), 'no TLS there: open' );
$Self->True( $Took < 2, 'no TLS there: given up in time' );
$BreakerObject->Close();

# A fault of our own.
{
    no warnings 'redefine';
    local *Kernel::System::Understudy::Facts::Of = sub { die "no database\n" };
    $Self->True( eval { $Touch->(); 1 }, 'a fault of our own does not reach the host' );
}
$Self->True( $BreakerObject->IsOpen(), 'a fault of our own: open' );
$BreakerObject->Close();

# Malformed addresses.
for my $Bad ( 'ftp://127.0.0.1/', "http://127.0.0.1/\r\nx: y", 'http://user@127.0.0.1/', 'http:///x' ) {
    my $Done = eval {
        $Kernel::OM->Get('Kernel::System::Understudy::Sender')->Post( URL => $Bad, Body => '{}', Headers => [] );
    };
    $Self->False( $Done, 'refused: ' . $Bad =~ s{\s+}{ }r );
    $Self->True( scalar $@ =~ m{Understudy::URL}xms, 'with the name of the setting' );
}

$SetURL->('');

1;
