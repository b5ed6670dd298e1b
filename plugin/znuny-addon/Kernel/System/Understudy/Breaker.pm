# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Breaker;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::Cache',
    'Kernel::System::Log',
);

=head1 NAME

Kernel::System::Understudy::Breaker - keeps hints back for some seconds after one could not be sent

=head1 DESCRIPTION

The state is kept in the cache of the host, so that one failure spares all web server processes the next one.
It belongs to the configured address: a new one is tried at once. A reason is logged when it opens, not once per hint.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $BreakerObject = $Kernel::OM->Get('Kernel::System::Understudy::Breaker');

=cut

my $CacheType = 'UnderstudyBreaker';

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 IsOpen()

true while nothing shall be sent.

=cut

sub IsOpen {
    my ($Self) = @_;

    # The memory of this process must not hide what another process has found out.
    my $Until = $Kernel::OM->Get('Kernel::System::Cache')->Get(
        Type          => $CacheType,
        Key           => _Key(),
        CacheInMemory => 0,
    );

    return $Until && $Until > time() ? 1 : 0;
}

=head2 Open()

stops sending for the configured time and logs why.

    $BreakerObject->Open( Reason => 'connection refused' );

=cut

sub Open {
    my ( $Self, %Param ) = @_;

    return if $Self->IsOpen();

    my $Seconds = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::BreakerSeconds') // 10;

    $Kernel::OM->Get('Kernel::System::Cache')->Set(
        Type          => $CacheType,
        Key           => _Key(),
        Value         => time() + $Seconds,
        TTL           => $Seconds,
        CacheInMemory => 0,
    );
    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: no hints for $Seconds seconds: $Param{Reason} Understudy finds the changes by itself later.",
    );

    return 1;
}

=head2 Close()

lets hints pass again at once.

=cut

sub Close {
    my ($Self) = @_;

    return $Kernel::OM->Get('Kernel::System::Cache')->Delete(
        Type => $CacheType,
        Key  => _Key(),
    );
}

sub _Key {
    return 'Open::' . ( $Kernel::OM->Get('Kernel::Config')->Get('Understudy::URL') // '' );
}

1;
