# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

package Kernel::System::Understudy::Language;

use strict;
use warnings;

our @ObjectDependencies = (
    'Kernel::Config',
    'Kernel::System::DB',
);

=head1 NAME

Kernel::System::Understudy::Language - which language a customer has chosen, or writes in

=head1 DESCRIPTION

What a customer has chosen is read from the preferences alone: asking for the customer could mean asking a slow directory server.

=head1 PUBLIC INTERFACE

=head2 new()

Use the object manager:

    my $LanguageObject = $Kernel::OM->Get('Kernel::System::Understudy::Language');

=cut

my $OwnTable = 'customer_preferences';

# What it is in counts before what its writer likes to read; the most common programs send both.
my @Lines = map {qr{ ^ $_ : \s* ([a-z]{2,3}) (?: [-_] ([a-z]{2}) )? \b }xmsi} qw(Content-Language Accept-Language);

sub new {
    my ( $Type, %Param ) = @_;

    return bless {}, $Type;
}

=head2 WithTicket()

a column and a join that give the language in a statement about tickets, where t is the ticket. Both say nothing when the
preferences are not in the host's own table: texts of other tables may not be comparable with those of its tickets.

    my ( $Column, $Join ) = $LanguageObject->WithTicket();

=cut

sub WithTicket {
    my ($Self) = @_;

    my $Params = $Self->_Params();

    return ( 'NULL', '' ) if !$Params || $Params->{Table} ne $OwnTable;
    return (
        "cp.$Params->{TableValue}",
        "LEFT JOIN $OwnTable cp ON cp.$Params->{TableUserID} = t.customer_user_id"
            . " AND cp.$Params->{TableKey} = 'UserLanguage'",
    );
}

=head2 Of()

the languages of customers by login, when WithTicket() cannot tell them.

    my %Language = $LanguageObject->Of( 'anna', 'ben' );

=cut

sub Of {
    my ( $Self, @Logins ) = @_;

    my $Params = $Self->_Params();
    return if !@Logins || !$Params || $Params->{Table} eq $OwnTable;

    my %Unique   = map { $_ => 1 } @Logins;
    my @Bind     = sort keys %Unique;
    my $DBObject = $Kernel::OM->Get('Kernel::System::DB');
    $DBObject->Prepare(
        SQL => "SELECT $Params->{TableUserID}, $Params->{TableValue} FROM $Params->{Table}"
            . " WHERE $Params->{TableUserID} IN (" . join( ', ', map {'?'} @Bind )
            . ") AND $Params->{TableKey} = 'UserLanguage'",
        Bind => [ map { \$_ } @Bind ],
    ) || die "The languages of the customers cannot be read.\n";

    my %Language;
    while ( my @Row = $DBObject->FetchrowArray() ) {
        $Language{ $Row[0] } = $Row[1];
    }

    return %Language;
}

=head2 OfHead()

the language that an e-mail says it is in, as the host names languages; nothing when it does not say.

    my $Language = $LanguageObject->OfHead("Subject: Frage\nContent-Language: de-DE\n");    # 'de'

=cut

sub OfHead {
    my ( $Self, $Email ) = @_;

    my ($Head) = split m{ \r?\n \r?\n }xms, $Email // '', 2;

    for my $Line (@Lines) {
        if ( ( $Head // '' ) =~ $Line ) {
            my $Primary = lc $1;
            my $Region  = $2 ? $Primary . '_' . uc $2 : $Primary;
            my $Used    = $Kernel::OM->Get('Kernel::Config')->Get('DefaultUsedLanguages') // {};

            return $Used->{$Region} ? $Region : $Primary;
        }
    }

    return;
}

# Nothing when the preferences are in no database.
sub _Params {
    my $Config = $Kernel::OM->Get('Kernel::Config')->Get('CustomerPreferences') // {};

    return ( $Config->{Module} // '' ) =~ m{ :: DB \z }xms ? $Config->{Params} : undef;
}

1;
