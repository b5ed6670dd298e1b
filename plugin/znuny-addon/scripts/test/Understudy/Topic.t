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
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $DBObject     = $Kernel::OM->Get('Kernel::System::DB');
my $QueueObject  = $Kernel::OM->Get('Kernel::System::Queue');
my $Name         = $HelperObject->GetRandomID();

my %Raw       = $QueueObject->QueueGet( Name => 'Raw' );
my %OfRaw     = $QueueObject->GetSystemAddress( QueueID => $Raw{QueueID} );
my $AddressID = $Kernel::OM->Get('Kernel::System::SystemAddress')->SystemAddressAdd(
    Name     => "Shop-$Name\@Example.ORG",
    Realname => 'Shop',
    QueueID  => $Raw{QueueID},
    ValidID  => 1,
    UserID   => 1,
);
my $Ours = lc "shop-$Name\@example.org";

# Subject, type and service.
my $TicketID = $Scene->Ticket( Title => "Drucker\t brennt –\n  schon " . 'wieder ' x 50 );
my $Facts    = $Scene->Facts($TicketID);
$Self->True( scalar $Facts->{Subject} =~ m{\ADrucker[ ]brennt[ ]–[ ]schon[ ]wieder[ ]w}xms, 'subject in one line' );
$Self->Is( length $Facts->{Subject}, 250,            'subject: cut' );
$Self->Is( $Facts->{Type},           'Unclassified', 'type by name' );
$Self->Is( $Facts->{Service},        undef,          'no service' );
$Self->Is( $Facts->{Address},        undef,          'nobody wrote: no address' );
$Self->Is( $Facts->{Tier},           undef,          'no tier' );
$Self->IsDeeply( $Facts->{Fields}, {}, 'no fields' );
$Self->Is( $Scene->Facts( $Scene->Ticket( Title => '' ) )->{Subject}, '', 'no subject' );

my $ServiceID = $Kernel::OM->Get('Kernel::System::Service')->ServiceAdd(
    Name    => "Printers $Name",
    ValidID => 1,
    UserID  => 1,
);
$DBObject->Do( SQL => 'UPDATE ticket SET service_id = ? WHERE id = ?', Bind => [ \$ServiceID, \$TicketID ] );
$Self->Is( $Scene->Facts($TicketID)->{Service}, "Printers $Name", 'service by name' );

# The address that was written to.
for my $Case (
    [ 'ours among others',     'Email',    'Info <info@example.com>, "Shop, the" <SHOP-%s@example.org>', '', $Ours ],
    [ 'ours in the copy',      'Email',    'info@example.com', 'Shop-%s@example.org',                       $Ours ],
    [ 'none of ours',          'Email',    'Ann <Info@Example.com>, other@example.com', '',                 'info@example.com' ],
    [ 'an address as a name',  'Email',    '"a@b.example" <c@d.example>', '',                               'c@d.example' ],
    [ 'the name of a queue',   'Internal', 'Raw', '',                                                       lc $OfRaw{Email} ],
    [ 'a website',             'Internal', 'Shop.example.org', '',                                          'shop.example.org' ],
    [ 'several words',         'Phone',    'the hotline', '',                                               undef ],
    [ 'nothing',               'Email',    '', '',                                                          undef ],
    )
{
    my ( $What, $Channel, $To, $Cc, $Expected ) = @{$Case};
    $TicketID = $Scene->Ticket();
    $Scene->Article( $Channel, $TicketID, 1, HistoryType => 'FollowUp', map { sprintf $_, $Name } To => $To, Cc => $Cc );
    $Self->Is( $Scene->Facts($TicketID)->{Address}, $Expected, "address: $What" );
}

# A machine wrote somewhere: that does not count. Then a person did.
$TicketID = $Scene->Ticket();
$Scene->Mail( $TicketID, 'Auto-Submitted: auto-replied' );
$Self->Is( $Scene->Facts($TicketID)->{Address}, undef, 'address: not of an automatic message' );
$Scene->Mail($TicketID);
$Self->Is( $Scene->Facts($TicketID)->{Address}, 'support@example.org', 'address: of a person' );

# Several tickets at once keep theirs.
my @Two = map { $Scene->Ticket() } 1 .. 2;
$Scene->Article( 'Email', $Two[$_], 1, HistoryType => 'FollowUp', To => "two-$_\@example.com" ) for 0 .. 1;
$Self->IsDeeply(
    [ map { $_->{Address} } $Kernel::OM->Get('Kernel::System::Understudy::Facts')->Of( TicketIDs => \@Two ) ],
    [ 'two-0@example.com', 'two-1@example.com' ],
    'addresses of several tickets',
);

# The tier of the customer's company, once the setting says where it is.
my $CustomerID = "company-$Name";
$Kernel::OM->Get('Kernel::System::CustomerCompany')->CustomerCompanyAdd(
    CustomerID             => $CustomerID,
    CustomerCompanyName    => $CustomerID,
    CustomerCompanyComment => 'Gold ',
    ValidID                => 1,
    UserID                 => 1,
) || die "No company.\n";
$TicketID = $Scene->Ticket( CustomerID => $CustomerID );
$Self->Is( $Scene->Facts($TicketID)->{Tier}, undef, 'tier: not asked for' );
$ConfigObject->Set( Key => 'Understudy::TierField', Value => 'CustomerCompanyComment' );
$Self->Is( $Scene->Facts($TicketID)->{Tier}, 'Gold', 'tier' );
$Self->Is( $Scene->Facts( $Scene->Ticket( CustomerID => 'nobody knows it' ) )->{Tier}, undef, 'tier: unknown company' );
$Self->Is( $Scene->Facts( $Scene->Ticket( CustomerID => undef ) )->{Tier}, undef, 'tier: no company' );
$ConfigObject->Set( Key => 'Understudy::TierField', Value => 'NoSuchField' );
$Self->Is( $Scene->Facts($TicketID)->{Tier}, undef, 'tier: no such field' );

# Dynamic fields, once the setting names them.
my $FieldObject   = $Kernel::OM->Get('Kernel::System::DynamicField');
my $BackendObject = $Kernel::OM->Get('Kernel::System::DynamicField::Backend');
my %Values        = (
    Text        => 'X 7 – blau',
    Checkbox    => 1,
    Date        => '2026-11-24 00:00:00',
    Multiselect => [ 'a', 'b' ],
);
my @Names;
for my $FieldType ( sort keys %Values ) {
    push @Names, "Test$FieldType$Name";
    my $ID = $FieldObject->DynamicFieldAdd(
        Name       => $Names[-1],
        Label      => 'x',
        FieldOrder => 9999,
        FieldType  => $FieldType,
        ObjectType => 'Ticket',
        Config     => { PossibleValues => { a => 'A', b => 'B' } },
        ValidID    => 1,
        UserID     => 1,
    ) || die "No field.\n";
    $BackendObject->ValueSet(
        DynamicFieldConfig => $FieldObject->DynamicFieldGet( ID => $ID ),
        ObjectID           => $TicketID,
        Value              => $Values{$FieldType},
        UserID             => 1,
    );
}
$Self->IsDeeply( $Scene->Facts($TicketID)->{Fields}, {}, 'fields: not asked for' );
$ConfigObject->Set( Key => 'Understudy::DynamicFields', Value => [ @Names, 'NoSuchField' ] );
$Self->IsDeeply(
    $Scene->Facts($TicketID)->{Fields},
    {
        "TestText$Name"        => 'X 7 – blau',
        "TestCheckbox$Name"    => '1',
        "TestDate$Name"        => '2026-11-24 00:00:00',
        "TestMultiselect$Name" => 'a, b',
    },
    'fields by name',
);
$Self->IsDeeply( $Scene->Facts( $Two[0] )->{Fields}, {}, 'fields: only of their ticket' );

# They go over the wire as an object of texts, also when there are none.
my $JSON = $Kernel::OM->Get('Kernel::System::JSON')->Encode( Data => $Scene->Facts($TicketID), SortKeys => 1 );
$Self->True( scalar $JSON =~ m{"TestCheckbox$Name":"1"}xms, 'fields are texts' );

1;
