# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Message;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::System::Ticket::Article',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Understudy::Automatic',
    'Kernel::System::Understudy::Language',
    'Kernel::System::Understudy::Text',
    'Kernel::System::Understudy::Time',
);

=head1 NAME

Kernel::System::Understudy::Message - finds the message of the customer that a ticket was opened for

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $MessageObject = $Kernel::OM->Get('Kernel::System::Understudy::Message');

=cut

# So far back is looked for a message by a person among automatic ones.
my $MostRead = 10;

# Article and state of one request are written within this time.
my $RequestSeconds = 5;

my %ChannelOf = (
    Email => 'email',
    Phone => 'phone',
);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Newest()

of some tickets the newest message since the last closing, rather one by a person than an automatic one, by ticket id. One
statement when there are texts that are not known yet, and one more for each round in which automatic ones were found.

    my %Message = $MessageObject->Newest(
        Tickets => {
            12 => {
                Rows    => \@HistoryRows,
                Closing => $Closing,         # optional
                Opening => $Opening,         # optional
            },
        },
        Texts => { 88 => { To => 'support@example.org', Cc => '', Head => $Bytes } },    # by the id of the article
    );

    # ( 12 => { Facts => { ... }, To => 'support@example.org', Cc => '', Language => 'de' } )

=cut

sub Newest {
    my ( $Self, %Param ) = @_;

    my %Text = %{ $Param{Texts} };
    my ( %Left, %Newest );
    for my $TicketID ( keys %{ $Param{Tickets} } ) {
        my @Rows = $Self->_Written( %{ $Param{Tickets}->{$TicketID} } );
        if (@Rows) {
            $Left{$TicketID} = \@Rows;
        }
    }

    while (%Left) {
        my %Row = map { $_ => shift @{ $Left{$_} } } keys %Left;
        my @Unknown = grep { !$Text{$_} } map { $_->{ArticleID} } values %Row;
        if (@Unknown) {
            %Text = ( %Text, $Kernel::OM->Get('Kernel::System::Understudy::Text')->Of(@Unknown) );
        }
        for my $TicketID ( keys %Row ) {
            my $Row     = $Row{$TicketID};
            my $Message = $Self->_Message( Row => $Row, Text => $Text{ $Row->{ArticleID} } );
            my $IsBest  = !$Message->{Facts}->{AutomaticReason};
            if ( $IsBest || !$Newest{$TicketID} ) {
                $Newest{$TicketID} = $Message;
            }
            if ( $IsBest || !@{ $Left{$TicketID} } ) {
                delete $Left{$TicketID};
            }
        }
    }

    return %Newest;
}

=head2 AutomaticReason()

why an e-mail counts as automatic, or nothing when a person wrote it.

    my $Reason = $MessageObject->AutomaticReason( ArticleID => 88 );

=cut

sub AutomaticReason {
    my ( $Self, %Param ) = @_;

    my %Text = $Kernel::OM->Get('Kernel::System::Understudy::Text')->Of( $Param{ArticleID} );

    return $Self->_Reason( $Param{ArticleID}, $Text{ $Param{ArticleID} } );
}

# The rows of messages that may be the newest, newest first. An article may have several rows; the first one counts.
sub _Written {
    my ( $Self, %Param ) = @_;

    my ( %Seen, @Written );
    ROW:
    for my $Row ( reverse grep { defined $_->{Channel} && !$Seen{ $_->{ArticleID} }++ } @{ $Param{Rows} } ) {
        last ROW if $Param{Closing} && $Row->{ID} < $Param{Closing}->{ID};
        next ROW if $Self->_ClosedWith( %Param, Row => $Row );
        push @Written, $Row;
        last ROW if @Written >= $MostRead;
    }

    return @Written;
}

# A call that was taken and closed in one request leaves its message behind the closing.
# What came after the reopening cannot belong to the closing.
sub _ClosedWith {
    my ( $Self, %Param ) = @_;

    my ( $Row, $Closing, $Opening ) = @Param{qw(Row Closing Opening)};
    return if !$Closing || $Row->{By} != $Closing->{By};
    return if $Opening && $Row->{ID} > $Opening->{ID};

    my $TimeObject = $Kernel::OM->Get('Kernel::System::Understudy::Time');

    return $TimeObject->Epoch( $Row->{Time} ) - $TimeObject->Epoch( $Closing->{Time} ) <= $RequestSeconds;
}

sub _Message {
    my ( $Self, %Param ) = @_;

    my ( $Row, $Text ) = @Param{qw(Row Text)};

    # The customer pages store an internal article, and so does a program; only the type of the row differs.
    my $Channel = $ChannelOf{ $Row->{Channel} }
        // ( $Row->{Type} =~ m{ \A (?: FollowUp | WebRequestCustomer ) \z }xms ? 'portal' : 'api' );

    my $Reason = $Channel eq 'email' ? $Self->_Reason( $Row->{ArticleID}, $Text ) : undef;

    return {
        To       => $Text->{To},
        Cc       => $Text->{Cc},
        Language => $Reason ? undef : scalar $Kernel::OM->Get('Kernel::System::Understudy::Language')->OfHead( $Text->{Head} ),
        Facts    => {
            HistoryID       => $Row->{ID},
            ArticleID       => $Row->{ArticleID} + 0,
            At              => $Kernel::OM->Get('Kernel::System::Understudy::Time')->Epoch( $Row->{Time} ),
            Channel         => $Channel,
            Automatic       => $Reason ? \1 : \0,
            AutomaticReason => $Reason,
        },
    };
}

sub _Reason {
    my ( $Self, $ArticleID, $Text ) = @_;

    my $Email = $Text->{Head};
    if ( !defined $Email && !$Kernel::OM->Get('Kernel::System::Understudy::Text')->IsAll() ) {
        $Email = $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email')->ArticlePlain( ArticleID => $ArticleID );
    }

    return defined $Email ? $Kernel::OM->Get('Kernel::System::Understudy::Automatic')->Reason($Email) : undef;
}

1;
