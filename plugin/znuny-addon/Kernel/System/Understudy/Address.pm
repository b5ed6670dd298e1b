# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Address;

use strict;
use warnings;

use Mail::Address;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::SystemAddress',
);

=head1 NAME

Kernel::System::Understudy::Address - which address a message was written to

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $AddressObject = $Kernel::OM->Get('Kernel::System::Understudy::Address');

=cut

my $LongestWord = 250;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the addresses of some messages in lower case, by any key; those that have none are left out. At most one
statement, when names of queues stand there instead.

    my %Address = $AddressObject->Of( 12 => [ 'Info <info@example.com>, shop@example.org', $Cc ] );

=cut

sub Of {
    my ( $Self, %Lines ) = @_;

    my ( %Written, %Name );
    for my $Key ( keys %Lines ) {
        my ( $To, $Cc ) = @{ $Lines{$Key} };
        my @Written = _Written( $To, $Cc );
        if (@Written) {
            $Written{$Key} = \@Written;
        }
        elsif ( length $To ) {
            $Name{$Key} = $To;
        }
    }

    # Mostly only one address was written to: there is nothing to choose.
    my %IsOurs  = ( grep { @{$_} > 1 } values %Written ) ? $Self->_Ours() : ();
    my %OfQueue = $Self->_OfQueues( values %Name );

    my %Address;
    for my $Key ( keys %Written ) {
        my ($Ours) = grep { $IsOurs{$_} } @{ $Written{$Key} };
        $Address{$Key} = $Ours // $Written{$Key}->[0];
    }

    # The customer pages and phone entries store the name of the queue.
    KEY:
    for my $Key ( keys %Name ) {
        my $Found = $OfQueue{ lc $Name{$Key} } || _Word( $Name{$Key} );
        next KEY if !defined $Found;
        $Address{$Key} = $Found;
    }

    return %Address;
}

sub _Written {
    my ( $To, $Cc ) = @_;

    # One address and nothing else is the usual case.
    return lc $1 if !length $Cc && $To =~ m{ \A \s* ( [\w.+=-]+ @ [\w.-]+ ) \s* \z }xmsa;

    return map { lc $_->address() } grep { $_->address() =~ m{ . @ . }xms } Mail::Address->parse( $To, $Cc );
}

sub _Word {
    my ($To) = @_;

    return $To =~ m{ \A \s* ( [!-~]{1,$LongestWord} ) \s* \z }xms ? lc $1 : undef;
}

# The host keeps the list in its cache, and makes it anew with each change.
sub _Ours {
    my ($Self) = @_;

    my %Address = $Kernel::OM->Get('Kernel::System::SystemAddress')->SystemAddressList( Valid => 1 );

    return map { lc $_ => 1 } values %Address;
}

sub _OfQueues {
    my ( $Self, @Names ) = @_;

    return if !@Names;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => 'SELECT q.name, sa.value0 FROM queue q JOIN system_address sa ON sa.id = q.system_address_id
            WHERE q.name IN (' . join( ', ', map {'?'} @Names ) . ')',
        Bind => [ map { \$_ } @Names ],
    ) || die "The addresses of the queues cannot be read.\n";

    my %Address;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Address{ lc $Row[0] } = lc $Row[1];
    }

    return %Address;
}

1;
