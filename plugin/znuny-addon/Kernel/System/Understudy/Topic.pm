# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Topic;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::CustomerCompany',
    'Kernel::System::DB',
    'Kernel::System::Understudy::Address',
);

=head1 NAME

Kernel::System::Understudy::Topic - what a ticket is about, as far as rules may ask for it

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $TopicObject = $Kernel::OM->Get('Kernel::System::Understudy::Topic');

=cut

my $LongestText = 250;

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 OneLine()

a text of people as one line that is not too long, or nothing when it is empty.

    my $Subject = $TopicObject->OneLine($Title);

=cut

sub OneLine {
    my ( $Self, $Text ) = @_;

    return if !defined $Text;
    $Text =~ s{ [[:cntrl:]\s]+ }{ }xmsg;
    $Text =~ s{ \A [ ] | [ ] \z }{}xmsg;

    return length $Text ? substr $Text, 0, $LongestText : undef;
}

=head2 Add()

adds Address, Tier and Fields to the facts of some tickets. At most three statements for all of them, and only those
that something is asked of.

    $TopicObject->Add(
        Facts => \@Facts,
        Lines => { 12 => [ $To, $Cc ] },    # optional: what the messages were addressed to, by the id of the ticket
    );

=cut

sub Add {
    my ( $Self, %Param ) = @_;

    my @Facts   = @{ $Param{Facts} };
    my %Address = $Kernel::OM->Get('Kernel::System::Understudy::Address')->Of( %{ $Param{Lines} // {} } );
    my %Fields  = $Self->_Fields( map { $_->{TicketID} } @Facts );

    for my $Facts (@Facts) {
        $Facts->{Address} = $Self->OneLine( $Address{ $Facts->{TicketID} } );
        $Facts->{Tier}    = $Self->_Tier( $Facts->{CustomerID} );
        $Facts->{Fields}  = $Fields{ $Facts->{TicketID} } // {};
    }

    return 1;
}

sub _Tier {
    my ( $Self, $CustomerID ) = @_;

    my $Field = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::TierField');
    return if !$Field || !defined $CustomerID;

    # The host keeps what it has read in its cache.
    my %Company = $Kernel::OM->Get('Kernel::System::CustomerCompany')->CustomerCompanyGet( CustomerID => $CustomerID );
    my $Tier    = $Company{$Field};

    # A dynamic field with several values.
    if ( ref $Tier eq 'ARRAY' ) {
        $Tier = join ', ', @{$Tier};
    }

    return ref $Tier ? undef : scalar $Self->OneLine($Tier);
}

# By the id of the ticket, then by name.
sub _Fields {
    my ( $Self, @TicketIDs ) = @_;

    my $Names = $Kernel::OM->Get('Kernel::Config')->Get('Understudy::DynamicFields');
    return if ref $Names ne 'ARRAY' || !@{$Names};

    my %Values;
    for my $Row (
        $Self->_Select(
            q{
            SELECT v.object_id, f.name, v.value_text, v.value_date, v.value_int
            FROM dynamic_field f
            JOIN dynamic_field_value v ON v.field_id = f.id
            WHERE f.object_type = 'Ticket'
                AND f.name IN (} . join( ', ', map {'?'} @{$Names} ) . ')
                AND v.object_id IN (' . join( ', ', map {'?'} @TicketIDs ) . ')
            ORDER BY v.id',
            @{$Names}, @TicketIDs,
        )
        )
    {
        my ( $TicketID, $Name, @Kinds ) = @{$Row};
        my ($Value) = grep { defined && length } @Kinds;
        if ( defined $Value ) {
            push @{ $Values{$TicketID}->{$Name} }, $Value;
        }
    }

    my %Fields;
    for my $TicketID ( keys %Values ) {
        for my $Name ( keys %{ $Values{$TicketID} } ) {
            my $Text = $Self->OneLine( join ', ', @{ $Values{$TicketID}->{$Name} } );
            if ( defined $Text ) {
                $Fields{$TicketID}->{$Name} = $Text;
            }
        }
    }

    return %Fields;
}

sub _Select {
    my ( $Self, $SQL, @Bind ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare( SQL => $SQL, Bind => [ map { \$_ } @Bind ] ) || die "The topic of tickets cannot be read.\n";

    my @Rows;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        push @Rows, [@Row];
    }

    return @Rows;
}

1;
