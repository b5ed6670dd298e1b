# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Query;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::DB',
);

=head1 NAME

Kernel::System::Understudy::Query - reads many rows for little

=head1 DESCRIPTION

For what is read in each request that changes a ticket. The host's own functions look at each value of each row in Perl;
the database driver gives all rows at once, and only texts of people have to be decoded.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Rows()

all rows of a statement without parameters, each as an array reference. Dies when it fails.

    my @Rows = $QueryObject->Rows(
        SQL  => 'SELECT id, title FROM ticket WHERE id IN (12, 13)',
        Text => [1],                                                   # columns that may hold more than ASCII
    );

=cut

sub Rows {
    my ( $Self, %Param ) = @_;

    my $Handle = $Kernel::OM->Get('Kernel::System::DB')->Connect() || die "The database cannot be reached.\n";
    my $Rows   = $Handle->selectall_arrayref( $Param{SQL} )
        || die 'The database cannot be read: ' . ( $Handle->errstr() // 'the database gave no reason' ) . ".\n";

    $Self->Decode( $Rows, @{ $Param{Text} // [] } );

    return @{$Rows};
}

=head2 Decode()

makes characters of the bytes in some columns of some rows, for a statement that repeats texts of which one is wanted.

    $QueryObject->Decode( \@Rows, 1, 2 );

=cut

sub Decode {
    my ( $Self, $Rows, @Columns ) = @_;

    # Some drivers have done so already.
    for my $Column (@Columns) {
        for my $Row ( grep { defined $_->[$Column] && !utf8::is_utf8( $_->[$Column] ) } @{$Rows} ) {
            utf8::decode( $Row->[$Column] );
        }
    }

    return 1;
}

=head2 IDs()

ids as a list for such a statement.

    my $List = $QueryObject->IDs( 12, '13' );    # '12, 13'

=cut

sub IDs {
    my ( $Self, @IDs ) = @_;

    return join ', ', map { int } @IDs;
}

1;
