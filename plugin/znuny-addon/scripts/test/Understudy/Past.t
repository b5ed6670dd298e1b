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

$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
my $HelperObject = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $PastObject   = $Kernel::OM->Get('Kernel::System::Understudy::Past');
my $TicketObject = $Kernel::OM->Get('Kernel::System::Ticket');
my $John         = $Scene->Agent();
my $Begin        = time() - 3600;

# One that John answered and closed, and that the customer opened again.
my $Again = $Scene->Ticket();
$TicketObject->TicketOwnerSet( TicketID => $Again, NewUserID => $John, UserID => $John );
$Scene->Article( 'Internal', $Again, $John, SenderType => 'agent', HistoryType => 'SendAnswer' );
$Scene->State( $Again, 'closed successful', $John );
$Scene->Portal($Again);
my $New = $Scene->Ticket();

my $Of = sub {
    my (%Past) = @_;
    return { map { $_->{TicketID} => $_ } @{ $Past{Tickets} } };
};
my $Past     = $Of->( $PastObject->Since( Since => $Begin, After => $Again - 1, Limit => 100 ) );
my @Openings = @{ $Past->{$Again}->{Openings} };
$Self->Is( scalar @Openings, 2, 'two openings' );
$Self->Is( join( q{ }, map { $_->{Kind} } @Openings ), 'created reopened', 'and their kinds' );
$Self->Is( $Openings[0]->{OwnerID}, 1, 'nobody owned it when it was created' );
$Self->Is( $Openings[0]->{LastOwnerID}, $John, 'John when it was closed' );
$Self->True( defined $Openings[0]->{AnsweredAt} && defined $Openings[0]->{ClosedAt} ? 1 : 0, 'answered and closed' );
$Self->Is( $Openings[1]->{OwnerID}, $John, 'and still when it was opened again' );
$Self->Is( $Openings[1]->{ClosedAt}, undef, 'it is open' );
$Self->Is( $Openings[1]->{QueueID}, $Openings[0]->{QueueID}, 'in its queue' );
$Self->True( defined $Openings[1]->{WrittenAt} ? 1 : 0, 'the customer wrote' );
$Self->Is( $Past->{$Again}->{Subject}, 'Printer on fire', 'with its subject' );
$Self->Is( scalar @{ $Past->{$New}->{Openings} }, 1, 'another ticket was opened once' );

# In pages.
my %First = $PastObject->Since( Since => $Begin, After => $Again - 1, Limit => 1 );
$Self->IsDeeply( [ $First{Last}, $First{More} ], [ $Again, 1 ], 'a page ends, and there is more' );
my %Second = $PastObject->Since( Since => $Begin, After => $First{Last}, Limit => 100 );
$Self->True( $Of->(%Second)->{$New} ? 1 : 0, 'on the next page' );
$Self->False( $Of->(%Second)->{$Again}, 'nothing comes twice' );

# What was over before is left out.
my %Later = $PastObject->Since( Since => time() + 3600, After => $Again - 1, Limit => 100 );
$Self->IsDeeply( \%Later, { Last => $Again - 1, More => 0, Tickets => [] }, 'nothing happened in the future' );

1;
