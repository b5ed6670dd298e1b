// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Toolbar
 * @memberof Core.Understudy
 * @description
 *      Status, load, who has waited and "Take the next conversation" in the toolbar of every page.
 */
Core.Understudy.Toolbar = (function (TargetNS) {

    var Ask = Core.Understudy.Ask,
        EverySeconds = 60,
        $Item, $Panel, $Take, $Waited, TakeKey, IsReached;

    function Load(State) {
        return State.limit ? Ask.T('Open tickets: %s of %s', State.open, State.limit) : Ask.T('Open tickets: %s', State.open);
    }

    function Close() {
        $Panel.prop('hidden', true);
        $Item.find('a').first().attr('aria-expanded', 'false').trigger('focus');
    }

    function Fill(State) {
        var Now = State.available ? Ask.T('You are active.') : Ask.T('You are absent.');

        $Item.toggleClass('UnderstudyAway', !State.available)
            .find('a > i:not(.icon-small)').attr('class', 'fa fa-toggle-' + (State.available ? 'on' : 'off')).end()
            .find('a').first().attr('title', Now + ' ' + Load(State))
            .find('.Counter').text(State.limit ? State.open + '/' + State.limit : State.open);
        if ($Panel.prop('hidden')) {
            $Panel.find('.UnderstudyLoad').text(Load(State));
            Core.Understudy.Status.Show($Panel.find('.UnderstudyStatus'), State, Fill);
        }
        Offer(State);
        Remind(State);
    }

    // Customers who have chosen to wait: nothing of the helpdesk's own lists puts them first.
    function Remind(State) {
        var $List = $Waited.find('ol'),
            More = (State.waitedForYou || 0) - (State.waitedFor || []).length,
            $Focused = $List.find('a:focus');

        $Waited.prop('hidden', !State.waitedForYou).find('button span').text(Ask.T('Waited for you (%s)', State.waitedForYou));
        if ($Focused.length) {
            return;
        }
        $List.empty().append($.map(State.waitedFor || [], function (One) {
            return $('<li/>').append(
                $('<a/>').attr('href', Core.Config.Get('Baselink') + 'Action=AgentTicketZoom;TicketID=' + encodeURIComponent(One.conversation.id))
                    .text(One.subject || One.conversation.number),
                $('<span/>').text(One.conversation.number + (One.at ? ', ' + One.at : ''))
            )[0];
        }));
        $Waited.find('p').last().prop('hidden', More <= 0).text(Ask.T('and %s more', More));
    }

    // No name, no subject, no text: only how many wait.
    function Offer(State) {
        var Why = State.mayTake ? '' : Ask.Refusal(State.refusal, State.detail);

        $Take.prop('hidden', !State.takes).find('button').attr('aria-disabled', String(!State.mayTake)).attr('title', Why)
            .find('span').text(Ask.T('Take the next conversation (%s waiting)', State.waiting));
        $Take.find('.UnderstudyWhy').text(Why);
    }

    function Unfold(IsOpen) {
        $Waited.find('button').attr('aria-expanded', String(IsOpen)).end().find('div').prop('hidden', !IsOpen);
    }

    function TakeNext() {
        var $Button = $Take.find('button');

        if ($Button.attr('aria-disabled') === 'true') {
            return;
        }
        $Button.attr('aria-disabled', 'true');
        TakeKey = TakeKey || Ask.Key();
        Ask.Change('Take', { Key: TakeKey }, function (Answer) {
            var Objection = Ask.Objection(Answer);

            if (!Objection && !Answer.Pending && Answer.conversation) {
                window.location.href = Core.Config.Get('Baselink') + 'Action=AgentTicketZoom;TicketID=' + encodeURIComponent(Answer.conversation.id);
                return;
            }
            // Only a real refusal ends this press of the button: whoever asks again means the same one.
            if (Answer && Answer.Problem) {
                TakeKey = undefined;
            }
            $Button.attr('aria-disabled', 'false');
            $Take.find('.UnderstudyWhy').text(Objection || Ask.T('It takes a little longer. Press again in a moment.'));
        });
    }

    function Refresh() {
        if (document.hidden) {
            return;
        }
        Ask.Get('Toolbar', {}, function (State) {
            var Objection = Ask.Objection(State);

            if (!Objection) {
                Fill(State);
            }
            else if ($Panel.prop('hidden')) {
                $Panel.find('.UnderstudyStatus').text(Objection);
            }
        });
    }

    function Build() {
        var $Link = $Item.find('a').first();

        $Panel = $('<div id="UnderstudyPanel" class="UnderstudyPanel" role="dialog" hidden/>').attr('aria-label', Ask.T('My status')).append(
            $('<p class="UnderstudyLoad"/>'),
            $('<div class="UnderstudyStatus"/>'),
            $('<p/>').append($('<a/>').attr('href', $Link.attr('href')).text(Ask.T('Who is there, and why')))
        ).appendTo($Item).on('keydown', function (Event) {
            if (Event.key === 'Escape') {
                Close();
            }
        });
        $Take = $('<li class="UnderstudyTake" hidden/>').append(
            $('<button type="button"/>').append($('<i class="fa fa-hand-o-right" aria-hidden="true"/>'), ' ', $('<span/>')).on('click', TakeNext),
            $('<span class="UnderstudyWhy" role="status"/>')
        ).insertAfter($Item);
        $Waited = $('<li class="UnderstudyTake UnderstudyWaited" hidden/>').append(
            $('<button type="button" aria-expanded="false" aria-controls="UnderstudyWaitedFor"/>').append($('<i class="fa fa-hourglass-end" aria-hidden="true"/>'), ' ', $('<span/>')),
            $('<div id="UnderstudyWaitedFor" class="UnderstudyPanel" hidden/>').append(
                $('<p/>').text(Ask.T('These customers have waited for you. Who has waited longest comes first.')), $('<ol/>'), $('<p hidden/>')
            )
        ).insertAfter($Item).on('click', 'button', function () {
            Unfold($(this).attr('aria-expanded') !== 'true');
        }).on('keydown', function (Event) {
            if (Event.key === 'Escape') {
                Unfold(false);
                $Waited.find('button').trigger('focus');
            }
        });
        $Link.attr({ role: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-controls': 'UnderstudyPanel' })
            .on('click', function () {
                $Panel.prop('hidden', !$Panel.prop('hidden'));
                $Link.attr('aria-expanded', String(!$Panel.prop('hidden')));
                $Panel.find('button').first().trigger('focus');
                return false;
            });
        $(document).on('click focusin', function (Event) {
            if (!$(Event.target).closest($Waited).length) {
                Unfold(false);
            }
            if (!$Panel.prop('hidden') && !$(Event.target).closest($Item).length) {
                $Panel.prop('hidden', true);
                $Link.attr('aria-expanded', 'false');
            }
        });
        $(document).on('focusin', function (Event) {
            Reach(Event.target);
        });
    }

    // On small screens the host folds its toolbar up, and unfolds it by mouse or finger only; what it folds up meanwhile
    // is there again when the focus has left.
    function Reach(Focused) {
        var IsOurs = $(Focused).closest($Item.add($Take).add($Waited)).length > 0;

        if (IsOurs && !$('#ToolBar').height()) {
            IsReached = true;
            $('#Header').trigger('click');
            window.setTimeout(function () {
                document.activeElement.scrollIntoView({ block: 'nearest', inline: 'center' });
            }, 300);
        }
        else if (IsReached && !$(Focused).closest('#ToolBar').length) {
            IsReached = false;
            $('#Header').trigger('click');
        }
    }

    TargetNS.Init = function () {
        $Item = $('#ToolBar li.Understudy').first();
        if (!$Item.length) {
            return;
        }
        Build();
        Refresh();
        window.setInterval(Refresh, EverySeconds * 1000);
    };

    Core.Init.RegisterNamespace(TargetNS, 'APP_MODULE');

    return TargetNS;
}(Core.Understudy.Toolbar || {}));
