# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Check;

use strict;
use warnings;

our @ObjectDependencies = ();

=head1 NAME

Kernel::System::Understudy::Check - checks the parts of a payload before anything is done with them

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $CheckObject = $Kernel::OM->Get('Kernel::System::Understudy::Check');

=cut

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Bad()

ends the call with C<Understudy.BadRequest> and a sentence that says what to do.

    $CheckObject->Bad('Lock must be "lock" or "unlock".');

=cut

sub Bad {
    my ( $Self, $Sentence ) = @_;

    die { BadRequest => $Sentence };
}

=head2 Integer()

a whole number that 64 bits hold, given as number or digits.

    my $UserID = $CheckObject->Integer( 'UserID', $Value, 1 );    # least value, 1 unless given

=cut

sub Integer {
    my ( $Self, $Name, $Value, $Least ) = @_;

    if ( !defined $Value || ref $Value || $Value !~ m{ \A \d{1,18} \z }xms || $Value < ( $Least // 1 ) ) {
        $Self->Bad("$Name must be a whole number.");
    }

    return $Value + 0;
}

=head2 Text()

a text that is not empty and not too long.

    my $Body = $CheckObject->Text( 'Note.Body', $Value, 20_000 );

=cut

sub Text {
    my ( $Self, $Name, $Value, $Longest ) = @_;

    if ( !defined $Value || ref $Value || !length $Value || length $Value > $Longest ) {
        $Self->Bad("$Name must be a text of 1 to $Longest characters.");
    }

    return "$Value";
}

=head2 List()

a list within its limits.

    my @TicketIDs = $CheckObject->List( 'TicketIDs', $Value, 0, 200 );

=cut

sub List {
    my ( $Self, $Name, $Value, $Least, $Most ) = @_;

    if ( ref $Value ne 'ARRAY' || @{$Value} < $Least || @{$Value} > $Most ) {
        $Self->Bad("$Name must be a list of $Least to $Most entries.");
    }

    return @{$Value};
}

1;
