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
    'Kernel::System::CustomerUser',
    'Kernel::System::Log',
    'Kernel::System::Queue',
    'Kernel::System::Ticket',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Ticket::Article::Backend::Internal',
    'Kernel::System::Understudy::Account',
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

owner, lock, note, message and watchers of a decision, as far as it has them.

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

    # The owner comes first: notifications look at lock and owner when the request ends.
    if ( $Decision->{OwnerID} ) {
        $TicketObject->TicketOwnerSet( %Common, NewUserID => $Decision->{OwnerID} )
            || die "The owner cannot be set.\n";
    }
    if ( $Decision->{Lock} ) {
        $TicketObject->TicketLockSet( %Common, Lock => $Decision->{Lock}, SendNoNotification => 1 )
            || die "The lock cannot be set.\n";
    }
    if ( $Decision->{Note} ) {
        $Self->_Note( %Common, %{ $Decision->{Note} } );
    }
    if ( $Decision->{Message} ) {
        $Self->_Message( %Common, %{ $Decision->{Message} } );
    }
    for my $UserID ( @{ $Decision->{Watchers} // [] } ) {
        $TicketObject->TicketWatchSubscribe( %Common, WatchUserID => $UserID )
            || die "The watcher cannot be added.\n";
    }

    return 1;
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

sub _Message {
    my ( $Self, %Param ) = @_;

    my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
    my %Ticket       = $TicketObject->TicketGet( TicketID => $Param{TicketID}, DynamicFields => 0 );
    my %Customer;
    if ( $Ticket{CustomerUserID} ) {
        %Customer = $Kernel::OM->Get('Kernel::System::CustomerUser')->CustomerUserDataGet(
            User => $Ticket{CustomerUserID},
        );
    }

    # A customer without an address can not be written to. The ticket still gets its owner.
    if ( !$Customer{UserEmail} ) {
        return $Kernel::OM->Get('Kernel::System::Log')->Log(
            Priority => 'error',
            Message  => "Understudy: the customer of ticket $Ticket{TicketNumber} has no e-mail address, no message was sent.",
        );
    }

    my %Sender = $Kernel::OM->Get('Kernel::System::Queue')->GetSystemAddress( QueueID => $Ticket{QueueID} );

    # Sent as the system and marked as automatic: it is no answer by an agent, and no robot answers it.
    return $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email')->ArticleSend(
        %Param,
        Subject => $TicketObject->TicketSubjectBuild(
            TicketNumber => $Ticket{TicketNumber},
            Subject      => $Param{Subject},
            Action       => 'Reply',
        ),
        SenderType           => 'system',
        IsVisibleForCustomer => 1,
        From                 => "$Sender{RealName} <$Sender{Email}>",
        To                   => $Customer{UserEmail},
        Charset              => 'utf-8',
        MimeType             => 'text/plain',
        Loop                 => 1,
        HistoryType          => 'SendCustomerNotification',
        HistoryComment       => "%%$Customer{UserEmail}",
        NoAgentNotify        => 1,
    ) || die "The message cannot be sent.\n";
}

1;
