// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Frame
 * @memberof Core.Understudy
 * @description
 *      Pages of Understudy inside a page of the helpdesk: hands the pass over, and fills the window.
 */
Core.Understudy.Frame = (function (TargetNS) {

    var LeastHeight = 320;

    // One scroll bar at most: the frame ends where the window ends, and scrolls inside.
    function Fill(Frame) {
        var Top = Frame.getBoundingClientRect().top + window.pageYOffset;

        Frame.style.height = Math.max(LeastHeight, window.innerHeight - Math.ceil(Top)) + 'px';
    }

    TargetNS.Init = function () {
        var Form = document.getElementById('UnderstudyLaunch'),
            Frame = document.getElementById('UnderstudyFrame');

        if (!Form || !Frame) {
            return;
        }

        document.body.classList.add('UnderstudyFramed');
        Fill(Frame);
        window.addEventListener('resize', function () {
            Fill(Frame);
        });
        Form.submit();
    };

    Core.Init.RegisterNamespace(TargetNS, 'APP_MODULE');

    return TargetNS;
}(Core.Understudy.Frame || {}));
