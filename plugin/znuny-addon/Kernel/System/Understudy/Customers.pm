# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Customers;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::CustomerCompany',
    'Kernel::System::CustomerUser',
);

=head1 NAME

Kernel::System::Understudy::Customers - customers and organisations by what people know of them

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $CustomersObject = $Kernel::OM->Get('Kernel::System::Understudy::Customers');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Find()

valid customers and organisations in whose name or key all the words stand, in the fields of the host's own search, and the
customer who has this address; at most so many of each, in the order of their names.

    my %Found = $CustomersObject->Find( Search => 'anna exa', Limit => 10 );

=cut

sub Find {
    my ( $Self, %Param ) = @_;

    # Without the signs that the host's search would take for its own language; the plus stands for "and".
    my $Search = join q{+}, grep {length} split m{ [\s*()&|!"+\\]+ }xms, $Param{Search};
    return ( Customers => [], Organisations => [] ) if !length $Search;

    my %Search = ( Search => $Search, Valid => 1, Limit => $Param{Limit} );

    return (
        Customers     => _First( $Param{Limit}, $Self->_Customers( %Search, Address => $Param{Search} ) ),
        Organisations => _First( $Param{Limit}, $Self->_Organisations(%Search) ),
    );
}

sub _Customers {
    my ( $Self, %Search ) = @_;

    my $CustomerUserObject = $Kernel::OM->Get('Kernel::System::CustomerUser');
    my $Address            = delete $Search{Address};
    my %Found              = (
        $CustomerUserObject->CustomerSearch(%Search),
        $Address =~ m{@}xms ? $CustomerUserObject->CustomerSearch( PostMasterSearch => $Address, Valid => 1 ) : (),
    );
    my @Customers;
    for my $Login ( keys %Found ) {
        my %Customer = $CustomerUserObject->CustomerUserDataGet( User => $Login );
        push @Customers, {
            CustomerUserID => "$Login",
            CustomerID     => $Customer{UserCustomerID},
            Name           => $CustomerUserObject->CustomerName( UserLogin => $Login ) || "$Login",
            Email          => $Customer{UserEmail},
        };
    }

    return @Customers;
}

sub _Organisations {
    my ( $Self, %Search ) = @_;

    my $CompanyObject = $Kernel::OM->Get('Kernel::System::CustomerCompany');
    my %Found         = $CompanyObject->CustomerCompanyList(%Search);
    my @Organisations;
    for my $CustomerID ( keys %Found ) {
        my %Company = $CompanyObject->CustomerCompanyGet( CustomerID => $CustomerID );
        push @Organisations, { CustomerID => "$CustomerID", Name => $Company{CustomerCompanyName} || "$CustomerID" };
    }

    return @Organisations;
}

# The host counts its limit for each of its sources.
sub _First {
    my ( $Limit, @Found ) = @_;

    my @Sorted = sort { lc $a->{Name} cmp lc $b->{Name} || $a->{CustomerID} cmp $b->{CustomerID} } @Found;

    return [ @Sorted > $Limit ? @Sorted[ 0 .. $Limit - 1 ] : @Sorted ];
}

1;
