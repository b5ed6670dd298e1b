# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Pass;

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256 sha256_hex);
use JSON;
use MIME::Base64 qw(encode_base64url);

our @ObjectDependencies = (
    'Kernel::System::User',
    'Kernel::System::Understudy::Role',
    'Kernel::System::Understudy::Signature',
);

=head1 NAME

Kernel::System::Understudy::Pass - vouches for a signed-in agent to Understudy

=head1 DESCRIPTION

A pass is good for a minute and counts once. Browsers see it, so its key is derived for passes alone: what a browser
sees must not be a message that the web service of the package, or the door for hints, would take.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $PassObject = $Kernel::OM->Get('Kernel::System::Understudy::Pass');

=cut

my $Purpose = 'understudy pass 1';

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Launch()

a pass with which the browser of an agent may come in. Nothing when the agent may not, or no secret is set.

    my $Pass = $PassObject->Launch(
        UserID   => 3,
        Language => 'de',
        To       => 'decisions',    # below the console, optional
    );

=cut

sub Launch {
    my ( $Self, %Param ) = @_;

    return $Self->_Make(
        UserID => $Param{UserID},
        Role   => scalar $Kernel::OM->Get('Kernel::System::Understudy::Role')->Of( UserID => $Param{UserID} ),
        Claims => {
            Type     => 'launch',
            Language => $Param{Language},
            To       => $Param{To} // '',
        },
    );
}

=head2 Act()

a pass for one call that is made for an agent, who may then do what an agent may do for himself.

    my $Pass = $PassObject->Act(
        UserID       => 3,
        Language     => 'de',
        Method       => 'PUT',
        Path         => '/agents/3/status',
        Body         => '{}',      # bytes
        Conversation => 12,        # the agent may read this ticket, optional
    );

=cut

sub Act {
    my ( $Self, %Param ) = @_;

    return $Self->_Make(
        UserID => $Param{UserID},
        Role   => 'agent',
        Claims => {
            Type         => 'act',
            Language     => $Param{Language},
            Method       => $Param{Method},
            Path         => $Param{Path},
            Body         => sha256_hex( $Param{Body} // '' ),
            Conversation => defined $Param{Conversation} ? "$Param{Conversation}" : undef,
        },
    );
}

sub _Make {
    my ( $Self, %Param ) = @_;

    my $SignatureObject = $Kernel::OM->Get('Kernel::System::Understudy::Signature');
    my ($Secret)        = $SignatureObject->Secrets();
    my $Login           = $Kernel::OM->Get('Kernel::System::User')->UserLookup(
        UserID => $Param{UserID},
        Silent => 1,
    );
    return if !$Secret || !$Login || !$Param{Role};

    utf8::encode($Secret);
    my $Payload = JSON->new()->canonical()->encode(
        {
            %{ $Param{Claims} },
            UserID => "$Param{UserID}",
            Login  => $Login,
            Role   => $Param{Role},
        },
    );
    my $ID        = 'p-' . _Random();
    my $Timestamp = time();
    my $Signature = $SignatureObject->Sign(
        ID        => $ID,
        Timestamp => $Timestamp,
        Payload   => $Payload,
        Key       => hmac_sha256( $Purpose, $Secret ),
    );
    $Signature =~ s{ \A v1, }{}xms;
    utf8::encode($Payload);

    return join q{.}, encode_base64url($Payload), $ID, $Timestamp, $Signature;
}

sub _Random {
    open my $Random, '<:raw', '/dev/urandom' or die "No random numbers: $!.\n";    ## no critic
    sysread( $Random, my $Bytes, 16 ) == 16 or die "No random numbers: $!.\n";
    close $Random;

    return unpack 'H*', $Bytes;
}

1;
