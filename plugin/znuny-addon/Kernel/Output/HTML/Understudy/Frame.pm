# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::Output::HTML::Understudy::Frame;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::Output::HTML::Layout',
    'Kernel::System::Understudy::Pass',
    'Kernel::System::Web::Request',
);

=head1 NAME

Kernel::Output::HTML::Understudy::Frame - a whole page of the helpdesk with pages of Understudy in it

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $FrameObject = $Kernel::OM->Get('Kernel::Output::HTML::Understudy::Frame');

=cut

# As Understudy takes it: nothing that could lead elsewhere.
my $Below = qr{ \A (?: [A-Za-z0-9_-]+ (?: / [A-Za-z0-9_-]+ )* )? \z }xms;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Page()

the page. The parameter C<To> of the request says where below the console it begins.

    my $HTML = $FrameObject->Page(
        UserID  => 3,
        Title   => 'Backup & assignment rules',
        IsAdmin => 1,    # below the overview of the admin area
        Notice  => 'Somebody has to know.',    # optional: a line above it
    );

=cut

sub Page {
    my ( $Self, %Param ) = @_;

    my $LayoutObject = $Kernel::OM->Get('Kernel::Output::HTML::Layout');
    my $To           = $Kernel::OM->Get('Kernel::System::Web::Request')->GetParam( Param => 'To' ) // '';
    my $Pass         = $Kernel::OM->Get('Kernel::System::Understudy::Pass')->Launch(
        UserID   => $Param{UserID},
        Language => $LayoutObject->{UserLanguage},
        To       => $To =~ $Below ? $To : '',
    );
    return $LayoutObject->NoPermission( WithHeader => 'yes' ) if !$Pass;

    return join '',
        $LayoutObject->Header( Title => $Param{Title} ),
        $LayoutObject->NavigationBar(),
        $Param{Notice} ? $LayoutObject->Notify( Priority => 'Info', Info => $Param{Notice} ) : (),
        $LayoutObject->Output(
            TemplateFile => 'UnderstudyFrame',
            Data         => {
                %Param,
                Pass => $Pass,
                Path => $Kernel::OM->Get('Kernel::Config')->Get('Understudy::Path') || '/understudy',
            },
        ),
        $LayoutObject->Footer();
}

1;
