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

use Kernel::GenericInterface::Debugger;
use Kernel::GenericInterface::Operation;

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject    = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene           = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $JSONObject      = $Kernel::OM->Get('Kernel::System::JSON');
my $SignatureObject = $Kernel::OM->Get('Kernel::System::Understudy::Signature');
my $Secret          = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::Secret');
my $TicketID        = $Scene->Ticket();
my $John            = $Scene->Agent();

my $DebuggerObject = Kernel::GenericInterface::Debugger->new(
    DebuggerConfig    => { DebugThreshold => 'error', TestMode => 1 },
    WebserviceID      => 1,
    CommunicationType => 'Provider',
);
my $Run = sub {
    my ( $Operation, $Data ) = @_;
    my $Result = Kernel::GenericInterface::Operation->new(
        DebuggerObject => $DebuggerObject,
        Operation      => $Operation,
        OperationType  => "Understudy::$Operation",
        WebserviceID   => 1,
    )->Run( Data => $Data );
    my $Data = $Result->{Data};
    return $Data->{Payload} ? $JSONObject->Decode( Data => $Data->{Payload} ) : $Data;
};
my $Envelope = sub {
    my ( $Payload, %Change ) = @_;
    my %Message = ( ID => 'c-1', Timestamp => time(), Payload => $Payload );
    return { %Message, Signature => $SignatureObject->Sign( %Message, Secret => $Secret ), %Change };
};
my $Code = sub {
    my ($Answer) = @_;
    return ( $Answer->{Error}->{ErrorCode} // 'none' ) =~ s{\AUnderstudy[.]}{}r;
};

# Answers of the operations. Apply has transactions of its own, see Apply.t.
my %Answered = (
    Directory    => [ '{}',                                   'Agents' ],
    Changes      => [ '{"After":0}',                          'Tickets' ],
    Conversation => [ "{\"TicketIDs\":[$TicketID]}",          'Tickets' ],
    Past         => [ '{"Since":0,"Limit":1}',                 'Tickets' ],
    Absence      => [ "{\"UserID\":$John,\"Until\":null}",    'Outcome' ],
);
for my $Operation ( sort keys %Answered ) {
    my ( $Payload, $Key ) = @{ $Answered{$Operation} };
    my $Answer = $Run->( $Operation, $Envelope->($Payload) );
    $Self->True( defined $Answer->{$Key} ? 1 : 0, "$Operation answers with $Key" );
}

# The envelope.
my $Good = '{"TicketIDs":[]}';
my @Envelopes = (
    [ 'none',         $Envelope->($Good) ],
    [ 'BadRequest',   undef ],
    [ 'BadRequest',   [] ],
    [ 'BadRequest',   {} ],
    ( map { my %Without = %{ $Envelope->($Good) }; delete $Without{$_}; [ 'BadRequest', \%Without ] } qw(ID Timestamp Payload Signature) ),
    [ 'BadRequest',   $Envelope->( $Good, ID        => 'with.dot' ) ],
    [ 'BadRequest',   $Envelope->( $Good, ID        => { } ) ],
    [ 'BadRequest',   $Envelope->( $Good, Timestamp => '17e8' ) ],
    [ 'BadRequest',   $Envelope->( $Good, Timestamp => -1 ) ],
    [ 'BadRequest',   $Envelope->( $Good, Signature => 'v1,' . 'x' x 2000 ) ],
    [ 'BadRequest',   $Envelope->( '{"Hash":"' . 'x' x 1_048_576 . '"}' ) ],
    [ 'Unauthorized', $Envelope->( $Good, ID        => 'c-2' ) ],
    [ 'Unauthorized', $Envelope->( $Good, Payload   => '{"TicketIDs":[1]}' ) ],
    [ 'Unauthorized', $Envelope->( $Good, Signature => '' ) ],
    [ 'Unauthorized', $Envelope->( $Good, Timestamp => time() - 301 ) ],
    [ 'BadRequest',   $Envelope->('') ],
    [ 'BadRequest',   $Envelope->('[]') ],
    [ 'BadRequest',   $Envelope->('{"TicketIDs":') ],
    [ 'BadRequest',   $Envelope->( '[' x 10_000 ) ],
);
my $Number = 0;
for my $Case (@Envelopes) {
    my ( $Expected, $Data ) = @{$Case};
    $Self->Is( $Code->( $Run->( 'Conversation', $Data ) ), $Expected, 'envelope ' . ++$Number . ": $Expected" );
}

# Payloads that are not understood, and change nothing.
my $Decision = sub {
    my ($More) = @_;
    return qq({"Decisions":[{"DecisionID":"y","TicketID":$TicketID,"Expect":{"OwnerID":1,"QueueID":2,"HistoryID":1}$More}]});
};
my @Bad = (
    [ Conversation => '{}' ],
    [ Conversation => '{"TicketIDs":1}' ],
    [ Conversation => '{"TicketIDs":["1 OR 1=1"]}' ],
    [ Conversation => '{"TicketIDs":[0]}' ],
    [ Conversation => '{"TicketIDs":[-1]}' ],
    [ Conversation => '{"TicketIDs":[null]}' ],
    [ Conversation => '{"TicketIDs":[1.5]}' ],
    [ Conversation => '{"TicketIDs":[[1]]}' ],
    [ Conversation => '{"TicketIDs":[' . join( ',', 1 .. 501 ) . ']}' ],
    [ Changes      => '{}' ],
    [ Changes      => '{"After":"x"}' ],
    [ Changes      => '{"After":1,"Limit":0}' ],
    [ Past         => '{}' ],
    [ Past         => '{"Since":"yesterday"}' ],
    [ Past         => '{"Since":1700000000000}' ],
    [ Past         => '{"Since":0,"Limit":0}' ],
    [ Directory    => '{"Hash":{}}' ],
    [ Absence      => '{"UserID":999999999,"Until":null}' ],
    [ Absence      => "{\"UserID\":$John}" ],
    [ Absence      => "{\"UserID\":$John,\"From\":200,\"Until\":100}" ],
    [ Absence      => "{\"UserID\":$John,\"From\":1700000000,\"Until\":1700000000000}" ],
    [ Pull         => '{"On":1}' ],
    [ Pull         => '{"QueueID":"Raw","On":1}' ],
    [ Pull         => '{"QueueID":2}' ],
    [ Pull         => '{"QueueID":2,"On":2}' ],
    [ Apply        => '{"Decisions":[]}' ],
    [ Apply        => '{"Decisions":[{}]}' ],
    [ Apply        => '{"Decisions":[' . join( ',', ('{}') x 51 ) . ']}' ],
    [ Apply        => $Decision->(',"OwnerID":"x"') ],
    [ Apply        => $Decision->(',"Lock":"maybe"') ],
    [ Apply        => $Decision->(',"Note":"text"') ],
    [ Apply        => $Decision->(',"Note":{"Subject":"","Body":"x"}') ],
    [ Apply        => $Decision->(',"Message":{"Subject":"x\r\nBcc: y","Body":"x"}') ],
    [ Apply        => $Decision->(',"Note":{"Subject":"x","Body":"' . 'x' x 20_001 . '"}') ],
    [ Apply        => $Decision->(',"Join":9') ],
    [ Apply        => $Decision->(',"Join":["x"]') ],
    [ Apply        => $Decision->(',"Leave":[' . join( ',', 1 .. 51 ) . ']') ],
    [ Apply        => $Decision->(',"QueueID":0') ],
    [ Apply        => $Decision->('') =~ s{"OwnerID"}{"Closed":2,"OwnerID"}r ],
    [ Apply        => $Decision->('') =~ s{"y"}{"y y"}r ],
);
my $Before = $Scene->Facts($TicketID)->{HistoryID};
for my $Case (@Bad) {
    my ( $Operation, $Payload ) = @{$Case};
    $Self->Is(
        $Code->( $Run->( $Operation, $Envelope->($Payload) ) ),
        'BadRequest', "$Operation: " . substr $Payload, 0, 100,
    );
}
$Self->Is( $Scene->Facts($TicketID)->{HistoryID}, $Before, 'nothing changed' );

# A fault inside tells nothing about the inside.
{
    no warnings 'redefine';
    local *Kernel::System::Understudy::Facts::Of = sub { die "SELECT password FROM users\n" };
    my $Answer = $Run->( 'Conversation', $Envelope->($Good) );
    $Self->Is( $Code->($Answer), 'Internal', 'a fault' );
    $Self->False( scalar $Answer->{Error}->{ErrorMessage} =~ m{SELECT}xms, 'a fault tells nothing' );
}

1;
