# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Tools;

use strict;
use warnings;

use JSON;

our @ObjectDependencies = (
    'Kernel::System::Cache',
    'Kernel::System::Log',
    'Kernel::System::Ticket',
    'Kernel::System::Understudy::API',
    'Kernel::System::Understudy::Moment',
    'Kernel::System::Understudy::OwnData',
    'Kernel::System::Understudy::Role',
);

=head1 NAME

Kernel::System::Understudy::Tools - what the tools of an agent ask and tell Understudy

=head1 DESCRIPTION

Each function gives what the script of the page gets as JSON. C<Away> is true when Understudy cannot be reached,
C<Problem> is a sentence when it refuses. Moments are texts in the time zone and language of the agent.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ToolsObject = $Kernel::OM->Get('Kernel::System::Understudy::Tools');

=cut

my $CacheType = 'UnderstudyTools';

# All pages that an agent opens within so many seconds share one call.
my $FreshSeconds = 5;

# Understudy itself answers within ten seconds; what takes longer can be asked for again with the same key.
my $TakeSeconds = 12;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Toolbar()

status, load and queue of the agent, and who has waited for him. Of the queue nothing else than how many wait.

    my $Toolbar = $ToolsObject->Toolbar( UserID => 3, Language => 'de' );

=cut

sub Toolbar {
    my ( $Self, %Param ) = @_;

    return { Hidden => 1 } if !$Self->IsFor( UserID => $Param{UserID} );

    my %Entry = ( Type => $CacheType, Key => "Toolbar::$Param{UserID}::$Param{Language}" );
    my $Known = $Kernel::OM->Get('Kernel::System::Cache')->Get(%Entry);
    return $Known if $Known;

    my $Toolbar = $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask( %Param, Method => 'GET', Path => "/agents/$Param{UserID}/toolbar" );
    if ( !$Toolbar->{Away} && !$Toolbar->{Problem} ) {
        my $MomentObject = $Kernel::OM->Get('Kernel::System::Understudy::Moment');
        $Toolbar->{back} = $MomentObject->Words( $Toolbar->{backAt} );
        if ( ref $Toolbar->{absence} ) {
            $Toolbar->{absence}->{local} = $MomentObject->Local( $Toolbar->{absence}->{until} );
        }
        for my $Waited ( @{ $Toolbar->{waitedFor} // [] } ) {
            $Waited->{at} = $MomentObject->Words( $Waited->{since} );
        }
    }
    $Kernel::OM->Get('Kernel::System::Cache')->Set( %Entry, Value => $Toolbar, TTL => $FreshSeconds );

    return $Toolbar;
}

=head2 IsFor()

whether somebody has these tools: not the first user of the host, who is no agent anywhere.

    my $IsFor = $ToolsObject->IsFor( UserID => 3 );

=cut

sub IsFor {
    my ( $Self, %Param ) = @_;

    return if $Param{UserID} == 1;

    return scalar $Kernel::OM->Get('Kernel::System::Understudy::Role')->Of( UserID => $Param{UserID} );
}

=head2 Status()

sets the agent active, or absent from now on.

    my $Toolbar = $ToolsObject->Status(
        UserID    => 3,
        Language  => 'de',
        Available => 0,
        Until     => '2026-11-30T08:00',    # in the time zone of the agent, optional
        Reason    => 'Training',            # for colleagues, optional
        Text      => 'Back on Monday.',     # for customers, optional
    );

=cut

sub Status {
    my ( $Self, %Param ) = @_;

    my %Data = ( available => $Param{Available} ? JSON::true() : JSON::false() );
    if ( !$Param{Available} ) {
        my %Wire = ( Until => 'until', Reason => 'reason', Text => 'customerText' );
        for my $Name ( grep { length( $Param{$_} // '' ) } sort keys %Wire ) {
            $Data{ $Wire{$Name} } = $Param{$Name};
        }
    }
    my $Answer = $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask(
        %Param,
        Method => 'PUT',
        Path   => "/agents/$Param{UserID}/status",
        Data   => \%Data,
    );

    return $Answer->{Away} || $Answer->{Problem} ? $Answer : $Self->_Anew(%Param);
}

=head2 Take()

takes the conversation whose customer has waited longest.

    my $Taken = $ToolsObject->Take( UserID => 3, Language => 'de', Key => 'of this press of the button' );

=cut

sub Take {
    my ( $Self, %Param ) = @_;

    my $Answer = $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask(
        %Param,
        Method  => 'POST',
        Path    => "/agents/$Param{UserID}/take",
        Data    => {},
        Timeout => $TakeSeconds,
    );
    $Self->_Forget(%Param);

    return $Answer;
}

=head2 GiveBack()

gives a conversation back to its queue.

    my $Answer = $ToolsObject->GiveBack( UserID => 3, Language => 'de', TicketID => 12, Reason => 'No Danish.' );

=cut

sub GiveBack {
    my ( $Self, %Param ) = @_;

    my $Answer = $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask(
        %Param,
        Method  => 'POST',
        Path    => "/agents/$Param{UserID}/give-back",
        Data    => { conversation => "$Param{TicketID}", reason => $Param{Reason} // '' },
        Timeout => $TakeSeconds,
    );
    $Self->_Forget(%Param);

    return $Answer;
}

=head2 SideBar()

why a ticket is whose it is, and who stands in. Only of tickets that the agent may read; without a ticket only of the
owner.

    my $SideBar = $ToolsObject->SideBar( UserID => 3, Language => 'de', TicketID => 12, OwnerID => 4 );

=cut

sub SideBar {
    my ( $Self, %Param ) = @_;

    my $TicketID = $Param{TicketID} || 0;
    if ( $TicketID && !$Self->_MayRead(%Param) ) {
        return { Problem => 'No permission.' };
    }
    my $Path = "/agents/$Param{UserID}/conversations/$TicketID";
    $Path .= "?owner=$Param{OwnerID}" if $Param{OwnerID};
    my $SideBar = $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask( %Param, Method => 'GET', Path => $Path, Conversation => $TicketID );
    my $MomentObject = $Kernel::OM->Get('Kernel::System::Understudy::Moment');
    for my $Someone ( grep { ref $SideBar->{$_} } qw(owner backup) ) {
        $SideBar->{$Someone}->{back} = $MomentObject->Words( $SideBar->{$Someone}->{backAt} );
    }
    if ( ref $SideBar->{why} ) {
        $SideBar->{why}->{at} = $MomentObject->Words( $SideBar->{why}->{decidedAt} );
    }

    return $SideBar;
}

=head2 Backup()

who stands in for the agent, after a choice when there is one. Understudy refuses the choice where its rules leave that to others.

    my $Backup = $ToolsObject->Backup( UserID => 3, Language => 'de', AgentID => 7 );    # '' takes it back

=cut

sub Backup {
    my ( $Self, %Param ) = @_;

    my %Choice
        = !defined $Param{AgentID} ? ( Method => 'GET' )
        : length $Param{AgentID}   ? ( Method => 'PUT', Data => { agent => "$Param{AgentID}" } )
        :                            ( Method => 'DELETE' );

    return $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask( %Param, %Choice, Path => "/agents/$Param{UserID}/backup" );
}

=head2 Data()

all that is held about the agent, for a file.

    my $Data = $ToolsObject->Data( UserID => 3, Language => 'de' );

=cut

sub Data {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Understudy::OwnData')->All(%Param);
}

sub _MayRead {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Ticket')->TicketPermission(
        Type     => 'ro',
        TicketID => $Param{TicketID},
        UserID   => $Param{UserID},
        LogNo    => 1,
    );
}

sub _Forget {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Cache')->Delete(
        Type => $CacheType,
        Key  => "Toolbar::$Param{UserID}::$Param{Language}",
    );
}

sub _Anew {
    my ( $Self, %Param ) = @_;

    $Self->_Forget(%Param);

    return $Self->Toolbar( UserID => $Param{UserID}, Language => $Param{Language} );
}

1;
