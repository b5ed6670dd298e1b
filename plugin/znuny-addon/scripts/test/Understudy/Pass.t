# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

# D2: what the helpdesk vouches with.
use strict;
use warnings;
use utf8;

use vars (qw($Self));

use Digest::SHA qw(hmac_sha256 sha256_hex);
use JSON;
use MIME::Base64 qw(decode_base64url encode_base64);

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $GroupObject  = $Kernel::OM->Get('Kernel::System::Group');
my $PassObject   = $Kernel::OM->Get('Kernel::System::Understudy::Pass');
my $RoleObject   = $Kernel::OM->Get('Kernel::System::Understudy::Role');
my $TestObject   = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');

my $Secret = 'current-secret-of-at-least-32-characters';
my $UserID = $TestObject->Agent();
$ConfigObject->Set( Key => 'Understudy::Secret', Value => $Secret );
my $Login  = $Kernel::OM->Get('Kernel::System::User')->UserLookup( UserID => $UserID );

# Written down once more from docs/protocol.md.
my $Read = sub {
    my ($Pass) = @_;

    my ( $Payload, $ID, $Timestamp, $Signature ) = split m{[.]}, $Pass, 4;
    $Payload = decode_base64url($Payload);
    my $Key = hmac_sha256( 'understudy pass 1', $Secret );
    $Self->Is(
        $Signature,
        encode_base64( hmac_sha256( "$ID.$Timestamp.$Payload", $Key ), '' ),
        'signed with the key of passes',
    );
    $Self->True( abs( time() - $Timestamp ) < 5, 'made now' );
    $Self->True( $ID =~ m{\Ap-[0-9a-f]{32}\z}, 'an id' );

    return JSON->new()->utf8()->decode($Payload);
};

my $Launch = $PassObject->Launch( UserID => $UserID, Language => 'de', To => 'decisions' );
$Self->IsDeeply(
    $Read->($Launch),
    { Type => 'launch', UserID => "$UserID", Login => $Login, Role => 'agent', Language => 'de', To => 'decisions' },
    'what a browser brings',
);
$Self->IsNot( $PassObject->Launch( UserID => $UserID, Language => 'de' ), $Launch, 'each is one of a kind' );

# What a browser sees must not be a call that our web service answers.
my ( $Payload, $ID, $Timestamp, $Signature ) = split m{[.]}, $Launch, 4;
$Self->False(
    scalar $Kernel::OM->Get('Kernel::System::Understudy::Signature')->Verify(
        ID        => $ID,
        Timestamp => $Timestamp,
        Payload   => decode_base64url($Payload),
        Signature => "v1,$Signature",
        Now       => time(),
    ),
    'no message of the web service',
);

$Self->IsDeeply(
    $Read->(
        $PassObject->Act(
            UserID       => $UserID,
            Language     => 'en',
            Method       => 'PUT',
            Path         => '/agents/3/status',
            Body         => '{"a":1}',
            Conversation => 12,
        )
    ),
    {
        Type         => 'act',
        UserID       => "$UserID",
        Login        => $Login,
        Role         => 'agent',
        Language     => 'en',
        Method       => 'PUT',
        Path         => '/agents/3/status',
        Body         => sha256_hex('{"a":1}'),
        Conversation => '12',
    },
    'what a call brings',
);

# Roles come from groups, the greater first.
my $Group = 'test-' . $HelperObject->GetRandomID();
my $GroupID = $GroupObject->GroupAdd( Name => $Group, ValidID => 1, UserID => 1 );
$ConfigObject->Set( Key => 'Understudy::SupervisorGroup', Value => $Group );
$Self->Is( $RoleObject->Of( UserID => $UserID ), 'agent', 'not in the group' );
$GroupObject->PermissionGroupUserAdd( GID => $GroupID, UID => $UserID, Permission => { ro => 1 }, UserID => 1 );
$Self->Is( $RoleObject->Of( UserID => $UserID ), 'agent', 'reading is not enough' );
$GroupObject->PermissionGroupUserAdd( GID => $GroupID, UID => $UserID, Permission => { rw => 1 }, UserID => 1 );
$Self->Is( $RoleObject->Of( UserID => $UserID ), 'supervisor', 'in the group' );
$Self->Is( $Read->( $PassObject->Act( UserID => $UserID ) )->{Role}, 'agent', 'tools act as agents' );
$ConfigObject->Set( Key => 'Understudy::AdminGroup', Value => $Group );
$Self->Is( $RoleObject->Of( UserID => $UserID ), 'admin', 'the greater role' );
$Self->Is( $Read->( $PassObject->Launch( UserID => $UserID ) )->{Role}, 'admin', 'which a browser brings' );

$ConfigObject->Set( Key => 'Understudy::AdminGroup',      Value => 'admin' );
$ConfigObject->Set( Key => 'Understudy::SupervisorGroup', Value => '' );
$ConfigObject->Set( Key => 'Understudy::AgentGroup',      Value => 'stats' );
$Self->False( scalar $RoleObject->Of( UserID => $UserID ), 'not even an agent' );
$Self->False( scalar $PassObject->Launch( UserID => $UserID ), 'and no pass' );
$ConfigObject->Set( Key => 'Understudy::AgentGroup', Value => '' );
$Self->False(
    scalar $RoleObject->Of( UserID => $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() ),
    'the service account is nobody',
);

$ConfigObject->Set( Key => 'Understudy::Secret', Value => 'short' );
$Self->False( scalar $PassObject->Launch( UserID => $UserID ), 'no secret, no pass' );

1;
