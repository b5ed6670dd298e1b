// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.SideBar
 * @memberof Core.Understudy
 * @description
 *      "Why me?" beside a ticket: the reason, the owner, who stands in, and giving back.
 */
Core.Understudy.SideBar = (function (TargetNS) {

    var Ask = Core.Understudy.Ask,
        Outcomes = {
            assign: 'Given to %s',
            keep: 'Stays with %s',
            share: '%s joins the owner',
            'end-share': '%s has left again',
            ask: 'The customer was asked whether to wait for %s',
            tell: 'The customer was told that %s is away',
            release: 'Nobody owns it any more',
            wait: 'Waits until somebody is there',
            hold: 'Waits to be taken',
            leave: 'Left to people'
        },
        Questions = {
            'in-team': 'not asked',
            'not-excluded': 'excluded from automatic assignment',
            'not-absent': 'absent',
            online: 'not online',
            'has-skill': 'skill is missing',
            'has-capacity': 'no room for more',
            'comes-next': 'come later'
        };

    function Row(Label, Value) {
        return [$('<label/>').text(Label + ':'), ' ', $('<p class="Value"/>').text(Value), $('<div class="Clear"/>')];
    }

    function Trace(Why) {
        var $List = $('<ol/>');

        (Why.questions || []).forEach(function (Question) {
            var Names = Question.dropped.map(function (Dropped) {
                return Dropped.agent.name + ' (' + Dropped.detail.replace(/[.]$/, '') + ')';
            });

            if (Question.more) {
                Names.push(Ask.T('%s more', Question.more));
            }
            if (Names.length) {
                $List.append($('<li/>').append(
                    $('<strong/>').text(Ask.T(Questions[Question.question] || Question.question)), ': ', document.createTextNode(Names.join(', '))
                ));
            }
        });

        return $('<details/>').append(
            $('<summary/>').text(Ask.T('The whole reason')),
            $('<p/>').text(Why.explanation),
            $List.children().length ? $List : $('<p/>').text(Ask.T('Nobody else was asked.'))
        );
    }

    function GiveBack($Box, TicketID) {
        var $Reason = $('<input type="text" id="UnderstudyGiveBack" maxlength="255" required/>'),
            $Message = $('<p class="UnderstudyMessage" role="status"/>'),
            Key = Ask.Key();

        return $('<form class="UnderstudyGiveBack"/>').append(
            $('<label for="UnderstudyGiveBack"/>').text(Ask.T('Reason for giving it back')), $Reason,
            $('<button type="submit"/>').text(Ask.T('Give it back')), $Message
        ).on('submit', function () {
            $Message.text(Ask.T('One moment ...'));
            Ask.Change('GiveBack', { TicketID: TicketID, Reason: $Reason.val(), Key: Key }, function (Answer) {
                var Objection = Ask.Objection(Answer);

                if (Objection) {
                    // What was refused is another thing the next time; without an answer it is the same.
                    if (Answer && Answer.Problem) {
                        Key = Ask.Key();
                    }
                    $Message.text(Objection).addClass('Error');
                    return;
                }
                window.location.href = Core.Config.Get('Baselink') + 'Action=AgentDashboard';
            });
            return false;
        });
    }

    function Fill($Box, Data) {
        var $Content = $Box.children('.Content').empty(),
            Why = Data.why;

        $Content.append($('<fieldset class="TableLike FixedLabelSmall Narrow"/>').append(
            Why ? Row(Ask.T('Result'), Ask.T(Outcomes[Why.outcome] || Why.outcome, Why.agent ? Why.agent.name : Ask.T('nobody'))) : [],
            Why ? Row(Ask.T('When'), Why.at || '') : [],
            Data.owner ? Row(Ask.T('Owner'), Ask.Named(Data.owner)) : [],
            Data.backup ? Row(Ask.T('Backup'), Ask.Named(Data.backup)) : []
        ));
        if (!Why) {
            $Content.append($('<p class="FieldExplanation"/>').text(Ask.T('Understudy has decided nothing here.')));
            return;
        }
        $Content.append(Trace(Why));
        if ($Box.data('role') === 'admin' || $Box.data('role') === 'supervisor') {
            $Content.append($('<p/>').append($('<a/>').attr('href',
                Core.Config.Get('Baselink') + 'Action=AgentUnderstudy;To=decisions/' + Why.decision
            ).text(Ask.T('Open the decision'))));
        }
        if (Data.givesBack) {
            $Content.append(GiveBack($Box, $Box.data('ticket')));
        }
    }

    function OpenByKeyboard() {
        $('#ResponsiveSidebarHandle').attr({ tabindex: 0, role: 'button', 'aria-label': Ask.T('Why this owner?') })
            .off('keydown').on('keydown', function (Event) {
                if (Event.key === 'Enter' || Event.key === ' ') {
                    $(this).trigger('click');
                    return false;
                }
            });
    }

    TargetNS.Init = function () {
        var $Box = $('#UnderstudySideBar');

        if (!$Box.length) {
            return;
        }
        // On small screens the host hides the side bar behind a handle that keyboards do not reach.
        Core.App.Subscribe('Event.App.Responsive.SmallerOrEqualScreenL', function () {
            window.setTimeout(OpenByKeyboard, 0);
        });
        Ask.Get('SideBar', { TicketID: $Box.data('ticket'), OwnerID: $Box.data('owner') }, function (Data) {
            var Objection = Ask.Objection(Data);

            if (Objection) {
                $Box.children('.Content').empty().append($('<p class="FieldExplanation"/>').text(Objection));
                return;
            }
            if ($Box.data('owner') === $Box.data('user')) {
                $Box.find('h2').text(Ask.T('Why me?'));
            }
            Fill($Box, Data);
        });
    };

    Core.Init.RegisterNamespace(TargetNS, 'APP_MODULE');

    return TargetNS;
}(Core.Understudy.SideBar || {}));
