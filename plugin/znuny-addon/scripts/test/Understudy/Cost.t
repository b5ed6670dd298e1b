# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

# What the package costs a request of the host, counted in statements by the database itself: times depend on the
# machine, statements do not.

use strict;
use warnings;
use utf8;

use vars (qw($Self));

use IO::Socket::INET;

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $HintObject   = $Kernel::OM->Get('Kernel::System::Understudy::Hint');

# Connections wait here until the end; what is in the hints is seen elsewhere.
my $Server = IO::Socket::INET->new( LocalAddr => '127.0.0.1', Listen => 50, Proto => 'tcp' ) || die "No server: $!";

# Counted from one question to the next; the question itself counts, too.
my $Asked = sub {
    my ($Row) = @{ $DBObject->{dbh}->selectall_arrayref(q{SHOW SESSION STATUS LIKE 'Questions'}) };
    return $Row->[1];
};
my $Statements = sub {
    my ($Code) = @_;
    my $Before = $Asked->();
    $Code->();
    return $Asked->() - $Before - 1;
};

# What an earlier change of the scene has noted is not ours to count.
my $Forget = sub {
    $ConfigObject->Set( Key => 'Understudy::URL', Value => '' );
    $HintObject->Flush();
    return $ConfigObject->Set( Key => 'Understudy::URL', Value => 'http://127.0.0.1:' . $Server->sockport() );
};
my $Hint = sub {
    my ( $Expected, $What ) = @_;
    $Self->True( $HintObject->EventHandlerHasQueuedTransactions(), "$What: noted" );
    my $Number = $Statements->( sub { $HintObject->Flush() } );
    return $Self->Is( $Number, $Expected, "$What: statements" );
};

$Self->Is( $Statements->( sub { } ), 0, 'nothing: no statement' );
$Self->Is( $Statements->( sub { $Asked->() } ), 1, 'one question: one statement' );

# What a process or the cache of the host knows after the first time.
my $John     = $Scene->Agent();
my $TicketID = $Scene->Ticket( OwnerID => $John );
$Scene->Mail( $TicketID, 'Cc: someone@example.com' );
$Scene->Facts($TicketID);
$Scene->State( $TicketID, 'closed successful', $John );

# The common ones.
$Forget->();
$Scene->Mail($TicketID);
$Hint->( 1, 'a customer reopens by e-mail' );
$Scene->Mail( $TicketID, 'Cc: someone@example.com' ) for 1 .. 5;
$Hint->( 1, 'and writes on, to several' );
$Scene->Portal($TicketID);
$Hint->( 1, 'in the customer pages' );
$Kernel::OM->Get('Kernel::System::Ticket')->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => $John );
$Hint->( 2, 'an agent locks it' );
$Scene->Phone( $TicketID, $John );
$Hint->( 2, 'an agent notes a call' );
$Scene->Article(
    'Internal', $TicketID, $John,
    SenderType           => 'agent',
    IsVisibleForCustomer => 0,
    HistoryType          => 'AddNote',
);
$Hint->( 1, 'an agent writes a note, of which nothing is told' );

# The rare ones.
$Scene->Mail( $TicketID, 'Auto-Submitted: auto-replied' ) for 1 .. 2;
$Hint->( 2, 'two machines after a person' );
$Scene->Article( 'Internal', $TicketID, 1, HistoryType => 'FollowUp', To => 'Raw' );
$Hint->( 2, 'to a queue by its name' );

# Many at once cost as many as one.
my @Many = map { $Scene->Ticket() } 1 .. 10;
$Scene->Mail($_) for @Many;
$Hint->( 1, 'ten tickets' );
$Scene->Article( 'Email', $_, 1, HistoryType => 'FollowUp' ) for @Many;
$Hint->( 1, 'ten e-mails of which the host has nothing raw' );

# The event modules: each change asks where the ticket belongs; noting asks nothing.
for my $Case (
    [ 'Understudy',        'TicketStateUpdate', 0 ],
    [ 'Understudy',        'ArticleCreate',     0 ],
    [ 'UnderstudyWaiting', 'TicketStateUpdate', 1 ],
    )
{
    my ( $Module, $Event, $Expected ) = @{$Case};
    my $EventObject = "Kernel::System::Ticket::Event::$Module"->new();
    my $Number = $Statements->(
        sub { $EventObject->Run( Event => $Event, Data => { TicketID => $TicketID, ArticleID => 1 }, UserID => 1 ) },
    );
    $Self->Is( $Number, $Expected, "$Module, $Event" );
}
$Forget->();
$ConfigObject->Set( Key => 'Understudy::URL', Value => '' );

1;
