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
my $HelperObject  = $Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene         = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ChangesObject = $Kernel::OM->Get('Kernel::System::Understudy::Changes');
my $TicketObject  = $Kernel::OM->Get('Kernel::System::Ticket');
my $Own           = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID();

my $First = $Scene->Ticket();
my $After = ( $Scene->Rows( $First, 'NewTicket' ) )[0] - 1;

my $Second = $Scene->Ticket();
$Scene->State( $First, 'open', 1 );
my $Touched = $Scene->Ticket();
my ($Last) = $Scene->Rows( $Touched, 'NewTicket' );
my %Of = map { $_->{TicketID} => $_->{HistoryID} } @{ { $ChangesObject->Since( After => $After, Limit => 1000 ) }->{Tickets} };
$Self->Is( $Of{$First},  ( $Scene->Rows( $First, 'StateUpdate' ) )[-1], 'the newest significant row of a ticket' );
$Self->Is( $Of{$Second}, ( $Scene->Rows( $Second, 'CustomerUpdate' ) )[-1], 'another ticket' );

# Rows that are not significant, and our own, move the end but name no ticket.
my %Before = $ChangesObject->Since( After => $After, Limit => 1000 );
$TicketObject->TicketTitleUpdate( Title => 'Other', TicketID => $Second, UserID => 1 );
$TicketObject->TicketLockSet( TicketID => $Touched, Lock => 'lock', UserID => $Own );
my %Now = $ChangesObject->Since( After => $Before{Last}, Limit => 1000 );
$Self->IsDeeply( $Now{Tickets}, [], 'neither a title nor our own lock' );
$Self->True( $Now{Last} > $Before{Last}, 'but they were looked at' );
$Self->Is( $Now{More}, 0, 'and that was all' );

# In pieces: nothing is left out, nothing comes twice.
my ( %Pieces, $Rounds );
my %Part = ( Last => $After, More => 1 );
while ( $Part{More} && $Rounds++ < 1000 ) {
    %Part = $ChangesObject->Since( After => $Part{Last}, Limit => 2 );
    for my $Ticket ( @{ $Part{Tickets} } ) {
        $Pieces{ $Ticket->{TicketID} } = $Ticket->{HistoryID};
    }
}
$Self->IsDeeply( \%Pieces, { map { $_->{TicketID} => $_->{HistoryID} } @{ $Before{Tickets} } }, 'the same in pieces' );

my %Nothing = $ChangesObject->Since( After => $Now{Last}, Limit => 10 );
$Self->IsDeeply( \%Nothing, { Last => $Now{Last}, More => 0, Tickets => [] }, 'nothing new' );

1;
