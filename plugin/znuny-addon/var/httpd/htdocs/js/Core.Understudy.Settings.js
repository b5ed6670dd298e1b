// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Settings
 * @memberof Core.Understudy
 * @description
 *      Status and backup among the personal settings.
 */
Core.Understudy.Settings = (function (TargetNS) {

    var Ask = Core.Understudy.Ask;

    function Backup($Select, $Hint) {
        function Show(Answer) {
            var Objection = Ask.Objection(Answer);

            if (Objection) {
                $Hint.text(Objection);
                return;
            }
            // Where others choose, it is only told.
            $Select.prop('hidden', Answer.agentsChoose === false);
            $Select.val(Answer.own ? Answer.own.id : '').trigger('redraw.InputField');
            $Hint.text(Answer.own ? Ask.T('%s stands in while you are absent.', Answer.own.name)
                : Answer.otherwise ? Ask.T('Nobody is chosen: %s stands in for everybody.', Answer.otherwise.name)
                : Ask.T('Nobody is chosen.'));
        }
        Ask.Get('Backup', {}, Show);
        $Select.on('change', function () {
            Ask.Change('ChooseBackup', { AgentID: $Select.val() || '' }, Show);
        });
    }

    TargetNS.Init = function () {
        var $Box = $('#UnderstudySettings'),
            $Status = $Box.find('.UnderstudyStatus');

        if (!$Box.length) {
            return;
        }
        // Each thing is stored by itself: the host's button for this box would do nothing.
        $Box.closest('fieldset').find('.SettingUpdateBox').remove();
        Ask.Get('Toolbar', {}, function (State) {
            var Objection = Ask.Objection(State);

            if (Objection) {
                $Status.text(Objection);
                return;
            }
            Core.Understudy.Status.Show($Status, State, $.noop);
        });
        Backup($('#UnderstudyBackup'), $('#UnderstudyBackupHint'));
    };

    Core.Init.RegisterNamespace(TargetNS, 'APP_MODULE');

    return TargetNS;
}(Core.Understudy.Settings || {}));
