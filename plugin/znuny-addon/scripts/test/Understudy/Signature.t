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

use MIME::Base64 qw(decode_base64);

my $SignatureObject = $Kernel::OM->Get('Kernel::System::Understudy::Signature');
my $ConfigObject    = $Kernel::OM->Get('Kernel::Config');

# The vector of the Standard Webhooks specification.
$Self->Is(
    $SignatureObject->Sign(
        ID        => 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        Timestamp => 1_614_265_330,
        Payload   => '{"test": 2432232314}',
        Key       => decode_base64('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'),
    ),
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    'the vector of the specification',
);

my $Current  = 'current-secret-of-at-least-32-characters';
my $Previous = 'previous-secret-ä-of-at-least-32-characters';
$ConfigObject->Set( Key => 'Understudy::Secret',         Value => $Current );
$ConfigObject->Set( Key => 'Understudy::SecretPrevious', Value => $Previous );

my %Message = ( ID => 'c-1', Timestamp => 1_700_000_000, Payload => '{"Name":"Jürgen – 日本"}' );
my $Good    = $SignatureObject->Sign( %Message, Secret => $Current );
my $Old     = $SignatureObject->Sign( %Message, Secret => $Previous );

my @Tests = (
    [ 1, 'right',                   {} ],
    [ 1, 'previous secret',         { Signature => $Old } ],
    [ 1, 'one of several fits',     { Signature => "v1,AAAA v1a,$Old $Good" } ],
    [ 1, '300 seconds late',        { Now => 1_700_000_300 } ],
    [ 1, '300 seconds early',       { Now => 1_699_999_700 } ],
    [ 0, '301 seconds late',        { Now => 1_700_000_301 } ],
    [ 0, '301 seconds early',       { Now => 1_699_999_699 } ],
    [ 0, 'another id',              { ID => 'c-2' } ],
    [ 0, 'another time',            { Timestamp => 1_700_000_001 } ],
    [ 0, 'another payload',         { Payload => '{"Name":"Jurgen – 日本"}' } ],
    [ 0, 'part moved into the id',  { ID => 'c-1.1700000000', Timestamp => 1_700_000_000, Payload => $Message{Payload} } ],
    [ 0, 'cut signature',           { Signature => substr $Good, 0, 20 } ],
    [ 0, 'empty signature',         { Signature => '' } ],
    [ 0, 'other version',           { Signature => $Good =~ s{\Av1,}{v1a,}r } ],
    [ 0, 'last character differs',  { Signature => $Good =~ s{.=\z}{!=}r } ],
);
for my $Test (@Tests) {
    my ( $Expected, $Name, $Change ) = @{$Test};
    $Self->Is(
        $SignatureObject->Verify( %Message, Signature => $Good, Now => 1_700_000_000, %{$Change} ) ? 1 : 0,
        $Expected,
        "verify: $Name",
    );
}

# A short or missing secret counts as none, so that nothing can be verified with it.
for my $Weak ( '', 'x' x 31 ) {
    $ConfigObject->Set( Key => 'Understudy::Secret',         Value => $Weak );
    $ConfigObject->Set( Key => 'Understudy::SecretPrevious', Value => '' );
    my $Signature = $SignatureObject->Sign( %Message, Secret => $Weak );
    $Self->False(
        scalar $SignatureObject->Verify( %Message, Signature => $Signature, Now => 1_700_000_000 ),
        'a secret of ' . length($Weak) . ' characters is refused',
    );
}

1;
