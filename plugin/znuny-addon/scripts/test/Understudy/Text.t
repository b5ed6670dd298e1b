# --
# Copyright (C) 2026 Understudy contributors
# --
# This software comes with ABSOLUTELY NO WARRANTY. For details, see
# the enclosed file COPYING for license information (AGPL). If you
# did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.
# --

use strict;
use warnings;

use vars (qw($Self));

# Where the raw e-mail of a message is looked for: where the host's settings say that it may be.
$Kernel::OM->ObjectParamAdd( 'Kernel::System::UnitTest::Helper' => { RestoreDatabase => 1 } );
$Kernel::OM->Get('Kernel::System::UnitTest::Helper');
my $Scene        = $Kernel::OM->Get('Kernel::System::UnitTest::Understudy');
my $ConfigObject = $Kernel::OM->Get('Kernel::Config');

my $Storages = 'Ticket::Article::Backend::MIMEBase';
my $Modules  = "Kernel::System::$Storages";

# Anew each time: the host's objects read their settings once.
my $Reason = sub {
    my ( $TicketID, $Module, $All ) = @_;
    $ConfigObject->Set( Key => "${Storages}::ArticleStorage",          Value => "${Modules}::$Module" );
    $ConfigObject->Set( Key => "${Storages}::CheckAllStorageBackends", Value => $All );
    $Kernel::OM->ObjectsDiscard(
        Objects => [ map {"Kernel::System::Ticket::Article::Backend::$_"} 'Email', map {"MIMEBase::$_"} qw(ArticleStorageDB ArticleStorageFS) ],
    );
    return $Scene->Facts($TicketID)->{CustomerMessage}->{AutomaticReason};
};

my $InDatabase = $Scene->Ticket();
$Scene->Mail( $InDatabase, 'Precedence: bulk' );

my $InFile    = $Scene->Ticket();
my $ArticleID = $Scene->Article( 'Email', $InFile, 1, HistoryType => 'FollowUp' );
my $Files     = $Kernel::OM->Get("${Modules}::ArticleStorageFS");
$Files->ArticleWritePlain( ArticleID => $ArticleID, Email => "Precedence: bulk\n\nx\n", UserID => 1 );

for my $Case (
    [ 'in the database',                          $InDatabase, 'ArticleStorageDB', 0, 'precedence' ],
    [ 'in files, but only the database is used',  $InFile,     'ArticleStorageDB', 0, undef ],
    [ 'in files, and all places are used',        $InFile,     'ArticleStorageDB', 1, 'precedence' ],
    [ 'in files',                                 $InFile,     'ArticleStorageFS', 0, 'precedence' ],
    [ 'in the database, but only files are used', $InDatabase, 'ArticleStorageFS', 0, undef ],
    [ 'in the database, all are used',            $InDatabase, 'ArticleStorageFS', 1, 'precedence' ],
    )
{
    my ( $What, $TicketID, $Module, $All, $Expected ) = @{$Case};
    $Self->Is( $Reason->( $TicketID, $Module, $All ), $Expected, $What );
}
$Kernel::OM->Get("${Modules}::ArticleStorageFS")->ArticleDeletePlain( ArticleID => $ArticleID, UserID => 1 );

1;
