# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Queue::Event::UnderstudyWaiting;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Log',
    'Kernel::System::Understudy::WaitingQueue',
);

=head1 NAME

Kernel::System::Queue::Event::UnderstudyWaiting - keeps the waiting queue of a team like the queue of the team

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

sub Run {
    my ( $Self, %Param ) = @_;

    # The change of the queue must not fail because of us.
    local $@;
    my $QueueID = $Param{Data}->{Queue}->{QueueID} || return 1;
    return 1 if eval { _Set($QueueID); 1 };

    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: the waiting queue of queue $QueueID was not changed with it: $@",
    );

    return 1;
}

sub _Set {
    my ($QueueID) = @_;

    my $WaitingQueueObject = $Kernel::OM->Get('Kernel::System::Understudy::WaitingQueue');

    return 1 if !$WaitingQueueObject->Of( QueueID => $QueueID );

    return $WaitingQueueObject->Set( QueueID => $QueueID );
}

1;
