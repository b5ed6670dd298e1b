// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Owner
 * @memberof Core.Understudy
 * @description
 *      A warning for whoever chooses an owner who is absent, with somebody who is there.
 */
Core.Understudy.Owner = (function (TargetNS) {

    var Ask = Core.Understudy.Ask;

    function Warn($Select, $Warning, Data) {
        var Other = Data.suggested;

        $Warning.empty().text(Data.owner.agent.name + ' ' + Ask.Presence(Data.owner) + '.');
        if (Other && $Select.find('option[value="' + Number(Other.id) + '"]').length) {
            $Warning.append(' ', $('<button type="button"/>').text(Ask.T('Choose %s instead', Other.name)).on('click', function () {
                $Select.val(Other.id).trigger('redraw.InputField').trigger('change');
                // The button is gone: who pressed it by keyboard is to know where he is, and what happened.
                $Warning.text(Ask.T('%s is chosen.', Other.name)).addClass('Done').attr('tabindex', -1).trigger('focus');
            }));
        }
        else if (Other) {
            $Warning.append(' ', document.createTextNode(Ask.T('%s stands in.', Other.name)));
        }
    }

    function Watch($Select) {
        var $Warning = $('<p class="UnderstudyWarning" role="status"/>').appendTo($Select.closest('.Field'));

        function Look() {
            var Chosen = $Select.val();

            $Warning.empty().removeClass('Done');
            if (!Chosen) {
                return;
            }
            Ask.Get('SideBar', { TicketID: $('input[name="TicketID"]').first().val(), OwnerID: Chosen }, function (Data) {
                // Somebody else may be chosen by now.
                if (Data && Data.owner && !Data.owner.available && $Select.val() === Chosen) {
                    Warn($Select, $Warning, Data);
                }
            });
        }
        $Select.on('change', Look);
    }

    TargetNS.Init = function () {
        $('select#NewOwnerID, select#NewUserID').each(function () {
            Watch($(this));
        });
    };

    Core.Init.RegisterNamespace(TargetNS, 'APP_MODULE');

    return TargetNS;
}(Core.Understudy.Owner || {}));
