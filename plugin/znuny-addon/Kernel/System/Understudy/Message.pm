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
    'Kernel::Config',
    'Kernel::System::DB',
    'Kernel::System::Ticket::Article',
    'Kernel::System::Ticket::Article::Backend::Email',
    'Kernel::System::Understudy::Automatic',
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

# Header lines end well before this; the rest of a big e-mail is not read.
my $HeadSize = 65_536;

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

=head2 FromCustomers()

the channel of each article of some tickets that a customer wrote.

    my %Channel = $MessageObject->FromCustomers( TicketIDs => [12] );    # ( 88 => 'Email' )

=cut

sub FromCustomers {
    my ( $Self, %Param ) = @_;

    my @TicketIDs = @{ $Param{TicketIDs} };
    my $DBObject  = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => '
            SELECT a.id, c.name
            FROM article a
            JOIN article_sender_type s ON s.id = a.article_sender_type_id
            JOIN communication_channel c ON c.id = a.communication_channel_id
            WHERE a.ticket_id IN (' . join( ', ', map {'?'} @TicketIDs ) . q{)
                AND s.name = 'customer'},
        Bind => [ map { \$_ } @TicketIDs ],
    ) || die "The articles cannot be read.\n";

    my %Channel;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Channel{ $Row[0] } = $Row[1];
    }

    return %Channel;
}

=head2 Newest()

the newest message since the last closing, rather one by a person than an automatic one.

    my $Message = $MessageObject->Newest(
        Rows    => \@HistoryRows,
        Channel => \%Channel,     # from FromCustomers()
        Closing => $Closing,      # optional
        Opening => $Opening,      # optional
    );

=cut

sub Newest {
    my ( $Self, %Param ) = @_;

    my %Seen;
    my @Written = grep { $_->{ArticleID} && $Param{Channel}->{ $_->{ArticleID} } && !$Seen{ $_->{ArticleID} }++ }
        @{ $Param{Rows} };

    my ( $Newest, $Read );
    ROW:
    for my $Row ( reverse @Written ) {
        last ROW if $Param{Closing} && $Row->{ID} < $Param{Closing}->{ID};
        next ROW if $Self->_ClosedWith( %Param, Row => $Row );
        last ROW if $Read++ >= $MostRead;

        my $Message = $Self->_Message( Row => $Row, Channel => $Param{Channel}->{ $Row->{ArticleID} } );
        return $Message if !$Message->{AutomaticReason};
        $Newest //= $Message;
    }

    return $Newest;
}

=head2 AutomaticReason()

why an e-mail counts as automatic, or nothing when a person wrote it.

    my $Reason = $MessageObject->AutomaticReason( ArticleID => 88 );

=cut

sub AutomaticReason {
    my ( $Self, %Param ) = @_;

    my $Email = $Self->_Raw( $Param{ArticleID} );

    return defined $Email ? $Kernel::OM->Get('Kernel::System::Understudy::Automatic')->Reason($Email) : undef;
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

    my $Row = $Param{Row};

    # The customer pages store an internal article, and so does a program; only the type of the row differs.
    my $Channel = $ChannelOf{ $Param{Channel} }
        // ( $Row->{Type} =~ m{ \A (?: FollowUp | WebRequestCustomer ) \z }xms ? 'portal' : 'api' );

    my $Reason = $Channel eq 'email' ? $Self->AutomaticReason( ArticleID => $Row->{ArticleID} ) : undef;

    return {
        HistoryID       => $Row->{ID},
        ArticleID       => $Row->{ArticleID} + 0,
        At              => $Kernel::OM->Get('Kernel::System::Understudy::Time')->Epoch( $Row->{Time} ),
        Channel         => $Channel,
        Automatic       => $Reason ? \1 : \0,
        AutomaticReason => $Reason,
    };
}

# Only the head of the raw e-mail is fetched where the database can cut it.
sub _Raw {
    my ( $Self, $ArticleID ) = @_;

    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    my $Storage  = $Kernel::OM->Get('Kernel::Config')->Get('Ticket::Article::Backend::MIMEBase::ArticleStorage') // '';

    if ( $Storage =~ m{ DB \z }xms && $DBObject->GetDatabaseFunction('DirectBlob') ) {
        $DBObject->Prepare(
            SQL    => "SELECT SUBSTRING(body, 1, $HeadSize) FROM article_data_mime_plain WHERE article_id = ?",
            Bind   => [ \$ArticleID ],
            Encode => [0],
        ) || die "The e-mail cannot be read.\n";

        my $Head;
        while ( my @Row = $DBObject->FetchrowArray() ) {
            $Head = $Row[0];
        }
        return $Head if defined $Head;
    }

    return $Kernel::OM->Get('Kernel::System::Ticket::Article::Backend::Email')->ArticlePlain(
        ArticleID => $ArticleID,
    );
}

1;
