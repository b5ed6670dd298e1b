# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;
use utf8;

use vars (qw($Self));

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject    = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $CustomersObject = $Kernel::OM->Get('Kernel::System::Understudy::Customers');

my $Word = 'q' . lc $HelperObject->GetRandomID();
my $Add  = sub {
    my ( $Number, $ValidID ) = @_;
    $Kernel::OM->Get('Kernel::System::CustomerCompany')->CustomerCompanyAdd(
        CustomerID          => "$Word-$Number",
        CustomerCompanyName => "Factory $Word $Number",
        ValidID             => $ValidID,
        UserID              => 1,
    );
    return $Kernel::OM->Get('Kernel::System::CustomerUser')->CustomerUserAdd(
        Source         => 'CustomerUser',
        UserFirstname  => "Änne $Number",
        UserLastname   => $Word,
        UserCustomerID => "$Word-$Number",
        UserLogin      => "$Word.$Number",
        UserEmail      => "$Word.$Number\@example.com",
        ValidID        => $ValidID,
        UserID         => 1,
    );
};
$Add->( $_, 1 ) for 1 .. 3;
$Add->( 4, 2 );

my $Find = sub {
    my ( $Search, $Limit ) = @_;
    my %Found = $CustomersObject->Find( Search => $Search, Limit => $Limit // 10 );
    return \%Found;
};

my $Found = $Find->($Word);
$Self->IsDeeply(
    [ map { $_->{CustomerUserID} } @{ $Found->{Customers} } ],
    [ map {"$Word.$_"} 1 .. 3 ],
    'customers in the order of their names, without invalid ones',
);
$Self->IsDeeply(
    $Found->{Customers}->[0],
    {
        CustomerUserID => "$Word.1",
        CustomerID     => "$Word-1",
        Name           => "Änne 1 $Word",
        Email          => "$Word.1\@example.com",
    },
    'what is known of one',
);
$Self->IsDeeply(
    $Found->{Organisations},
    [ map { { CustomerID => "$Word-$_", Name => "Factory $Word $_" } } 1 .. 3 ],
    'organisations',
);

$Self->Is( scalar @{ $Find->( $Word, 2 )->{$_} }, 2, "$_: no more than the limit" ) for qw(Customers Organisations);
$Self->Is( scalar @{ $Find->("$Word.2\@example.com")->{Customers} }, 1, 'by the address' );
$Self->Is( scalar @{ $Find->("nne $Word")->{Customers} }, 3, 'all words stand somewhere' );
$Self->Is( scalar @{ $Find->($_)->{Customers} }, 0, "nothing for '$_'" ) for '*', '*)(', ' ', "$Word-nobody";
$Self->Is( scalar @{ $Find->("*)($Word&&")->{Customers} }, 3, 'signs of a search language mean nothing' );

1;
