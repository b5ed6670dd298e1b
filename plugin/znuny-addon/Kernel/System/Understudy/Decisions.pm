# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Decisions;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
    'Kernel::System::DateTime',
);

=head1 NAME

Kernel::System::Understudy::Decisions - remembers which decisions were applied, so that none is applied twice

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $DecisionsObject = $Kernel::OM->Get('Kernel::System::Understudy::Decisions');

=cut

# Understudy gives up on a decision long before.
my $DaysKept = 90;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Find()

the ticket and history id of a decision that was applied, or nothing.

    my ( $TicketID, $HistoryID ) = $DecisionsObject->Find( DecisionID => '0f' );

=cut

sub Find {
    my ( $Self, %Param ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL  => 'SELECT ticket_id, history_id FROM understudy_decision WHERE decision_id = ?',
        Bind => [ \$Param{DecisionID} ],
    ) || die "The decisions cannot be read.\n";

    my @Found;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        @Found = map { $_ + 0 } @Row;
    }

    return @Found;
}

=head2 Begin()

notes a decision as the first write of its transaction; dies when it is known already, which undoes the transaction.

    $DecisionsObject->Begin( DecisionID => '0f', TicketID => 12 );

=cut

sub Begin {
    my ( $Self, %Param ) = @_;

    $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL => '
            INSERT INTO understudy_decision (decision_id, ticket_id, history_id, create_time)
            VALUES (?, ?, 0, current_timestamp)',
        Bind => [ map { \$_ } @Param{qw(DecisionID TicketID)} ],
    ) || die "The decision cannot be stored.\n";

    return 1;
}

=head2 Complete()

notes how far the ticket's history went, as the last write of the transaction. After a deadlock the database takes back
all that was written so far, and the host's functions go on as if nothing had happened: then the decision is gone too,
and this dies.

    $DecisionsObject->Complete( DecisionID => '0f', HistoryID => 4720 );

=cut

sub Complete {
    my ( $Self, %Param ) = @_;

    # The host's own function does not tell how many rows it met.
    my $Rows = $Kernel::OM->Get('Kernel::System::DB')->{dbh}->do(
        'UPDATE understudy_decision SET history_id = ? WHERE decision_id = ?',
        undef,
        @Param{qw(HistoryID DecisionID)},
    );
    die "The database has taken back what was written before.\n" if !$Rows || $Rows != 1;

    return 1;
}

=head2 CleanUp()

forgets old decisions. Run by the daemon of the host.

=cut

sub CleanUp {
    my ($Self) = @_;

    my $DateTimeObject = $Kernel::OM->Create('Kernel::System::DateTime');
    $DateTimeObject->Subtract( Days => $DaysKept );
    my $Before = $DateTimeObject->ToString();

    return $Kernel::OM->Get('Kernel::System::DB')->Do(
        SQL  => 'DELETE FROM understudy_decision WHERE create_time < ?',
        Bind => [ \$Before ],
    );
}

1;
