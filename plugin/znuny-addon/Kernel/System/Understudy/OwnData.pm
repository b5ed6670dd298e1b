# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::OwnData;

use strict;
use warnings;

use Time::HiRes qw();

our @ObjectDependencies = (
    'Kernel::System::Understudy::API',
);

=head1 NAME

Kernel::System::Understudy::OwnData - all that Understudy holds about an agent, in one piece

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $OwnDataObject = $Kernel::OM->Get('Kernel::System::Understudy::OwnData');

=cut

# How many entries of a list are asked for at once. What was sent with a change may be long, and an answer may not.
my %Portion = (
    backups   => 200,
    changes   => 10,
    decisions => 200,
    facts     => 200,
    history   => 200,
    notices   => 200,
    requests  => 200,
    returns   => 200,
);

# Lists that need longer than all of this end early, and say so.
my $Seconds = 60;

my $SecondsPerCall = 10;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 All()

what Understudy answers for the agent, with each of its lists as a whole below C<lists>. Below C<rest> stand the addresses
at which lists go on that were too long. When a call fails, what it answers.

    my $Data = $OwnDataObject->All( UserID => 3, Language => 'de' );

=cut

sub All {
    my ( $Self, %Param ) = @_;

    my $Path = "/agents/$Param{UserID}/data";
    my $End  = Time::HiRes::time() + $Seconds;
    my $Data = $Self->_Read( %Param, Path => $Path );
    return $Data if _Failed($Data);

    $Data->{lists} = {};
    $Data->{rest}  = {};
    for my $List ( sort keys %Portion ) {
        my $Next = "$Path/$List?limit=$Portion{$List}";
        while ( $Next && Time::HiRes::time() < $End ) {
            my $Page = $Self->_Read( %Param, Path => $Next );
            return $Page if _Failed($Page);

            push @{ $Data->{lists}->{$List} }, @{ $Page->{items} || [] };
            my ($Query) = ( $Page->{next} // '' ) =~ m{ ( [?] .* ) \z }xms;
            $Next = $Query ? "$Path/$List$Query" : '';
        }
        $Data->{lists}->{$List} ||= [];
        $Data->{rest}->{$List} = $Next if $Next;
    }

    return $Data;
}

sub _Read {
    my ( $Self, %Param ) = @_;

    return $Kernel::OM->Get('Kernel::System::Understudy::API')->Ask(
        %Param,
        Method  => 'GET',
        Timeout => $SecondsPerCall,
    );
}

sub _Failed {
    my ($Answer) = @_;

    return $Answer->{Away} || $Answer->{Pending} || $Answer->{Problem};
}

1;
