# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Text;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::DB',
    'Kernel::System::Understudy::Query',
);

=head1 NAME

Kernel::System::Understudy::Text - what is read of a message: whom it was written to, and the head of an e-mail

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $TextObject = $Kernel::OM->Get('Kernel::System::Understudy::Text');

=cut

# Header lines end well before this; the rest of a big e-mail is not read.
my $HeadSize = 65_536;

# The host's settings of where it keeps raw e-mails.
my $Storages = 'Ticket::Article::Backend::MIMEBase';

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 Of()

the texts of articles by their ids, with one statement. Head is a string of bytes; it is missing when there is no e-mail
in the database.

    my %Text = $TextObject->Of( 88, 89 );    # ( 88 => { To => 'support@example.org', Cc => '', Head => 'From: ...' } )

=cut

sub Of {
    my ( $Self, @ArticleIDs ) = @_;

    return if !@ArticleIDs;

    my $QueryObject = $Kernel::OM->Get('Kernel::System::Understudy::Query');
    my $IDs         = $QueryObject->IDs(@ArticleIDs);
    my ( $Columns, $Join ) = $Self->_Columns();

    return $Self->FromRows(
        $QueryObject->Rows(
            SQL  => "SELECT $Columns FROM article_data_mime m $Join WHERE m.article_id IN ($IDs)",
            Text => [ 1, 2 ],
        ),
    );
}

=head2 WithHistory()

four columns and the joins that give the same in a statement about the history of tickets, where h is a row of it, for
some articles. The second and the third column have to be decoded.

    my ( $Columns, $Joins ) = $TextObject->WithHistory( 88, 89 );

=cut

sub WithHistory {
    my ( $Self, @ArticleIDs ) = @_;

    return ( 'NULL, NULL, NULL, NULL', '' ) if !@ArticleIDs;

    my $IDs = $Kernel::OM->Get('Kernel::System::Understudy::Query')->IDs(@ArticleIDs);
    my ( $Columns, $Join ) = $Self->_Columns();

    return (
        $Columns,
        "LEFT JOIN article_data_mime m ON m.article_id = h.article_id AND m.article_id IN ($IDs) $Join",
    );
}

=head2 FromRows()

the texts by the id of the article, from those columns.

    my %Text = $TextObject->FromRows( [ 88, 'support@example.org', '', $Bytes ] );

=cut

sub FromRows {
    my ( $Self, @Rows ) = @_;

    my %Text;
    for my $Row ( grep { defined $_->[0] } @Rows ) {
        $Text{ $Row->[0] } = {
            To   => $Row->[1] // '',
            Cc   => $Row->[2] // '',
            Head => $Row->[3],
        };
    }

    return %Text;
}

=head2 IsAll()

true when an article without a Head has no e-mail: there is no other place where the host may keep it.

    my $IsAll = $TextObject->IsAll();

=cut

sub IsAll {
    my ($Self) = @_;

    return 0 if !$Self->_IsCut();
    return $Kernel::OM->Get('Kernel::Config')->Get("${Storages}::CheckAllStorageBackends") ? 0 : 1;
}

# Only the head of a raw e-mail is fetched, and only where the database can cut it.
sub _IsCut {
    my ($Self) = @_;

    my $Storage = $Kernel::OM->Get('Kernel::Config')->Get("${Storages}::ArticleStorage") // '';

    return 0 if $Storage !~ m{ DB \z }xms;
    return $Kernel::OM->Get('Kernel::System::DB')->GetDatabaseFunction('DirectBlob') ? 1 : 0;
}

sub _Columns {
    my ($Self) = @_;

    return ( 'm.article_id, m.a_to, m.a_cc, NULL', '' ) if !$Self->_IsCut();
    return (
        "m.article_id, m.a_to, m.a_cc, SUBSTRING(p.body, 1, $HeadSize)",
        'LEFT JOIN article_data_mime_plain p ON p.article_id = m.article_id',
    );
}

1;
