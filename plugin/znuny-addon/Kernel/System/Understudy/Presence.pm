# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Presence;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::AuthSession',
    'Kernel::System::DB',
);

=head1 NAME

Kernel::System::Understudy::Presence - when each agent last asked the host for a page

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $PresenceObject = $Kernel::OM->Get('Kernel::System::Understudy::Presence');

=cut

my @Keys = qw(SessionSource UserID UserLastRequest UserType);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 LastRequests()

the newest request by user id. Sessions of programs do not count, a robot is not there.

    my %LastRequest = $PresenceObject->LastRequests();

=cut

sub LastRequests {
    my ($Self) = @_;

    my %LastRequest;
    SESSION:
    for my $Session ( $Self->_Sessions() ) {
        next SESSION if ( $Session->{UserType} // '' ) ne 'User';
        next SESSION if ( $Session->{SessionSource} // '' ) eq 'GenericInterface';

        my ( $UserID, $Last ) = @{$Session}{qw(UserID UserLastRequest)};
        next SESSION if !$UserID || !$Last;
        if ( $Last > ( $LastRequest{$UserID} // 0 ) ) {
            $LastRequest{$UserID} = $Last + 0;
        }
    }

    return %LastRequest;
}

sub _Sessions {
    my ($Self) = @_;

    my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
    if ( ( $ConfigObject->Get('SessionModule') // '' ) ne 'Kernel::System::AuthSession::DB' ) {
        my $SessionObject = $Kernel::OM->Get('Kernel::System::AuthSession');
        return map { { $SessionObject->GetSessionIDData( SessionID => $_ ) } } $SessionObject->GetAllSessionIDs();
    }

    # Sessions hold everything that a page remembers. Only four values of each are fetched.
    my $Table    = $ConfigObject->Get('SessionTable') || 'sessions';
    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => "SELECT session_id, data_key, data_value FROM $Table WHERE data_key IN ("
            . join( ', ', map {'?'} @Keys ) . ')',
        Bind => [ map { \$_ } @Keys ],
    ) || die "The sessions cannot be read.\n";

    my %Session;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Session{ $Row[0] }->{ $Row[1] } = $Row[2];
    }

    return values %Session;
}

1;
