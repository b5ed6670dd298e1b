# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;

use vars (qw($Self));

# D3: what an agent still has to do.
$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
$Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene       = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $OwnedObject = $Kernel::OM->Get('Kernel::System::Understudy::Owned');

my $John    = $Scene->Agent();
my $New     = $Scene->Ticket( OwnerID => $John );
my $Open    = $Scene->Ticket( OwnerID => $John );
my $Pending = $Scene->Ticket( OwnerID => $John );
my $Closed  = $Scene->Ticket( OwnerID => $John );
$Scene->Ticket();
$Scene->State( $Open,    'open',              $John );
$Scene->State( $Pending, 'pending reminder',  $John );
$Scene->State( $Closed,  'closed successful', $John );

my %Owner = ( OwnerID => $John );
$Self->IsDeeply(
    [ $OwnedObject->After( %Owner, TicketID => 0, Limit => 200 ) ],
    [ 0, $New, $Open, $Pending ],
    'new, open and pending, no closed ones and none of others',
);
$Self->IsDeeply( [ $OwnedObject->After( %Owner, TicketID => $New, Limit => 1 ) ], [ 1, $Open ], 'the next one, and there is more' );
$Self->IsDeeply( [ $OwnedObject->After( %Owner, TicketID => $New, Limit => 2 ) ], [ 0, $Open, $Pending ], 'as many as there are' );
$Self->IsDeeply( [ $OwnedObject->After( %Owner, TicketID => $Pending, Limit => 1 ) ], [0], 'nothing more' );

1;
