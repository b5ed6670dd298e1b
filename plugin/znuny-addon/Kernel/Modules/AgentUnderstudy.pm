# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Modules::AgentUnderstudy;

use strict;
use warnings;

use Kernel::Language qw(Translatable);

our $ObjectManagerDisabled = 1;

# What scripts of the tools ask for. Those that change something need the token that pages of this session have.
my %Asked = (
    Toolbar => [],
    SideBar => [qw(TicketID OwnerID)],
    Backup  => [],
    Data    => [],
);
my %Changed = (
    Status       => [qw(Available Until Reason Text)],
    Take         => [qw(Key)],
    GiveBack     => [qw(TicketID Reason Key)],
    ChooseBackup => [qw(AgentID)],
);
my %Function = ( ChooseBackup => 'Backup' );
my %IsNumber = map { $_ => 1 } qw(TicketID OwnerID AgentID);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {%Param}, $Type;
}

# Without a subaction the pages of Understudy, for agents and supervisors.
sub Run {
    my ($Self) = @_;

    my $Name  = $Self->{Subaction} // '';
    my $Names = $Asked{$Name} // $Changed{$Name};
    return $Self->_Tool( $Name, @{$Names} ) if $Names;

    return $Kernel::OM->Get('Kernel::Output::HTML::Understudy::Frame')->Page(
        UserID => $Self->{UserID},
        Title  => Translatable('Backup'),
    );
}

sub _Tool {
    my ( $Self, $Name, @Names ) = @_;

    my $LayoutObject = $Kernel::OM->Get('Kernel::Output::HTML::Layout');
    if ( $Changed{$Name} ) {
        $LayoutObject->ChallengeTokenCheck();
    }
    my $ToolsObject = $Kernel::OM->Get('Kernel::System::Understudy::Tools');
    return $Self->_Answer( { Hidden => 1 } ) if !$ToolsObject->IsFor( UserID => $Self->{UserID} );

    my $ParamObject = $Kernel::OM->Get('Kernel::System::Web::Request');
    my %Given       = ( UserID => $Self->{UserID}, Language => $LayoutObject->{UserLanguage} );
    for my $Field (@Names) {
        my $Value = $ParamObject->GetParam( Param => $Field ) // '';
        $Given{$Field} = $IsNumber{$Field} ? ( $Value =~ m{ \A (\d{1,18}) \z }xms )[0] // '' : $Value;
    }
    delete $Given{Key} if ( $Given{Key} // '' ) !~ m{ \A [A-Za-z0-9-]{8,64} \z }xms;
    my $Method = $Function{$Name} // $Name;

    return $Self->_Answer( $ToolsObject->$Method(%Given) );
}

sub _Answer {
    my ( $Self, $Data ) = @_;

    return $Kernel::OM->Get('Kernel::Output::HTML::Layout')->Attachment(
        ContentType => 'application/json; charset=utf-8',
        Content     => $Kernel::OM->Get('Kernel::System::JSON')->Encode( Data => $Data ),
        Type        => 'inline',
        NoCache     => 1,
    );
}

1;
