// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Status
 * @memberof Core.Understudy
 * @description
 *      An agent's own status: active with one click, absent with end, reason and a text for customers.
 */
Core.Understudy.Status = (function (TargetNS) {

    var Ask = Core.Understudy.Ask,
        Serial = 0,
        Sources = {
            'out-of-office': 'Out-of-office dates are set in your personal settings.',
            calendar: 'Your calendar says that you are busy.',
            hours: 'It is outside your working hours.',
            account: 'Your account is disabled.'
        };

    function Field(Type, Label, Value) {
        var ID = 'UnderstudyField' + (Serial += 1),
            $Input = Type === 'textarea' ? $('<textarea rows="2"/>') : $('<input/>').attr('type', Type);

        return $('<p/>').append($('<label/>').attr('for', ID).text(Label), WithID($Input, ID, Value));
    }

    function WithID($Input, ID, Value) {
        return $Input.attr('id', ID).val(Value || '');
    }

    /** Why somebody is absent although he did not say so here: hours, calendar, the out-of-office dates. */
    function Others(State) {
        return (State.signals || []).filter(function (Signal) {
            return !Signal.available && Sources[Signal.source];
        });
    }

    function Button(Label, Pressed) {
        return $('<button type="button" class="UnderstudyChoice"/>').attr('aria-pressed', String(Pressed)).text(Label);
    }

    /**
     * Shows status and form in an element.
     * @param {jQueryObject} $Element - is emptied first.
     * @param {Object} State - as the toolbar's call answers.
     * @param {Function} Changed - is called with the new state.
     */
    TargetNS.Show = function ($Element, State, Changed) {
        var Absence = State.absence || {},
            $Active = Button(Ask.T('Active'), !State.absence),
            $Absent = Button(Ask.T('Absent'), Boolean(State.absence)),
            $Until = Field('datetime-local', Ask.T('Until (may be empty)'), Absence.local),
            $Reason = Field('text', Ask.T('Reason, for colleagues'), Absence.reason),
            $Text = Field('textarea', Ask.T('Text for customers'), Absence.customerText),
            $Save = $('<button type="button" class="UnderstudySave"/>').text(State.absence ? Ask.T('Save') : Ask.T('I am absent')),
            // No form: among the personal settings it stands inside of one of the host's.
            $Form = $('<div class="UnderstudyAbsence"/>').append($Until, $Reason, $Text, $Save),
            $Message = $('<p class="UnderstudyMessage" role="status"/>');

        function Store(Data) {
            $Message.text(Ask.T('One moment ...'));
            Ask.Change('Status', Data, function (Answer) {
                var Objection = Ask.Objection(Answer);

                if (Objection) {
                    $Message.text(Objection).addClass('Error');
                    return;
                }
                TargetNS.Show($Element, Answer, Changed);
                $Element.find('[aria-pressed="true"]').trigger('focus');
                Changed(Answer);
            });
        }

        $Reason.find('input').attr('maxlength', 255);
        $Text.find('textarea').attr('maxlength', 1000);
        $Active.on('click', function () {
            Store({ Available: 1 });
        });
        $Absent.attr('aria-expanded', String(Boolean(State.absence))).on('click', function () {
            $Form.prop('hidden', !$Form.prop('hidden'));
            $Absent.attr('aria-expanded', String(!$Form.prop('hidden')));
            $Until.find('input').trigger('focus');
        });
        $Save.on('click', function () {
            Store({
                Available: 0,
                Until: $Until.find('input').val(),
                Reason: $Reason.find('input').val(),
                Text: $Text.find('textarea').val()
            });
        });
        $Form.prop('hidden', !State.absence).on('keydown', 'input', function (Event) {
            if (Event.key === 'Enter') {
                $Save.trigger('click');
                return false;
            }
        });

        $Element.empty().append(
            $('<p class="UnderstudyNow"/>').text(State.available ? Ask.T('You are active.')
                : State.back ? Ask.T('You are absent until %s.', State.back) : Ask.T('You are absent.')),
            Others(State).map(function (Signal) {
                return $('<p class="FieldExplanation"/>').text(Ask.T(Sources[Signal.source]));
            }),
            $('<div role="group" class="UnderstudyChoices"/>').attr('aria-label', Ask.T('My status')).append($Active, $Absent),
            $Form, $Message
        );
    };

    return TargetNS;
}(Core.Understudy.Status || {}));
