/**
 * Acting in the helpdesk as people and machines do: mail gate, customer pages, agent pages, web
 * service, and a worker that calls the helpdesk's own functions. Host words are at home here.
 */
@NullMarked
package org.understudy.acceptance.host;

import org.jspecify.annotations.NullMarked;
