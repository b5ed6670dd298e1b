# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Changing;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Internal',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Reply',
    'Kernel::System::Understudy::Waiting',
);

=head1 NAME

Kernel::System::Understudy::Changing - writes one decision with the functions of the host

=head1 DESCRIPTION

So history, events and notifications are the same as if an agent had done it in the host's pages.
Each step dies when the host refuses it; the caller has a transaction open.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ChangingObject = $Kernel::OM->Get('Kernel::System::Understudy::Changing');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Write()

queue, owner, lock, watchers, note and message of a decision, as far as it has them.

    $ChangingObject->Write( Decision => \%Decision );

=cut

sub Write {
    my ( $Self, %Param ) = @_;

    my $Decision     = $Param{Decision};
    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my %Common       = (
        TicketID => $Decision->{TicketID},
        UserID   => $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID(),
    );

    # Where the ticket waits is asked when all of it is written, so that it is not moved twice.
    $Kernel::OM->Get('Kernel::System::Understudy::Waiting')->During(
        TicketID => $Decision->{TicketID},
        Steps    => sub { $Self->_Handover( \%Common, $Decision ) },
    );
    for my $UserID ( @{ $Decision->{Join} // [] } ) {
        $TicketObject->TicketWatchSubscribe( %Common, WatchUserID => $UserID )
            || die "The watcher cannot be added.\n";
    }
    for my $UserID ( @{ $Decision->{Leave} // [] } ) {
        $TicketObject->TicketWatchUnsubscribe( %Common, WatchUserID => $UserID )
            || die "The watcher cannot be removed.\n";
    }
    if ( $Decision->{Note} ) {
        $Self->_Note( %Common, %{ $Decision->{Note} } );
    }
    if ( $Decision->{Message} ) {
        $Kernel::OM->Get('Kernel::System::Understudy::Reply')->Send( %Common, %{ $Decision->{Message} } );
    }

    return 1;
}

# The queue comes first: the host may unlock a ticket that moves. Then the owner, then the lock: notifications look at
# both when the request ends.
sub _Handover {
    my ( $Self, $Common, $Decision ) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my $OwnerID      = $Decision->{OwnerID} // 0;
    my $GetsOwner    = $OwnerID > 1;

    if ( $Decision->{QueueID} || $GetsOwner ) {
        $Kernel::OM->Get('Kernel::System::Understudy::Waiting')->MoveTo(
            TicketID => $Decision->{TicketID},
            QueueID  => $Decision->{QueueID},
            Notify   => !$GetsOwner,
        );
    }
    if ($OwnerID) {
        $TicketObject->TicketOwnerSet( %{$Common}, NewUserID => $OwnerID ) || die "The owner cannot be set.\n";
    }
    if ( $Decision->{Lock} ) {
        $TicketObject->TicketLockSet( %{$Common}, Lock => $Decision->{Lock}, SendNoNotification => 1 )
            || die "The lock cannot be set.\n";
    }

    return;
}

# No notification for the note: the new owner is told about the ticket already.
sub _Note {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Internal')->ArticleCreate(
        %Param,
        SenderType           => 'system',
        IsVisibleForCustomer => 0,
        From                 => 'Understudy',
        Charset              => 'utf-8',
        MimeType             => 'text/plain',
        HistoryType          => 'AddNote',
        HistoryComment       => '%%Note',
        NoAgentNotify        => 1,
    ) || die "The note cannot be written.\n";
}

1;
