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

my $AutomaticObject = $Kernel::OM->Get('Kernel::System::Understudy::Automatic');

my @Tests = (
    [ undef,                    'Subject: Hello' ],
    [ undef,                    'Auto-Submitted: no' ],
    [ undef,                    'Auto-Submitted: No; reason="person"' ],
    [ 'auto-submitted',         'Auto-Submitted: auto-replied' ],
    [ 'auto-submitted',         'AUTO-SUBMITTED: auto-generated (vacation)' ],
    [ 'auto-submitted',         'Auto-Submitted: notable' ],
    [ 'precedence',             'Precedence: bulk' ],
    [ 'precedence',             'Precedence: Auto_Reply' ],
    [ undef,                    'Precedence: first-class' ],
    [ 'auto-response-suppress', 'X-Auto-Response-Suppress: All' ],
    [ undef,                    'X-Auto-Response-Suppress: None' ],
    [ 'autoreply',              'X-Autoreply: yes' ],
    [ undef,                    'X-Autoreply: no' ],
    [ 'list',                   'List-Id: <announce.example.org>' ],
    [ 'null-sender',            'Return-Path: <>' ],
    [ undef,                    'Return-Path: <anna@example.org>' ],
    [ 'null-sender',            'Return-Path: <MAILER-DAEMON@example.org>' ],
    [ 'null-sender',            'From: Mail Delivery System <mailer-daemon@example.org>' ],
    [ 'null-sender',            'From: postmaster@example.org' ],
    [ undef,                    'From: The postmaster of us <anna@example.org>' ],
    [ 'report',                 "Content-Type: multipart/report;\n report-type=delivery-status" ],
    [ undef,                    'Content-Type: multipart/mixed' ],
    [ 'loop',                   'X-OTRS-Loop: yes' ],
    [ 'loop',                   'X-Znuny-Loop: true' ],
    [ undef,                    'X-OTRS-Loop: no' ],
    [ 'auto-submitted',         "Subject: folded\n and more\nAuto-Submitted:\n auto-replied" ],
    [ 'auto-submitted',         "Subject: with CR\r\nAuto-Submitted: auto-replied\r" ],
);
for my $Test (@Tests) {
    my ( $Reason, $Header ) = @{$Test};
    $Self->Is( scalar $AutomaticObject->Reason("$Header\n\nText"), $Reason, $Header );
}

my $InBody = $AutomaticObject->Reason("Subject: x\n\nAuto-Submitted: auto-replied\n");
$Self->Is( $InBody, undef, 'the body does not count' );
my $OfNothing = $AutomaticObject->Reason('');
$Self->Is( $OfNothing, undef, 'no e-mail at all' );

1;
