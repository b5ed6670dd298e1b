# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Names;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Understudy::Query',
);

=head1 NAME

Kernel::System::Understudy::Names - names of the host's fixed types by their ids

=head1 DESCRIPTION

For what is read in each request that changes a ticket: each table that a statement need not join makes it cheaper. Only
for types that come with the host's release or a package and stay as they are as long as a process lives. States, ticket
types and services are no such: people rename them.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $NamesObject = $Kernel::OM->Get('Kernel::System::Understudy::Names');

=cut

my @Tables = qw(ticket_history_type ticket_state_type ticket_lock_type article_sender_type communication_channel);

my %Names;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the names in one of these tables by id, as a reference. The first question in the life of a process costs one statement
for all tables.

    my $TypeName = $NamesObject->Of('ticket_history_type');    # { 1 => 'NewTicket', 2 => 'FollowUp', ... }

=cut

sub Of {
    my ( $Self, $Table ) = @_;

    if ( !%Names ) {
        my @Rows = $Kernel::OM->Get('Kernel::System::Understudy::Query')->Rows(
            SQL => join ' UNION ALL ',
            map {"SELECT '$_', id, name FROM $_"} @Tables,
        );
        for my $Row (@Rows) {
            $Names{ $Row->[0] }->{ $Row->[1] } = $Row->[2];
        }
    }

    return $Names{$Table};
}

1;
