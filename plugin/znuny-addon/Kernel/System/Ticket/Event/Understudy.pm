# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Ticket::Event::Understudy;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Log',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::Hint',
);

=head1 NAME

Kernel::System::Ticket::Event::Understudy - notes changed tickets for the hint at the end of the request

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

sub Run {
    my ( $Self, %Param ) = @_;

    # The change that triggered this event must not fail because of us, whatever happens here.
    local $@;
    return 1 if eval { $Self->_Note(%Param); 1 };

    $Kernel::OM->Get('Kernel::System::Log')->Log(
        Priority => 'error',
        Message  => "Understudy: a change was not noted: $@",
    );

    return 1;
}

sub _Note {
    my ( $Self, %Param ) = @_;

    # Understudy knows its own changes.
    my $AccountObject = $Kernel::OM->Get('Kernel::System::Understudy::Account');
    return if $AccountObject->IsOwn( $Param{UserID} );

    my $HintObject = $Kernel::OM->Get('Kernel::System::Understudy::Hint');
    my %Data       = %{ $Param{Data} };

    # What a person writes is often a note for colleagues. What comes by the mail gate or the customer pages is not, so
    # nobody has to look whose it is.
    if ( $Data{TicketID} ) {
        my $IsArticle = $Param{Event} eq 'ArticleCreate';
        $HintObject->Note(
            TicketID     => $Data{TicketID},
            ArticleID    => $IsArticle ? $Data{ArticleID} : undef,
            PerhapsANote => $IsArticle && !$AccountObject->IsMachine( $Param{UserID} ),
        );
    }

    # A merge changes two tickets.
    if ( $Data{MainTicketID} ) {
        $HintObject->Note( TicketID => $Data{MainTicketID} );
    }

    return;
}

1;
