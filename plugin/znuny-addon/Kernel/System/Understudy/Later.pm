# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --


package Kernel::System::Understudy::Later;

use strict;
use warnings;

use Kernel::System::ObjectManager;

our @ObjectDependencies = (
    'Kernel::Config',
);

=head1 NAME

Kernel::System::Understudy::Later - work for which nobody shall wait

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $LaterObject = $Kernel::OM->Get('Kernel::System::Understudy::Later');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Do()

runs the code when the browser has its answer, with an object manager of its own: that of the request is gone by then.
Only Apache's mod_perl can do that; elsewhere, as in the mail gate and the daemon, the code runs at once.

    $LaterObject->Do( sub { Kernel::System::Understudy::Hint->Send( \%Changed, \%Article ) } );

=cut

sub Do {
    my ( $Self, $Code ) = @_;

    # Reading the configuration is what costs most of a new object manager, so it is handed over.
    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    my $Afterwards   = sub {
        local $Kernel::OM = Kernel::System::ObjectManager->new( 'Kernel::System::Log' => { LogPrefix => 'CGI' } );
        $Kernel::OM->ObjectInstanceRegister( Package => 'Kernel::Config', Object => $ConfigObject );
        $Code->();
        return 0;
    };

    return 1 if $ENV{MOD_PERL} && eval {
        require APR::Pool;
        require Apache2::RequestUtil;
        Apache2::RequestUtil->request()->pool()->cleanup_register($Afterwards);
        1;
    };

    return $Code->();
}

1;
