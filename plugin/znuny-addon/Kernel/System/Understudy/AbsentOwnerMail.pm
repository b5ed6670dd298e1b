# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::AbsentOwnerMail;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Log',
    'Kernel::System::NotificationEvent',
    'Kernel::System::SystemData',
);

=head1 NAME

Kernel::System::Understudy::AbsentOwnerMail - the host's own mail to owners who are out of office: stops it, and gives it back

=head1 DESCRIPTION

Each ticket notification of the host says whether agents get it who are out of office ("Send on out of office"). As the host
comes, those to owners do. Only what was switched off here is given back: an admin may have chosen "off" for others.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $MailObject = $Kernel::OM->Get('Kernel::System::Understudy::AbsentOwnerMail');

=cut

my $Root  = 1;
my $Valid = 1;

# In the host's own store: an admin who saves a notification would take a mark in it away.
my $Memory = 'Understudy::AbsentOwnerMail';

# Recipients of a notification who are bothered as owners. Its other recipients are treated alike by the host.
my %IsOwner = map { $_ => 1 } qw(AgentOwner AgentResponsible);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 List()

the notifications about tickets that go to the owner or to the responsible agent, in the order of their ids.

    my @Notifications = $MailObject->List();

Each of them is

    {
        ID          => 3,
        Name        => 'Ticket follow-up notification (locked)',
        Valid       => 1,
        Sent        => 0,    # also to agents who are out of office
        SwitchedOff => 1,    # here
    }

=cut

sub List {
    my ($Self) = @_;

    my %Known    = $Kernel::OM->Get('Kernel::System::NotificationEvent')->NotificationList( Details => 1 );
    my %Switched = $Self->_Remembered();

    my @List;
    for my $ID ( sort { $a <=> $b } keys %Known ) {
        my $Data = $Known{$ID}->{Data};
        next if !grep { $IsOwner{$_} } @{ $Data->{Recipients} // [] };
        push @List, {
            ID          => $ID,
            Name        => $Known{$ID}->{Name},
            Valid       => $Known{$ID}->{ValidID} == $Valid ? 1 : 0,
            Sent        => $Data->{SendOnOutOfOffice}       ? 1 : 0,
            SwitchedOff => $Switched{$ID}                   ? 1 : 0,
        };
    }

    return @List;
}

=head2 IsSent()

true when owners who are out of office get mail from the host.

=cut

sub IsSent {
    my ($Self) = @_;

    return ( grep { $_->{Valid} && $_->{Sent} } $Self->List() ) ? 1 : 0;
}

=head2 Off()

stops all of it, also of notifications that are not valid now. What is off already stays as it is.

    my %Result = $MailObject->Off();    # Done and Failed: notifications as in List()

=cut

sub Off {
    my ($Self) = @_;

    my %Result = ( Done => [], Failed => [] );
    for my $Notification ( grep { $_->{Sent} } $Self->List() ) {

        # Remembered first: a memory too many gives nothing back that is on.
        my $Done = ( $Notification->{SwitchedOff} || $Self->_Remember( $Notification->{ID} ) )
            && $Self->_Set( $Notification->{ID}, 0 );
        push @{ $Result{ $Done ? 'Done' : 'Failed' } }, $Notification;
    }

    return %Result;
}

=head2 On()

gives back what C<Off()> has switched off, and nothing else. What is gone or on meanwhile is only forgotten.

    my %Result = $MailObject->On();    # Done and Failed, each with ID and Name

=cut

sub On {
    my ($Self) = @_;

    my %Result   = ( Done => [], Failed => [] );
    my %Switched = $Self->_Remembered();
    for my $ID ( sort { $a <=> $b } keys %Switched ) {
        my %Notification = $Self->_Get($ID);
        my $IsOff        = %Notification && !$Notification{Data}->{SendOnOutOfOffice};
        my $Done         = ( !$IsOff || $Self->_Set( $ID, 1 ) ) && $Self->_Forget($ID);
        next if $Done && !$IsOff;
        push @{ $Result{ $Done ? 'Done' : 'Failed' } }, { ID => $ID, Name => $Notification{Name} // '' };
    }

    return %Result;
}

# Everything else of the notification is stored again as it was read.
sub _Set {
    my ( $Self, $ID, $IsSent ) = @_;

    my %Notification = $Self->_Get($ID);
    my %Data         = %{ $Notification{Data} // {} };
    delete $Data{SendOnOutOfOffice};
    $Data{SendOnOutOfOffice} = [1] if $IsSent;

    my $Done = $Kernel::OM->Get('Kernel::System::NotificationEvent')->NotificationUpdate(
        %Notification,
        Data                 => \%Data,
        PossibleEmptyMessage => 1,
        UserID               => $Root,
    );
    return 1 if $Done;

    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: 'Send on out of office' of the notification $ID cannot be changed.",
    );

    return;
}

# Not from the list: that one adds a type, which would be stored.
sub _Get {
    my ( $Self, $ID ) = @_;

    return $Kernel::OM->Get('Kernel::System::NotificationEvent')->NotificationGet( ID => $ID );
}

sub _Remembered {
    my ($Self) = @_;

    return $Kernel::OM->Get('Kernel::System::SystemData')->SystemDataGroupGet( Group => $Memory );
}

sub _Remember {
    my ( $Self, $ID ) = @_;

    return $Kernel::OM->Get('Kernel::System::SystemData')->SystemDataAdd(
        Key    => "${Memory}::$ID",
        Value  => 1,
        UserID => $Root,
    );
}

sub _Forget {
    my ( $Self, $ID ) = @_;

    return $Kernel::OM->Get('Kernel::System::SystemData')->SystemDataDelete(
        Key    => "${Memory}::$ID",
        UserID => $Root,
    );
}

1;
