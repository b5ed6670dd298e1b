# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Hint;

use strict;
use warnings;

use Encode qw();

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
    'Kernel::System::DB',
    'Kernel::System::JSON',
    'Kernel::System::Log',
    'Kernel::System::Understudy::Breaker',
    'Kernel::System::Understudy::Facts',
    'Kernel::System::Understudy::Later',
    'Kernel::System::Understudy::Sender',
    'Kernel::System::Understudy::Signature',
);

our %ObjectManagerFlags = ( IsSingleton => 1 );

=head1 NAME

Kernel::System::Understudy::Hint - gathers the tickets that one request touched and tells Understudy about them once

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $HintObject = $Kernel::OM->Get('Kernel::System::Understudy::Hint');

=cut

# Limits of the receiver and of our patience: more is left to the sweep of Understudy.
my $TicketsPerHint    = 50;
my $HintsPerFlush     = 20;
my $BytesPerHint      = 250_000;
my $ArticlesPerTicket = 3;         # a message, and automatic answers to it

# Rounds of the object manager that are let pass for other handlers, out of the ten it makes.
my $MostRounds = 5;

# Stays open, because opening costs ten times as much as reading; processes may share it.
my $Random;

# So often is said that nothing is configured.
my $SecondsBetweenReminders = 86_400;

sub new {
    my ( $Type, %Param ) = @_;

    return bless { Changed => {}, Article => {}, Rounds => 0, Noted => 0 }, $Type;
}

=head2 Note()

remembers a changed ticket until the end of the request.

    $HintObject->Note(
        TicketID     => 12,
        ArticleID    => 88,    # optional: what was written, so that nobody has to look for it
        PerhapsANote => 1,     # optional: only of interest when a customer wrote this article
    );

=cut

sub Note {
    my ( $Self, %Param ) = @_;

    # The object manager forgets its handlers after each flush, so the first change of each round registers again.
    if ( !$Self->EventHandlerHasQueuedTransactions() ) {
        $Self->{Rounds} = 0;
        $Kernel::OM->ObjectRegisterEventHandler( EventHandler => $Self );
    }

    if ( $Param{PerhapsANote} ) {
        $Self->{Article}->{ $Param{ArticleID} } = $Param{TicketID};
    }
    else {
        my $Written = $Self->{Changed}->{ $Param{TicketID} } //= [];
        push @{$Written}, $Param{ArticleID} // ();
        splice @{$Written}, 0, -$ArticlesPerTicket;
    }
    $Self->{Noted} = 1;

    return 1;
}

=head2 EventHandlerHasQueuedTransactions()

asked by the object manager: is there anything to send?

=cut

sub EventHandlerHasQueuedTransactions {
    my ($Self) = @_;

    return %{ $Self->{Changed} } || %{ $Self->{Article} } ? 1 : 0;
}

=head2 EventHandlerTransaction()

called by the object manager at the end of a request, in rounds, until no handler has anything left. Handlers that
come after this one may still change tickets, so the hint goes out in the first round in which nothing new was noted.

=cut

sub EventHandlerTransaction {
    my ($Self) = @_;

    return 1 if !$Self->EventHandlerHasQueuedTransactions();

    my $Noted = $Self->{Noted};
    $Self->{Noted} = 0;
    return 1 if $Noted && ++$Self->{Rounds} < $MostRounds;

    return $Self->Flush();
}

=head2 Flush()

sends what was remembered, in a web request when its answer is out.

=cut

sub Flush {
    my ($Self) = @_;

    my %Changed = %{ $Self->{Changed} };
    my %Article = %{ $Self->{Article} };
    @{$Self}{qw(Changed Article Rounds Noted)} = ( {}, {}, 0, 0 );

    local ( $@, $!, $? );
    $Kernel::OM->Get('Kernel::System::Understudy::Later')->Do(
        sub { __PACKAGE__->Send( \%Changed, \%Article ) },
    );

    return 1;
}

=head2 Send()

tells Understudy of tickets, with nothing but what it is given: the object that noted them may be gone. Never dies:
a hint may be lost, the request of the host may not.

    Kernel::System::Understudy::Hint->Send(
        { 12 => [87] },    # tickets that were changed, each with what was written in it
        { 88 => 13 },      # articles, each with its ticket: only told of when a customer wrote it
    );

=cut

sub Send {
    my ( $Self, $Changed, $Article ) = @_;

    eval { $Self->_Send( $Changed, $Article ); 1 } || $Self->_Failed($@);

    return 1;
}

sub _Send {
    my ( $Self, $Changed, $Article ) = @_;

    my $URL = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::URL');
    my ($Secret) = $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Secrets();
    return $Self->_Unconfigured() if !$URL || !$Secret;
    return                        if $Kernel::OM->Get('Kernel::System::Understudy::Breaker')->IsOpen();

    my %Written   = ( %{$Changed}, $Self->_WrittenByCustomers( $Changed, $Article ) );
    my @TicketIDs = sort { $a <=> $b } keys %Written;

    for ( 1 .. $HintsPerFlush ) {
        my @Part = splice @TicketIDs, 0, $TicketsPerHint;
        last if !@Part;
        my @Facts = $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of(
            TicketIDs  => \@Part,
            ArticleIDs => [ map { @{ $Written{$_} } } @Part ],
        );
        next if !@Facts;
        $Self->_Post( $URL, $Secret, \@Facts );
    }

    return;
}

sub _Post {
    my ( $Self, $URL, $Secret, $Facts ) = @_;

    my $Body = $Kernel::OM->Get('Kernel::System::JSON')->Encode(
        Data => { Type => 'tickets.changed', Tickets => $Facts },
    );

    # Many long fields: in two parts. A single ticket is never that long.
    if ( @{$Facts} > 1 && length Encode::encode_utf8($Body) > $BytesPerHint ) {
        my @Second = @{$Facts};
        my @First  = splice @Second, 0, @Second / 2;
        return $Self->_Post( $URL, $Secret, \@First ) && $Self->_Post( $URL, $Secret, \@Second );
    }
    my %Message   = ( ID => 'h-' . _UUID(), Timestamp => time(), Payload => $Body );
    my $Signature = $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Sign( %Message, Secret => $Secret );
    utf8::encode($Body);

    $URL =~ s{ /+ \z }{}xms;

    return $Kernel::OM->Get('Kernel::System::Understudy::Sender')->Post(
        URL     => "$URL/events/znuny",
        Body    => $Body,
        Headers => [
            'webhook-id'        => $Message{ID},
            'webhook-timestamp' => $Message{Timestamp},
            'webhook-signature' => $Signature,
        ],
    );
}

# Notes of agents need no hint; which articles are of customers is asked once, here, not in each event, and only of
# tickets that are not told of anyway.
sub _WrittenByCustomers {
    my ( $Self, $Changed, $Article ) = @_;

    my @ArticleIDs = sort { $a <=> $b } grep { !$Changed->{ $Article->{$_} } } keys %{$Article};
    return if !@ArticleIDs;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => '
            SELECT a.ticket_id, a.id
            FROM article a
            JOIN article_sender_type s ON s.id = a.article_sender_type_id
            WHERE a.id IN (' . join( ', ', map {'?'} @ArticleIDs ) . q{)
                AND s.name = 'customer'
            ORDER BY a.id},
        Bind => [ map { \$_ } @ArticleIDs ],
    ) || die "The articles cannot be read.\n";

    my %Written;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Written{ $Row[0] } = [ $Row[1] ];
    }

    return %Written;
}

sub _Unconfigured {
    my ($Self) = @_;

    my $CacheObject = $Kernel::OM->Get('Kernel::System::Cache');
    my %Reminder    = ( Type => 'UnderstudyReminder', Key => 'Unconfigured' );
    return if $CacheObject->Get(%Reminder);
    $CacheObject->Set( %Reminder, Value => 1, TTL => $SecondsBetweenReminders );

    return $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => 'Understudy: no hints are sent. Set Understudy::URL, and Understudy::Secret with at least 32 characters.',
    );
}

sub _Failed {
    my ( $Self, $Reason ) = @_;

    chomp $Reason;

    # Even this may fail, for instance on a full disk. The request of the host still has to go on.
    return eval { $Kernel::OM->Get('Kernel::System::Understudy::Breaker')->Open( Reason => $Reason ) };
}

sub _UUID {
    $Random || open( $Random, '<:raw', '/dev/urandom' ) || die "No random numbers: $!.\n";    ## no critic
    sysread( $Random, my $Bytes, 16 ) == 16 or die "No random numbers: $!.\n";

    # Version 4, variant 1 (RFC 9562).
    substr( $Bytes, 6, 1 ) = chr( ord( substr $Bytes, 6, 1 ) & 0x0f | 0x40 );
    substr( $Bytes, 8, 1 ) = chr( ord( substr $Bytes, 8, 1 ) & 0x3f | 0x80 );

    return join '-', unpack 'H8H4H4H4H12', $Bytes;
}

sub DESTROY {
    my ($Self) = @_;

    # Changes that other objects make while they are destroyed come after the last round.
    if ( $Kernel::OM && ${^GLOBAL_PHASE} ne 'DESTRUCT' && $Self->EventHandlerHasQueuedTransactions() ) {
        $Self->Flush();
    }

    return;
}

1;
