# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::GenericInterface::Operation::Understudy::Common;

use strict;
use warnings;

our $ObjectManagerDisabled = 1;

=head1 NAME

Kernel::GenericInterface::Operation::Understudy::Common - base of the operations: envelope, signature, errors

=head1 DESCRIPTION

A subclass has a C<_Answer> that gets the decoded payload and gives the answer as a hash. It calls C<_Bad> with a
sentence when it does not understand the payload. Any other exception is logged and answered without its text.

=head1 PUBLIC INTERFACE

=head2 new()

usually, you want to create an instance of this by using Kernel::GenericInterface::Operation->new();

=cut

my $LongestPayload = 1_048_576;

sub new {
    my ( $Type, %Param ) = @_;

    for my $Needed (qw(DebuggerObject WebserviceID)) {
        if ( !$Param{$Needed} ) {
            return {
                Success      => 0,
                ErrorMessage => "Got no $Needed!",
            };
        }
    }

    return bless {
        DebuggerObject => $Param{DebuggerObject},
        WebserviceID   => $Param{WebserviceID},
    }, $Type;
}

=head2 Run()

checks the envelope and answers the call. See docs/protocol.md.

    my $Result = $OperationObject->Run(
        Data => { ID => 'c-1', Timestamp => 1700000000, Payload => '{}', Signature => 'v1,...' },
    );

=cut

sub Run {
    my ( $Self, %Param ) = @_;

    my $Data = $Param{Data};

    return _Error( 'BadRequest', 'The envelope needs ID, Timestamp, Payload and Signature.' ) if !_IsEnvelope($Data);

    my $IsGenuine = $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Verify( %{$Data}, Now => time );
    if ( !$IsGenuine ) {
        $Kernel::OM->Get('Kernel::System::Log')->Log(
            Priority => 'notice',
            Message  => 'Understudy: a call was refused, its signature or time does not fit.',
        );
        return _Error( 'Unauthorized', 'The signature does not fit, or the time is more than 300 seconds off.' );
    }

    my $Answer = eval { $Self->_Answer( $Self->_Decode( $Data->{Payload} ) ) };
    return { Success => 1, Data => $Answer } if $Answer;

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

sub _Decode {
    my ( $Self, $Text ) = @_;

    # The host's own decoder would log the whole text when it is broken.
    require JSON;
    my $Payload = eval { JSON->new()->decode($Text) };
    $Self->_Bad('The payload is no JSON object.') if ref $Payload ne 'HASH';

    return $Payload;
}

sub _Bad {
    my ( $Self, $Sentence ) = @_;

    die { BadRequest => $Sentence };
}

# A whole number that a 64 bit integer holds, as JSON number or digits.
sub _Integer {
    my ( $Self, $Name, $Value, $Least ) = @_;

    if ( !defined $Value || ref $Value || $Value !~ m{ \A \d{1,18} \z }xms || $Value < ( $Least // 1 ) ) {
        $Self->_Bad("$Name must be a whole number.");
    }

    return $Value + 0;
}

# Text of limited length without control characters, except for line ends where they are wanted.
sub _Text {
    my ( $Self, $Name, $Value, $Longest ) = @_;

    if ( !defined $Value || ref $Value || !length $Value || length $Value > $Longest ) {
        $Self->_Bad("$Name must be a text of 1 to $Longest characters.");
    }

    return "$Value";
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
