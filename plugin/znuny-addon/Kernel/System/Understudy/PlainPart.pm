# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::PlainPart;

use strict;
use warnings;

use parent qw(Kernel::System::HTMLUtils);

our @ObjectDependencies = (
    'Kernel::System::HTMLUtils',
);

=head1 NAME

Kernel::System::Understudy::PlainPart - gives an HTML e-mail of ours the plain text that belongs to it

=head1 DESCRIPTION

The host makes the plain part of each HTML e-mail by itself, with links as numbers that are explained at the end. Ours was
written by people, and goes out as they wrote it: in the e-mail, in the ticket, and in what is searched.

=head1 PUBLIC INTERFACE

=head2 During()

does the steps while the host takes this plain text for this HTML; for all other HTML it does what it always does.

    my $ArticleID = Kernel::System::Understudy::PlainPart->During(
        Html  => '<p>Hello</p>',
        Plain => 'Hello',
        Steps => sub { ... },
    );

=cut

my $Package = 'Kernel::System::HTMLUtils';

sub During {
    my ( $Type, %Param ) = @_;

    my $Host = $Kernel::OM->Get($Package);
    my $Self = bless { %{$Host}, UnderstudyHtml => $Param{Html}, UnderstudyPlain => $Param{Plain} }, $Type;

    local $Kernel::OM->{Objects}->{$Package} = $Self;

    return $Param{Steps}->();
}

sub ToAscii {
    my ( $Self, %Param ) = @_;

    return $Self->{UnderstudyPlain} if ( $Param{String} // '' ) eq $Self->{UnderstudyHtml};
    return $Self->SUPER::ToAscii(%Param);
}

1;
