# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Owned;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
);

=head1 NAME

Kernel::System::Understudy::Owned - the tickets that an agent still has to do

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $OwnedObject = $Kernel::OM->Get('Kernel::System::Understudy::Owned');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 After()

ids of his tickets that are new, open or pending, in order, after some ticket, and whether there are others after these.
By the index on the owner.

    my ( $More, @TicketIDs ) = $OwnedObject->After( OwnerID => 3, TicketID => 0, Limit => 200 );    # ( 1, 12, 13, ... )

=cut

sub After {
    my ( $Self, %Param ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => q{
            SELECT t.id
            FROM ticket t
            JOIN ticket_state s ON s.id = t.ticket_state_id
            JOIN ticket_state_type st ON st.id = s.type_id
            WHERE t.user_id = ? AND t.id > ?
                AND st.name IN ('new', 'open', 'pending reminder', 'pending auto')
            ORDER BY t.id},
        Bind  => [ \$Param{OwnerID}, \$Param{TicketID} ],
        Limit => $Param{Limit} + 1,
    ) || die "The tickets of an owner cannot be read.\n";

    my @TicketIDs;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @TicketIDs, $Row[0] + 0;
    }

    my $More = @TicketIDs > $Param{Limit} ? 1 : 0;
    pop @TicketIDs if $More;

    return ( $More, @TicketIDs );
}

1;
