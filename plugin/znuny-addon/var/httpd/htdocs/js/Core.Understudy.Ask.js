// Copyright (C) 2026 Understudy contributors
//
// This software comes with ABSOLUTELY NO WARRANTY. For details, see
// the enclosed file COPYING for license information (AGPL). If you
// did not receive this file, see https://www.gnu.org/licenses/agpl-3.0.txt.

"use strict";

var Core = Core || {};
Core.Understudy = Core.Understudy || {};

/**
 * @namespace Core.Understudy.Ask
 * @memberof Core.Understudy
 * @description
 *      What all tools of an agent share: calls that hold nothing up, and words.
 */
Core.Understudy.Ask = (function (TargetNS) {

    // A little longer than the helpdesk waits for Understudy.
    var Milliseconds = 15000,
        Refusals = {
            'nothing-waits': 'Nothing waits at the moment.',
            'at-capacity': 'You have as many open tickets as you may.',
            'not-available': 'You are absent.',
            'skill-missing': 'What waits needs a skill that you do not have.',
            'no-team-to-take-from': 'None of your teams takes from a queue.',
            'not-owned': 'This ticket is not yours.',
            'chosen-by-others': 'Supervisors and admins choose this.',
            'no-skips-left': 'You have given back enough for today.'
        };

    TargetNS.T = function (Text) {
        return Core.Language.Translate.apply(Core.Language, arguments);
    };

    /** Calls back with null when there is no good answer; what changes something brings the token of the session. */
    function Send(Method, Subaction, Data, Callback) {
        $.ajax({
            type: Method,
            url: Core.Config.Get('CGIHandle'),
            data: $.extend({
                Action: 'AgentUnderstudy',
                Subaction: Subaction,
                ChallengeToken: Method === 'POST' ? Core.Config.Get('ChallengeToken') : undefined
            }, Data),
            dataType: 'json',
            timeout: Milliseconds
        }).done(Callback).fail(function () {
            Callback(null);
        });
    }

    TargetNS.Get = function (Subaction, Data, Callback) {
        Send('GET', Subaction, Data, Callback);
    };

    TargetNS.Change = function (Subaction, Data, Callback) {
        Send('POST', Subaction, Data, Callback);
    };

    /** A sentence when something went wrong, else nothing. */
    TargetNS.Objection = function (Answer) {
        if (!Answer || Answer.Away) {
            return TargetNS.T('Understudy does not answer now. Please try again in a minute.');
        }
        return Answer.Problem ? TargetNS.Refusal(Answer.Type, Answer.Problem) : '';
    };

    TargetNS.Refusal = function (Type, Otherwise) {
        return Refusals[Type] ? TargetNS.T(Refusals[Type]) : Otherwise;
    };

    /** So that pressing twice, or asking again after a time-out, does a thing once. */
    TargetNS.Key = function () {
        var Numbers = window.crypto.getRandomValues(new Uint32Array(4));

        return Array.prototype.map.call(Numbers, function (Number) {
            return ('0000000' + Number.toString(16)).slice(-8);
        }).join('');
    };

    /** "John Miller (absent until 30.11.2026 08:00)". */
    TargetNS.Named = function (Someone) {
        var Words = Someone.available ? TargetNS.T('available')
            : Someone.back ? TargetNS.T('absent until %s', Someone.back) : TargetNS.T('absent');

        return Someone.agent.name + ' (' + Words + ')';
    };

    /** What follows a name in a sentence. */
    TargetNS.Presence = function (Someone) {
        return Someone.back ? TargetNS.T('is absent until %s', Someone.back) : TargetNS.T('is absent');
    };

    return TargetNS;
}(Core.Understudy.Ask || {}));
