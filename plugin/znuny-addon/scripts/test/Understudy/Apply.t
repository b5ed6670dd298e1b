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

use Kernel::GenericInterface::Operation::Understudy::Apply;

# Apply has transactions of its own, so this test takes its tickets away by hand.
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $ApplyObject  = $Kernel::OM->Get('Kernel::System::Understudy::Apply');
my $Own          = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();

my ( $John, $William, $Mary ) = map { $Scene->Agent() } 1 .. 3;
my $Stranger = $HelperObject->TestUserCreate();
$Stranger = $Kernel::OM->Get('Kernel::System::User')->UserLookup( UserLogin => $Stranger );

my $Prefix   = "test-$$-" . time() . '-';
my $Serial   = 0;
my $Decision = sub {
    my ( $TicketID, %Change ) = @_;
    my $Facts = $Scene->Facts($TicketID);
    return {
        DecisionID => $Prefix . ++$Serial,
        TicketID   => $TicketID,
        Expect     => { map { $_ => $Facts->{$_} } qw(OwnerID QueueID HistoryID) },
        OwnerID    => $William,
        Lock       => 'lock',
        %Change,
    };
};
my $Reopened = sub {
    my $TicketID = $Scene->Ticket( OwnerID => $John, CustomerUser => 'anna@example.org' );
    $Scene->State( $TicketID, 'closed successful', $John );
    $Scene->Portal($TicketID);
    return $TicketID;
};
my $Rows = sub {
    my ($TicketID) = @_;
    $DBObject->Prepare( SQL => 'SELECT COUNT(*), MAX(id) FROM ticket_history WHERE ticket_id = ?', Bind => [ \$TicketID ] );
    my @Found;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        @Found = @Row;
    }
    return @Found;
};

# Applied: owner, lock, note.
my $TicketID = $Reopened->();
my $Given    = $Decision->( $TicketID, Note => { Subject => 'Reassigned', Body => 'John is away. Grüße – 日本' } );
my %Result   = $ApplyObject->One( Decision => $Given );
my %Ticket   = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( $Result{Outcome},   'applied',                  'applied' );
$Self->Is( $Result{HistoryID}, ( $Rows->($TicketID) )[1],  'applied: the newest row' );
$Self->Is( $Ticket{OwnerID},   $William,                   'applied: owner' );
$Self->Is( $Ticket{Lock},      'lock',                     'applied: lock' );
$Self->Is( $Ticket{ChangeBy},  $Own,                       'applied: in our name' );
my $ArticleObject = $Kernel::OM->Get('Kernel::System::Ticket::Article');
my ($Last)  = $ArticleObject->ArticleList( TicketID => $TicketID, OnlyLast => 1 );
my %Article = $ArticleObject->BackendForArticle( %{$Last} )->ArticleGet( %{$Last} );
$Self->Is( $Article{Body},                 'John is away. Grüße – 日本', 'applied: the note' );
$Self->Is( $Article{IsVisibleForCustomer}, 0,                              'applied: not for the customer' );

# Already, and this time as a call from outside.
my @Before = $Rows->($TicketID);
my %Call    = ( ID => 'c-1', Timestamp => time(), Payload => $Kernel::OM->Get('Kernel::System::JSON')->Encode( Data => { Decisions => [$Given] } ) );
my $Secret  = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::Secret');
my $Answer  = Kernel::GenericInterface::Operation::Understudy::Apply->new()->Run(
    Data => {
        %Call,
        Signature => $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Sign( %Call, Secret => $Secret ),
    },
);
my $Told    = $Kernel::OM->Get('Kernel::System::JSON')->Decode( Data => $Answer->{Data}->{Payload} );
my %Again   = %{ $Told->{Results}->[0] };
$Self->Is( $Again{Outcome},   'already',          'again' );
$Self->Is( $Again{HistoryID}, $Result{HistoryID}, 'again: the same row' );
$Self->IsDeeply( [ $Rows->($TicketID) ], \@Before, 'again: nothing written' );

my $Other = $Reopened->();
my %Reused = $ApplyObject->One( Decision => $Decision->( $Other, DecisionID => $Given->{DecisionID} ) );
$Self->Is( "$Reused{Outcome} $Reused{Reason}", 'refused decision-of-other-ticket', 'the id of another ticket' );

# Overtaken: each time a person came in between, and nothing is written.
my %Between = (
    'owner-changed' => sub {
        $TicketObject->TicketOwnerSet( TicketID => $_[0], NewUserID => $Mary, UserID => $Mary, SendNoNotification => 1 );
    },
    'queue-changed' => sub { $TicketObject->TicketQueueSet( TicketID => $_[0], Queue => 'Misc', UserID => $Mary ) },
    'state-changed' => sub { $Scene->State( $_[0], 'closed successful', $Mary ) },
    'changed-by-person' => sub { $TicketObject->TicketLockSet( TicketID => $_[0], Lock => 'lock', UserID => $John ) },
);
for my $Reason ( sort keys %Between ) {
    $TicketID = $Reopened->();
    $Given    = $Decision->( $TicketID, Note => { Subject => 'x', Body => 'y' } );
    $Between{$Reason}->($TicketID);
    @Before = $Rows->($TicketID);
    %Result = $ApplyObject->One( Decision => $Given );
    $Self->Is( $Result{Outcome}, 'overtaken', "$Reason: overtaken" );
    $Self->Is( $Result{Reason},  $Reason,     "$Reason: the reason" );
    $Self->Is( $Result{Facts}->{TicketID}, $TicketID, "$Reason: with the present facts" );
    $Self->IsDeeply( [ $Rows->($TicketID) ], \@Before, "$Reason: nothing written" );
}

# Given away and taken back by a person: the values fit, but somebody was there.
$TicketID = $Reopened->();
$Given    = $Decision->($TicketID);
$TicketObject->TicketOwnerSet( TicketID => $TicketID, NewUserID => $_, UserID => $Mary, SendNoNotification => 1 )
    for $Mary, $John;
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Reason}, 'changed-by-person', 'there and back again' );

# Answered by a person meanwhile: it is his by now, whoever owns it.
$TicketID = $Reopened->();
$Given    = $Decision->($TicketID);
$Scene->Article( 'Email', $TicketID, $Mary, SenderType => 'agent', HistoryType => 'SendAnswer' );
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Reason}, 'changed-by-person', 'answered meanwhile' );

# A machine in between does not count, as long as the values fit.
$TicketID = $Reopened->();
$Given    = $Decision->($TicketID);
$TicketObject->TicketLockSet( TicketID => $TicketID, Lock => 'lock', UserID => 1 );
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Outcome}, 'applied', 'a machine locked it' );

# What another process put into the cache before does not deceive the comparison.
$TicketID = $Reopened->();
$Given    = $Decision->($TicketID);
$TicketObject->TicketGet( TicketID => $TicketID );
$DBObject->Do( SQL => 'UPDATE ticket SET user_id = ? WHERE id = ?', Bind => [ \$Mary, \$TicketID ] );
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Reason}, 'owner-changed', 'changed behind the cache' );

# Refused: can never succeed.
$TicketID = $Reopened->();
%Result   = $ApplyObject->One( Decision => $Decision->( $TicketID, OwnerID => $Stranger ) );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused owner-not-permitted', 'no permission' );
%Result = $ApplyObject->One( Decision => $Decision->( $TicketID, OwnerID => 999_999 ) );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused owner-not-valid', 'no such user' );
%Result = $ApplyObject->One( Decision => { %{ $Decision->($TicketID) }, TicketID => 999_999_999 } );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused unknown-ticket', 'no such ticket' );
$Self->Is( $Result{Facts}, undef, 'no such ticket: no facts' );

%Result = $ApplyObject->One( Decision => $Decision->( $TicketID, QueueID => 999_999 ) );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused queue-not-valid', 'no such queue' );
$Kernel::OM->Get('Kernel::Config')->Set( Key => 'Ticket::Watcher', Value => 0 );
%Result = $ApplyObject->One( Decision => $Decision->( $TicketID, Join => [$Mary] ) );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused watchers-off', 'the host has no watchers' );
$Kernel::OM->Get('Kernel::Config')->Set( Key => 'Ticket::Watcher', Value => 1 );
%Result = $ApplyObject->One( Decision => $Decision->( $TicketID, Join => [999_999] ) );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'refused watcher-not-valid', 'no such watcher' );

# Watchers beside the owner, who stays. Nobody is told of the note.
$TicketID = $Reopened->();
$Kernel::OM->ObjectEventsHandle();
my $Told = sub { return scalar( my @Rows = $Scene->Rows( shift, 'SendAgentNotification' ) ) };
my $ToldBefore = $Told->($TicketID);
$Given = $Decision->( $TicketID, Join => [ $Mary, $William ], Note => { Subject => 'Together', Body => 'Mary joins.' } );
delete @{$Given}{qw(OwnerID Lock)};
%Result = $ApplyObject->One( Decision => $Given );
my $Watchers = sub { return [ sort map { $_ + 0 } $TicketObject->TicketWatchGet( TicketID => shift, Result => 'ARRAY' ) ] };
$Self->Is( $Result{Outcome}, 'applied', 'join: applied' );
$Self->IsDeeply( $Watchers->($TicketID), [ sort $Mary + 0, $William + 0 ], 'join: watchers' );
$Kernel::OM->ObjectEventsHandle();
$Self->Is( $Told->($TicketID), $ToldBefore, 'join: nobody is told of the note' );
$Given = $Decision->( $TicketID, Leave => [ $Mary, $John ] );
delete @{$Given}{qw(OwnerID Lock)};
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Outcome}, 'applied', 'leave: applied, also for who never joined' );
$Self->IsDeeply( $Watchers->($TicketID), [ $William + 0 ], 'leave: one is left' );
%Ticket = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( $Ticket{OwnerID}, $John, 'leave: the owner stays' );

# To another queue, with and without an owner there.
my $QueueID = $Kernel::OM->Get('Kernel::System::Queue')->QueueLookup( Queue => 'Misc' );
$TicketID = $Reopened->();
%Result   = $ApplyObject->One( Decision => $Decision->( $TicketID, QueueID => $QueueID ) );
%Ticket   = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( "$Result{Outcome} $Ticket{Queue} $Ticket{OwnerID} $Ticket{Lock}", "applied Misc $William lock", 'moved and given' );
$Self->Is( $Ticket{ChangeBy}, $Own, 'moved: in our name' );
$Self->Is( $Scene->Facts($TicketID)->{PersonChange}, undef, 'moved: by no person' );
$TicketID = $Reopened->();
%Result   = $ApplyObject->One( Decision => $Decision->( $TicketID, QueueID => $QueueID, OwnerID => 1, Lock => 'unlock' ) );
%Ticket   = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( "$Result{Outcome} $Ticket{Queue} $Ticket{OwnerID} $Ticket{Lock}", 'applied Misc 1 unlock', 'moved and left to nobody' );

# A closed one is left to nobody, but only while it is closed.
my $Closed = sub {
    my $ID = $Scene->Ticket( OwnerID => $John, CustomerUser => 'anna@example.org' );
    $Scene->State( $ID, 'closed successful', $John );
    return $ID;
};
my $Unassign = sub {
    my ($ID) = @_;
    my $Unassigning = $Decision->( $ID, OwnerID => 1, Lock => 'unlock' );
    $Unassigning->{Expect}->{Closed} = 1;
    return $Unassigning;
};
$TicketID = $Closed->();
%Result   = $ApplyObject->One( Decision => $Unassign->($TicketID) );
%Ticket   = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( "$Result{Outcome} $Ticket{OwnerID} $Ticket{State}", 'applied 1 closed successful', 'closed: unassigned' );
$TicketID = $Closed->();
$Given    = $Unassign->($TicketID);
$Scene->Portal($TicketID);
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'overtaken state-changed', 'closed: opened meanwhile' );
$TicketID = $Closed->();
$Given    = $Unassign->($TicketID);
$TicketObject->TicketOwnerSet( TicketID => $TicketID, NewUserID => $Mary, UserID => $Mary, SendNoNotification => 1 );
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( "$Result{Outcome} $Result{Reason}", 'overtaken owner-changed', 'closed: somebody took it' );

# A message to the customer goes with the rest, and once.
my $Customer = $HelperObject->TestCustomerUserCreate();
$TicketID = $Scene->Ticket( OwnerID => $John, CustomerUser => $Customer );
$Given    = $Decision->( $TicketID, Message => { Subject => 'We are on it', Body => 'William takes over.' } );
$ApplyObject->One( Decision => $Given ) for 1 .. 2;
my @Articles = $ArticleObject->ArticleList( TicketID => $TicketID );
$Self->Is( scalar @Articles, 1, 'message: once' );
%Article = $ArticleObject->BackendForArticle( %{ $Articles[0] } )->ArticleGet( %{ $Articles[0] } );
$Self->True( scalar $Article{Subject} =~ m{We[ ]are[ ]on[ ]it}xms, 'message: subject' );

# A failure in the middle undoes all of it, and its events do not fire.
$TicketID = $Reopened->();
$Given    = $Decision->( $TicketID, Note => { Subject => 'x', Body => 'y' } );
@Before   = $Rows->($TicketID);
my $Pipe = scalar @{ $TicketObject->{EventHandlerPipe} // [] };
{
    no warnings 'redefine';
    local *Kernel::System::Understudy::Decisions::Complete = sub { die "full disk\n" };
    my $Done = eval { $ApplyObject->One( Decision => $Given ); 1 };
    $Self->False( $Done, 'failure: dies' );
    $Self->Is( $@, "full disk\n", 'failure: with its reason' );
}
$Self->IsDeeply( [ $Rows->($TicketID) ], \@Before, 'failure: nothing stays' );
%Ticket = $TicketObject->TicketGet( TicketID => $TicketID );
$Self->Is( $Ticket{OwnerID}, $John, 'failure: the cache knows the old owner' );
$Self->Is( scalar @{ $TicketObject->{EventHandlerPipe} // [] }, $Pipe, 'failure: no event is left' );
$Self->True( $DBObject->{dbh}->{AutoCommit}, 'failure: no transaction is left' );
%Result = $ApplyObject->One( Decision => $Given );
$Self->Is( $Result{Outcome}, 'applied', 'failure: applied when sent again' );

# The same decision in two processes at once: one writes, the other sees it.
for my $Round ( 1 .. 5 ) {
    $TicketID = $Reopened->();
    $Given    = $Decision->( $TicketID, Note => { Subject => 'x', Body => 'y' } );

    # Both children wait for the end of the pipe, so that they start together.
    pipe my $StartRead, my $StartWrite or die "No pipe: $!";
    my @Children;
    for my $Child ( 1, 2 ) {
        pipe my $Read, my $Write or die "No pipe: $!";
        my $PID = fork // die "No process: $!";
        if ( !$PID ) {
            close $StartWrite;
            local $Kernel::OM = Kernel::System::ObjectManager->new();
            $Kernel::OM->Get('Kernel::Config')->Set( Key => 'Understudy::URL', Value => '' );
            $Kernel::OM->Get('Kernel::System::DB')->Connect();
            my $Unit = $Kernel::OM->Get('Kernel::System::Understudy::Apply');
            readline $StartRead;
            my %Mine = eval { $Unit->One( Decision => $Given ) };
            syswrite $Write, $Mine{Outcome} // "died: $@";

            # The objects of the parent must not be destroyed here.
            require POSIX;
            POSIX::_exit(0);
        }
        close $Write;
        push @Children, [ $PID, $Read ];
    }
    close $StartRead;
    close $StartWrite;
    my @Outcomes = sort map { readline( $_->[1] ) // 'nothing' } @Children;
    waitpid $_->[0], 0 for @Children;
    $Self->IsDeeply( \@Outcomes, [ 'already', 'applied' ], "two processes, round $Round" );
    my @Owner = grep { $_ > 0 } $Scene->Rows( $TicketID, 'OwnerUpdate' );
    $Self->Is( scalar @Owner, 1, "two processes, round $Round: one change of the owner" );
    my @Note = $Scene->Rows( $TicketID, 'AddNote' );
    $Self->Is( scalar @Note, 1, "two processes, round $Round: one note" );
}

# The victim of a deadlock: the database takes all back in the middle, the host's functions go on, and it is done once more.
{
    my $Write = \&Kernel::System::Understudy::Changing::Write;
    my $Times = 0;
    no warnings 'redefine';    ## no critic
    local *Kernel::System::Understudy::Changing::Write = sub {
        my $Done = $Write->(@_);
        $DBObject->{dbh}->do('ROLLBACK') if !$Times++;
        return $Done;
    };
    $TicketID = $Reopened->();
    $Given    = $Decision->( $TicketID, Note => { Subject => 'Reassigned', Body => 'Twice' } );
    my %Result = $ApplyObject->One( Decision => $Given );
    my %Ticket = $TicketObject->TicketGet( TicketID => $TicketID );
    $Self->Is( $Times,           2,         'deadlock: done once more' );
    $Self->Is( $Result{Outcome}, 'applied', 'deadlock: applied' );
    $Self->Is( $Ticket{OwnerID}, $William,  'deadlock: the owner is there' );
    my @Note = $Scene->Rows( $TicketID, 'AddNote' );
    $Self->Is( scalar @Note, 1, 'deadlock: one note' );
}

# Old decisions are forgotten.
my $DecisionsObject = $Kernel::OM->Get('Kernel::System::Understudy::Decisions');
my $OldID           = $Prefix . 'old';
$DecisionsObject->Begin( DecisionID => $OldID, TicketID => $TicketID );
$DecisionsObject->Complete( DecisionID => $OldID, HistoryID => 1 );
$DBObject->Do( SQL => 'UPDATE understudy_decision SET create_time = create_time - INTERVAL 91 DAY WHERE decision_id = ?', Bind => [ \$OldID ] );
$DecisionsObject->CleanUp();
$Self->Is( scalar( my @Gone = $DecisionsObject->Find( DecisionID => $OldID ) ), 0, 'after 91 days forgotten' );
$Self->Is( scalar( my @Kept = $DecisionsObject->Find( DecisionID => $Given->{DecisionID} ) ), 2, 'newer ones are kept' );

$Scene->CleanUp();

1;
