# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::API;

use strict;
use warnings;

use HTTP::Tiny;
use JSON;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
    'Kernel::System::DateTime',
    'Kernel::System::Log',
    'Kernel::System::Understudy::Pass',
    'Kernel::System::User',
);

=head1 NAME

Kernel::System::Understudy::API - calls the REST API of Understudy for a signed-in agent

=head1 DESCRIPTION

For requests that a script of a page makes after the page was shown: no page waits for it. Time-outs are short, and after
a failure nothing is tried for some seconds, so that a plugin that hangs does not bind the processes of the web server.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $APIObject = $Kernel::OM->Get('Kernel::System::Understudy::API');

=cut

my $CacheType    = 'UnderstudyAPI';
my $PauseSeconds = 10;
my $LargestBody  = 1_048_576;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Call()

the status and the decoded body of the answer; status 0 when there is none.

    my ( $Status, $Data ) = $APIObject->Call(
        UserID       => 3,
        Language     => 'de',
        Method       => 'PUT',
        Path         => '/agents/3/status',
        Data         => { available => JSON::false },    # optional
        Key          => 'abc',                           # Idempotency-Key, optional
        Conversation => 12,                              # the agent may read this ticket, optional
        Timeout      => 2,                               # seconds, optional
    );

=cut

sub Call {
    my ( $Self, %Param ) = @_;

    my $URL = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::URL') // '';
    return 0 if !length $URL || $Self->_IsPaused();

    my $Body = defined $Param{Data} ? JSON->new()->utf8()->canonical()->encode( $Param{Data} ) : '';
    my $Pass = $Kernel::OM->Get('Kernel::System::Understudy::Pass')->Act( %Param, Body => $Body );
    return 0 if !$Pass;

    my $Answer = HTTP::Tiny->new(
        agent        => 'Understudy',
        timeout      => $Param{Timeout} || 2,
        max_size     => $LargestBody,
        max_redirect => 0,
        verify_SSL   => 1,
        proxy        => undef,
        http_proxy   => undef,
        https_proxy  => undef,
    )->request(
        $Param{Method},
        "$URL/api/v1$Param{Path}",
        {
            headers => {
                Authorization => "Understudy $Pass",
                Prefer        => 'timezone=' . $Self->_TimeZone( $Param{UserID} ),
                length $Body ? ( 'Content-Type' => 'application/json' ) : (),
                defined $Param{Key} ? ( 'Idempotency-Key' => $Param{Key} ) : (),
            },
            content => $Body,
        },
    );

    # Not an answer of Understudy: refused, timed out, or a web server in between that waits for it.
    if ( $Answer->{status} == 599 || $Answer->{status} == 502 || $Answer->{status} == 504 ) {
        $Self->_Pause( $Answer->{status} == 599 ? $Answer->{content} : "status $Answer->{status}" );
        return 0;
    }

    return $Answer->{status}, eval { JSON->new()->utf8()->decode( $Answer->{content} ) };
}

# By whose clock Understudy writes sentences; the language stands in the pass.
sub _TimeZone {
    my ( $Self, $UserID ) = @_;

    my %Preferences = $Kernel::OM->Get('Kernel::System::User')->GetPreferences( UserID => $UserID );

    return $Preferences{UserTimeZone}
        || $Kernel::OM->Create('Kernel::System::DateTime')->UserDefaultTimeZoneGet();
}

=head2 Ask()

the same, as scripts of a page get it: the body of a good answer, else C<Away>, C<Pending>, or C<Problem> with a sentence
and C<Type>.

    my $Data = $APIObject->Ask( UserID => 3, Language => 'de', Method => 'GET', Path => '/agents/3/toolbar' );

=cut

sub Ask {
    my ( $Self, %Param ) = @_;

    my ( $Status, $Data ) = $Self->Call(%Param);
    return { Away    => 1 } if !$Status;
    return { Pending => 1 } if $Status == 202;
    return $Data            if $Status >= 200 && $Status < 300 && ref $Data eq 'HASH';

    # The type is what scripts may rely on, and translate.
    my %Problem = ref $Data eq 'HASH' ? %{$Data} : ();
    my ($First) = ref $Problem{violations} eq 'ARRAY' ? @{ $Problem{violations} } : ();
    my $Type    = $Problem{type} // '';

    return {
        Type    => $Type =~ s{ \A .* : }{}xmsr,
        Problem => ( ref $First eq 'HASH' ? $First->{message} : undef ) || $Problem{detail} || "Status $Status",
    };
}

sub _IsPaused {
    return $Kernel::OM->Get('Kernel::System::Cache')->Get(
        Type          => $CacheType,
        Key           => 'Pause',
        CacheInMemory => 0,
    );
}

sub _Pause {
    my ( $Self, $Reason ) = @_;

    $Reason =~ s{\s+}{ }xmsg;
    $Kernel::OM->Get('Kernel::System::Cache')->Set(
        Type          => $CacheType,
        Key           => 'Pause',
        Value         => 1,
        TTL           => $PauseSeconds,
        CacheInMemory => 0,
    );
    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: no calls for agents for $PauseSeconds seconds: $Reason",
    );

    return;
}

1;
