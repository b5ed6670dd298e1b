package org.understudy.war.launch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the helpdesk has signed, see docs/protocol.md.
 *
 * @param type {@code launch} for a browser, {@code act} for one call of the REST API
 * @param userId the helpdesk's key of the account
 * @param to where a browser wants to go, below the console
 * @param method of the call
 * @param path of the call behind the base of the API, with its query
 * @param body SHA-256 of the call's body, hexadecimal
 * @param conversation the helpdesk has made sure that the agent may read this one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Pass(
    @JsonProperty("Type") @Nullable String type,
    @JsonProperty("UserID") @Nullable String userId,
    @JsonProperty("Login") @Nullable String login,
    @JsonProperty("Role") @Nullable String role,
    @JsonProperty("Language") @Nullable String language,
    @JsonProperty("To") @Nullable String to,
    @JsonProperty("Method") @Nullable String method,
    @JsonProperty("Path") @Nullable String path,
    @JsonProperty("Body") @Nullable String body,
    @JsonProperty("Conversation") @Nullable String conversation) {}
