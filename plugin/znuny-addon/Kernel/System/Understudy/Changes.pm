# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Changes;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::Understudy::Account',
    'Kernel::System::Understudy::History',
);

=head1 NAME

Kernel::System::Understudy::Changes - which tickets changed after a row of the ticket history

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $ChangesObject = $Kernel::OM->Get('Kernel::System::Understudy::Changes');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Since()

the changed tickets, each with its newest significant row. One statement on the primary key: the rows are filtered
here, because a join with the types tempts some databases to start there.

    my %Changes = $ChangesObject->Since( After => 4700, Limit => 1000 );

=cut

sub Since {
    my ( $Self, %Param ) = @_;

    my $HistoryObject = $Kernel::OM->Get('Kernel::System::Understudy::History');
    my %TypeName      = $HistoryObject->TypeNames();
    my $OwnID         = $Kernel::OM->Get('Kernel::System::Understudy::Account')->UserID() // 0;
    my $DBObject      = $Kernel::OM->Get('Kernel::System::DB');

    $DBObject->Prepare(
        SQL   => 'SELECT id, ticket_id, history_type_id, create_by FROM ticket_history WHERE id > ? ORDER BY id',
        Bind  => [ \$Param{After} ],
        Limit => $Param{Limit},
    ) || die "The ticket history cannot be read.\n";

    my %HistoryID;
    my $Last  = $Param{After};
    my $Count = 0;
    ROW:
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Last = $Row[0];
        $Count++;
        next ROW if $Row[3] == $OwnID;
        next ROW if !$HistoryObject->IsSignificant( $TypeName{ $Row[2] } // '' );
        $HistoryID{ $Row[1] } = $Row[0];
    }

    return (
        Last    => $Last + 0,
        More    => $Count >= $Param{Limit} ? 1 : 0,
        Tickets => [
            map { { TicketID => $_ + 0, HistoryID => $HistoryID{$_} + 0 } }
            sort { $HistoryID{$a} <=> $HistoryID{$b} } keys %HistoryID
        ],
    );
}

1;
