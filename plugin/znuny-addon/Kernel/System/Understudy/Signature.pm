# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Signature;

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256);
use MIME::Base64 qw(encode_base64);

our @ObjectDependencies = (
    'Kernel::Config',
);

=head1 NAME

Kernel::System::Understudy::Signature - signs and checks messages as Standard Webhooks does (symmetric, v1)

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $SignatureObject = $Kernel::OM->Get('Kernel::System::Understudy::Signature');

=cut

# A shorter secret is treated like none: it would give a false feeling of safety.
my $MinimumLength = 32;
my $Tolerance     = 300;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Secrets()

the secrets in force, the current one first. Empty when nothing usable is configured.

=cut

sub Secrets {
    my ($Self) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');

    return grep { length $_ >= $MinimumLength }
        map { $ConfigObject->Get("Understudy::$_") // '' } qw(Secret SecretPrevious);
}

=head2 Sign()

the signature of a message. All parts are characters, not bytes; their UTF-8 form is signed.

    my $Signature = $SignatureObject->Sign(
        ID        => 'c-1',
        Timestamp => 1700000000,
        Payload   => '{}',
        Secret    => $Secret,    # or Key => $Bytes
    );

=cut

sub Sign {
    my ( $Self, %Param ) = @_;

    my $Message = "$Param{ID}.$Param{Timestamp}.$Param{Payload}";
    utf8::encode($Message);

    my $Key = $Param{Key};
    if ( !defined $Key ) {
        $Key = $Param{Secret};
        utf8::encode($Key);
    }

    return 'v1,' . encode_base64( hmac_sha256( $Message, $Key ), '' );
}

=head2 Verify()

true when one of the given signatures fits one of the secrets in force and the time is within the tolerance.

    my $Genuine = $SignatureObject->Verify(
        ID        => 'c-1',
        Timestamp => 1700000000,
        Payload   => '{}',
        Signature => 'v1,... v1,...',
        Now       => time(),
    );

=cut

sub Verify {
    my ( $Self, %Param ) = @_;

    return if abs( $Param{Now} - $Param{Timestamp} ) > $Tolerance;

    my $Fits = 0;
    for my $Secret ( $Self->Secrets() ) {
        my $Expected = $Self->Sign( %Param, Secret => $Secret );
        for my $Given ( split m{[ ]+}, $Param{Signature} ) {
            $Fits |= _Equal( $Expected, $Given );
        }
    }

    return $Fits;
}

# Looks at every character, so that the time taken tells nothing about where two signatures differ.
sub _Equal {
    my ( $Left, $Right ) = @_;

    return 0 if length $Left != length $Right;

    my $Difference = 0;
    for my $Position ( 0 .. length($Left) - 1 ) {
        $Difference |= ord( substr $Left, $Position, 1 ) ^ ord( substr $Right, $Position, 1 );
    }

    return $Difference == 0 ? 1 : 0;
}

1;
