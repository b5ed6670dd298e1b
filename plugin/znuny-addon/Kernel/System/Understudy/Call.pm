# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Call;

use strict;
use warnings;

use JSON;

our @ObjectDependencies = (
    'Kernel::System::JSON',
    'Kernel::System::Log',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Check',
    'Kernel::System::Understudy::Signature',
);

=head1 NAME

Kernel::System::Understudy::Call - what all operations share: envelope, signature, errors

=head1 DESCRIPTION

The operations ask this object instead of inheriting from a base class: web servers that reload changed modules
lose inherited methods when a package is installed while they run.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $CallObject = $Kernel::OM->Get('Kernel::System::Understudy::Call');

=cut

my $LongestPayload = 1_048_576;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Answer()

checks the envelope, hands the payload to a function and gives what the host's web service layer wants.
See docs/protocol.md.

    my $Result = $CallObject->Answer(
        Data    => { ID => 'c-1', Timestamp => 1700000000, Payload => '{}', Signature => 'v1,...' },
        Handler => sub { my ($Payload) = @_; return { ... } },
    );

=cut

sub Answer {
    my ( $Self, %Param ) = @_;

    my $Data = $Param{Data};

    return _Error( 'BadRequest', 'The envelope needs ID, Timestamp, Payload and Signature.' ) if !_IsEnvelope($Data);

    my $IsGenuine = $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Verify( %{$Data}, Now => time() );
    if ( !$IsGenuine ) {
        $Kernel::OM->Get('Kernel::System::Log')->Log(
            Priority => 'error',
            Message  => 'Understudy: a call was refused, its signature or time does not fit.',
        );
        return _Error( 'Unauthorized', 'The signature does not fit, or the time is more than 300 seconds off.' );
    }

    my $Answer = eval {
        $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID()
            || die "The account 'understudy' is missing, install the package again.\n";
        $Param{Handler}->( _Decode( $Data->{Payload} ) );
    };

    # As text: the host's web service layer makes a dump of every structure that passes, whether or not anybody debugs,
    # and for many rows that takes longer than the answer itself.
    if ($Answer) {
        my $Text = $Kernel::OM->Get('Kernel::System::JSON')->Encode( Data => $Answer );
        return { Success => 1, Data => { Payload => $Text } };
    }

    my $Failure = $@;
    return _Error( 'BadRequest', $Failure->{BadRequest} ) if ref $Failure eq 'HASH' && $Failure->{BadRequest};

    chomp $Failure;
    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: a call failed: $Failure",
    );

    return _Error( 'Internal', 'The call failed. The log of the helpdesk says why.' );
}

sub _IsEnvelope {
    my ($Data) = @_;

    return if ref $Data ne 'HASH';
    for my $Key (qw(ID Timestamp Payload Signature)) {
        return if !defined $Data->{$Key} || ref $Data->{$Key};
    }

    return if $Data->{ID} !~ m{ \A [A-Za-z0-9_-]{1,128} \z }xms;
    return if $Data->{Timestamp} !~ m{ \A \d{1,12} \z }xms;
    return if length $Data->{Payload} > $LongestPayload;

    return length $Data->{Signature} <= 1024;
}

# The host's own decoder would log the whole text when it is broken.
sub _Decode {
    my ($Text) = @_;

    my $Payload = eval { JSON->new()->decode($Text) };
    if ( ref $Payload ne 'HASH' ) {
        $Kernel::OM->Get('Kernel::System::Understudy::Check')->Bad('The payload is no JSON object.');
    }

    return $Payload;
}

sub _Error {
    my ( $Code, $Message ) = @_;

    return {
        Success => 1,
        Data    => {
            Error => {
                ErrorCode    => "Understudy.$Code",
                ErrorMessage => $Message,
            },
        },
    };
}

1;
