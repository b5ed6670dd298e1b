# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Sender;

use strict;
use warnings;

use Errno qw(EAGAIN EINPROGRESS EINTR EWOULDBLOCK);
use IO::Handle;
use Socket qw(
    AF_INET AF_INET6 AI_NUMERICHOST IPPROTO_TCP MSG_NOSIGNAL SOCK_NONBLOCK SOCK_STREAM SOL_SOCKET SO_ERROR TCP_NODELAY
    getaddrinfo
);
use Time::HiRes qw();

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
);

=head1 NAME

Kernel::System::Understudy::Sender - posts a message without waiting for the answer

=head1 DESCRIPTION

Connecting and writing together have a deadline of some milliseconds. The socket is closed as soon as the kernel
has taken the bytes; it delivers them whether or not anybody answers. A message may get lost that way,
and the receiver knows: it reads the ticket history from time to time.

A receiver on the same machine takes the processor from whoever wakes it, and each packet wakes it. So the end of
connecting, the message and the closing are one packet where the system can do that (Linux).

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $SenderObject = $Kernel::OM->Get('Kernel::System::Understudy::Sender');

=cut

# Only some systems have these, and Socket dies for those that are missing.
my ( $WaitForData, $HoldBack ) = map { eval { Socket->can($_)->() } } qw(TCP_DEFER_ACCEPT TCP_CORK);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Post()

sends a message; dies with a sentence when the deadline passed or something else went wrong.

    $SenderObject->Post(
        URL     => 'http://127.0.0.1:8080/understudy/events/znuny',
        Headers => [ 'webhook-id' => 'h-1' ],
        Body    => $Bytes,
    );

=cut

sub Post {
    my ( $Self, %Param ) = @_;

    my ( $Scheme, $Host, $Port, $Path ) = $Self->_Parse( $Param{URL} );
    my $Milliseconds = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::HintTimeoutMilliseconds') || 30;

    # A name server may be slow, and a look-up cannot be interrupted. Its result is kept, and its time is not counted.
    my $Address  = $Self->_Address( $Host, $Port );
    my $Deadline = Time::HiRes::time() + $Milliseconds / 1000;

    my $IsPlain = $Scheme eq 'http';
    my $Socket  = $Self->_Connect( $Address, $Deadline, $IsPlain );
    if ( !$IsPlain ) {
        $Socket = $Self->_Secure( $Socket, $Host, $Deadline );
    }

    my $Authority = $Host =~ m{:}xms ? "[$Host]:$Port" : "$Host:$Port";
    my @Headers   = (
        'Host'           => $Authority,
        'Content-Type'   => 'application/json',
        'Content-Length' => length $Param{Body},
        'Connection'     => 'close',
        @{ $Param{Headers} },
    );
    my $Request = "POST $Path HTTP/1.1\r\n";
    while ( my ( $Name, $Value ) = splice @Headers, 0, 2 ) {
        $Request .= "$Name: $Value\r\n";
    }
    $Self->_Write( $Socket, "$Request\r\n$Param{Body}", $Deadline );
    close $Socket;

    return 1;
}

sub _Parse {
    my ( $Self, $URL ) = @_;

    my ( $Scheme, $Six, $Name, $Port, $Path ) = $URL =~ m{
        \A (https?) :// (?: \[ ([0-9a-fA-F:]+) \] | ([A-Za-z0-9._-]+) ) (?: : (\d{1,5}) )? ( / [!-~]* )? \z
    }xms or die "The setting Understudy::URL is no http or https address.\n";

    return ( $Scheme, $Six // $Name, $Port // ( $Scheme eq 'https' ? 443 : 80 ), $Path // '/' );
}

sub _Address {
    my ( $Self, $Host, $Port ) = @_;

    my %Hints = ( socktype => SOCK_STREAM, protocol => IPPROTO_TCP );
    my ( $Error, $Numeric ) = getaddrinfo( $Host, $Port, { %Hints, flags => AI_NUMERICHOST } );
    return $Numeric if !$Error;

    my $CacheObject = $Kernel::OM->Get('Kernel::System::Cache');
    my %Entry       = ( Type => 'UnderstudyAddress', Key => "$Host:$Port" );
    my $Known       = $CacheObject->Get(%Entry);
    return $Known if $Known;

    # The first answer may be one that nobody listens on (localhost as ::1), so IPv4 is preferred.
    my ( $Failure, @Found ) = getaddrinfo( $Host, $Port, \%Hints );
    die "The host name of Understudy::URL cannot be found.\n" if $Failure || !@Found;
    my ($Best) = ( ( grep { $_->{family} == AF_INET } @Found ), @Found );

    my $Address = { family => $Best->{family}, addr => $Best->{addr} };
    $CacheObject->Set( %Entry, Value => $Address, TTL => 300 );

    return $Address;
}

sub _Connect {
    my ( $Self, $Address, $Deadline, $IsPlain ) = @_;

    socket( my $Socket, $Address->{family}, SOCK_STREAM | SOCK_NONBLOCK, IPPROTO_TCP )
        || die "No socket: $!.\n";
    setsockopt $Socket, IPPROTO_TCP, TCP_NODELAY, 1;

    # TLS is a conversation: nothing may be held back there. Closing sends what was.
    if ($IsPlain) {
        for my $Option ( grep {defined} $WaitForData, $HoldBack ) {
            setsockopt $Socket, IPPROTO_TCP, $Option, 1;
        }
    }

    if ( !connect $Socket, $Address->{addr} ) {
        die "The connection to Understudy failed: $!.\n" if $! != EINPROGRESS;
        $Self->_Await( $Socket, $Deadline, 'write' );
        my $Failure = unpack 'i', getsockopt $Socket, SOL_SOCKET, SO_ERROR;
        if ($Failure) {
            local $! = $Failure;
            die "The connection to Understudy failed: $!.\n";
        }
    }

    return $Socket;
}

sub _Secure {
    my ( $Self, $Socket, $Host, $Deadline ) = @_;

    eval { require IO::Socket::SSL; 1 }
        || die "Understudy::URL is an https address, which needs the Perl module IO::Socket::SSL.\n";

    my $Secure = IO::Socket::SSL->start_SSL(
        $Socket,
        SSL_startHandshake  => 0,
        SSL_hostname        => $Host,
        SSL_verifycn_name   => $Host,
        SSL_verifycn_scheme => 'http',
        SSL_verify_mode     => IO::Socket::SSL::SSL_VERIFY_PEER(),
    ) || die "TLS cannot be started.\n";
    $Secure->blocking(0);

    while ( !$Secure->connect_SSL() ) {
        my $Wants
            = $IO::Socket::SSL::SSL_ERROR == IO::Socket::SSL::SSL_WANT_READ()  ? 'read'
            : $IO::Socket::SSL::SSL_ERROR == IO::Socket::SSL::SSL_WANT_WRITE() ? 'write'
            :   die "The TLS connection to Understudy failed: $IO::Socket::SSL::SSL_ERROR.\n";
        $Self->_Await( $Secure, $Deadline, $Wants );
    }

    return $Secure;
}

sub _Write {
    my ( $Self, $Socket, $Bytes, $Deadline ) = @_;

    # Without this a receiver that hangs up would end the whole process.
    local $SIG{PIPE} = 'IGNORE';

    my $IsPlain = ref $Socket eq 'GLOB';
    while ( length $Bytes ) {
        my $Written = $IsPlain ? send( $Socket, $Bytes, MSG_NOSIGNAL ) : syswrite( $Socket, $Bytes );
        if ( defined $Written ) {
            substr $Bytes, 0, $Written, '';
        }
        elsif ( $! == EAGAIN || $! == EWOULDBLOCK || $! == EINTR ) {
            $Self->_Await( $Socket, $Deadline, 'write' );
        }
        else {
            die "The hint could not be written: $!.\n";
        }
    }

    return;
}

sub _Await {
    my ( $Self, $Socket, $Deadline, $What ) = @_;

    vec( my $Set = '', fileno $Socket, 1 ) = 1;
    my $Left = $Deadline - Time::HiRes::time();
    my $Ready = $Left > 0
        ? select( $What eq 'read' ? $Set : undef, $What eq 'write' ? $Set : undef, undef, $Left )
        : 0;
    return if $Ready > 0 || $! == EINTR && $Ready < 0;

    die "Understudy did not take the hint in time.\n";
}

1;
