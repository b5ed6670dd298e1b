# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Webservice;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::GenericInterface::Webservice',
);

=head1 NAME

Kernel::System::Understudy::Webservice - the web service by which Understudy calls the host

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $WebserviceObject = $Kernel::OM->Get('Kernel::System::Understudy::Webservice');

=cut

my @Operations = qw(Absence Apply Changes Conversation Customers Directory Past Pull Start);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Name()

the name of the web service, part of the addresses that Understudy calls.

=cut

sub Name {
    return 'Understudy';
}

=head2 Set()

creates the web service or brings it up to date.

=cut

sub Set {
    my ($Self) = @_;

    my $WebserviceObject = $Kernel::OM->Get('Kernel::System::GenericInterface::Webservice');
    my $ID               = $Self->_ID();
    my %Webservice       = (
        Name    => $Self->Name(),
        Config  => $Self->_Config(),
        ValidID => 1,
        UserID  => 1,
    );

    my $Done = $ID
        ? $WebserviceObject->WebserviceUpdate( %Webservice, ID => $ID )
        : $WebserviceObject->WebserviceAdd(%Webservice);

    return $Done || die "Understudy: the web service cannot be stored.\n";
}

=head2 Remove()

deletes the web service with its history and log.

=cut

sub Remove {
    my ($Self) = @_;

    my $ID = $Self->_ID();
    return 1 if !$ID;

    return $Kernel::OM->Get('Kernel::System::GenericInterface::Webservice')->WebserviceDelete(
        ID     => $ID,
        UserID => 1,
    );
}

sub _ID {
    my ($Self) = @_;

    my %ID = reverse %{ $Kernel::OM->Get('Kernel::System::GenericInterface::Webservice')->WebserviceList( Valid => 0 ) };

    return $ID{ $Self->Name() };
}

sub _Config {
    my ($Self) = @_;

    return {
        Name        => $Self->Name(),
        Description => 'Calls of Understudy. Signed, without session and password.',

        # Only errors are kept: payloads hold texts of customers.
        Debugger => {
            DebugThreshold => 'error',
            TestMode       => 0,
        },
        Provider => {
            Transport => {
                Type   => 'HTTP::REST',
                Config => {
                    KeepAlive             => 1,
                    MaxLength             => 2_097_152,
                    AdditionalHeaders     => undef,
                    RouteOperationMapping => {
                        map { $_ => { Route => "/$_", RequestMethod => ['POST'], ParserBackend => 'JSON' } } @Operations
                    },
                },
            },
            Operation => {
                map { $_ => { Type => "Understudy::$_", Description => '' } } @Operations
            },
        },
        RemoteSystem => '',
    };
}

1;
